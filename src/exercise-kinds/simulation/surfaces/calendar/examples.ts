import type { KindExample } from '../../../contract.ts';

const text = (fr: string, en: string) => ({ fr, en });
const step = (control: string, value = '') => ({ control, value });

const authored = {
  kind: 'simulation',
  surface: 'calendar',
  title: text('Un créneau à deux', 'A slot for two'),
  minutes: 2,
  prompt: text('Trouvez une heure pour Claire et Paul.', 'Find an hour for Claire and Paul.'),
  hints: [text('Regardez d’où Paul revient.', 'Look at where Paul is coming back from.')],
  app: text('Agenda de Claire', 'Claire’s calendar'),
  scene: {
    days: [
      { id: 'mon', label: text('lundi 2 mars', 'Monday 2 March'), short: text('Lundi', 'Monday') },
      { id: 'tue', label: text('mardi 3 mars', 'Tuesday 3 March'), short: text('Mardi', 'Tuesday') },
    ],
    hours: { from: '09:00', to: '12:00' },
    length: 60,
    people: [
      {
        id: 'claire',
        name: 'Claire Delmas',
        events: [
          { day: 'mon', from: '10:00', to: '12:00', title: text('Comité', 'Committee') },
          { day: 'tue', from: '11:30', to: '12:00', title: text('Déjeuner', 'Lunch'), type: 'lunch' },
        ],
      },
      {
        id: 'paul',
        name: 'Paul Kervella',
        note: text('site de Rouen, à une heure', 'Rouen site, one hour away'),
        offset: -1,
        events: [
          { day: 'mon', from: '09:00', to: '09:30', title: text('Rouen', 'Rouen'), travel_after: 60 },
          { day: 'tue', from: '11:00', to: '11:30', title: text('Train', 'Train'), type: 'travel', travel_before: 30 },
        ],
      },
    ],
    rooms: [
      {
        id: 'loire',
        name: text('Salle Loire', 'Loire room'),
        note: text('6 places', '6 seats'),
        taken: [{ day: 'tue', from: '09:00', to: '09:30' }],
      },
      { id: 'cher', name: text('Salle Cher', 'Cher room') },
    ],
    purposes: [
      { id: 'point', label: text('Point', 'Catch-up') },
      { id: 'budget', label: text('Budget : décider des déplacements', 'Budget: decide on travel') },
    ],
    link: true,
  },
  goals: [
    {
      id: 'slot',
      label: text('Les deux sont libres', 'Both are free'),
      when: { state: { 'slot.valid': true } },
      met: text('Personne n’est ailleurs à cette heure.', 'Nobody is elsewhere at that hour.'),
      unmet: text('Regardez qui arrive d’où.', 'Look at who comes from where.'),
    },
    {
      id: 'place',
      label: text('Une salle et un objet', 'A room and a purpose'),
      when: { state: { 'room.free': true, purpose: 'budget', link: true } },
      met: text('Chacun sait où et pourquoi.', 'Everyone knows where and why.'),
      unmet: text('Relisez l’invitation en entier.', 'Read the whole invitation again.'),
    },
  ],
  traps: [
    {
      id: 'on-the-way',
      when: { state: { sent: true, 'paul.at': 'travel' } },
      words: text('Paul est encore sur la route.', 'Paul is still on the road.'),
    },
  ],
  samples: {
    solution: [{ day: 'tue' }, { slot: 'tue-09:00' }, { room: 'cher' }, { purpose: 'budget' }, { link: 'on' }, 'send'],
    partial: [{ day: 'tue' }, { slot: 'tue-09:30' }, { room: 'loire' }, 'send'],
  },
  feedback: {
    correct: text('Un créneau, une salle, un objet.', 'A slot, a room, a purpose.'),
    partial: text('Une partie y est.', 'Part of it is there.'),
    incorrect: text('Commencez par l’heure.', 'Begin with the time.'),
  },
};

const filled = [step('room', 'cher'), step('purpose', 'budget'), step('link', 'on')];

export const calendarExamples: KindExample[] = [
  {
    name: 'two calendars and a journey that does not show',
    authored,
    responses: [
      { name: 'nothing', response: { log: [] }, outcome: 'not-ready', code: 'nothing-done' },
      { name: 'not sent', response: { log: [step('slot', 'mon-09:00'), ...filled] }, outcome: 'not-ready', code: 'not-sent' },
      {
        name: 'changed after it was sent',
        response: { log: [step('slot', 'mon-09:00'), step('send'), step('room', 'cher')] },
        outcome: 'not-ready',
        code: 'not-sent',
      },
      {
        name: 'full',
        response: { log: [step('day', 'tue'), step('slot', 'tue-09:00'), ...filled, step('send')] },
        outcome: 'correct',
        earned: 2,
      },
      {
        name: 'partial: the room is taken',
        response: { log: [step('day', 'tue'), step('slot', 'tue-09:00'), ...filled, step('room', 'loire'), step('send')] },
        outcome: 'partial',
        earned: 1,
      },
      {
        name: 'zero: it looks free, and Paul is on the way',
        response: { log: [step('slot', 'mon-09:30'), step('send')] },
        outcome: 'incorrect',
        earned: 0,
      },
    ],
  },
];
