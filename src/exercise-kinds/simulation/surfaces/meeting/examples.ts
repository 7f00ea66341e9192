import type { KindExample } from '../../../contract.ts';

const text = (fr: string, en: string) => ({ fr, en });
const step = (control: string, value = '') => ({ control, value });

const authored = {
  kind: 'simulation',
  surface: 'meeting',
  title: text('Une porte à tenir', 'A door to keep'),
  minutes: 2,
  prompt: text('Ouvrez la réunion à Claire seule, puis fermez-la.', 'Open the meeting to Claire alone, then close it.'),
  hints: [text('Qui entre sans attendre ?', 'Who comes in without waiting?')],
  app: text('Visioconférence', 'Video meeting'),
  scene: {
    title: text('Budget', 'Budget'),
    me: 'Marc Oriol',
    people: [
      { id: 'claire', name: text('Claire Delmas', 'Claire Delmas'), group: 'invited' },
      { id: 'paul', name: text('Paul Kervella', 'Paul Kervella'), note: text('informatique', 'IT'), group: 'company', mic: true },
      { id: 'phone', name: text('Numéro masqué', 'Withheld number'), group: 'outside' },
    ],
    windows: [
      { id: 'screen', name: text('Tout l’écran', 'The whole screen'), shows: text('Le budget et une alerte.', 'The budget and an alert.') },
      { id: 'budget', name: text('Budget.pdf', 'Budget.pdf'), shows: text('Le budget.', 'The budget.') },
    ],
    events: [
      { id: 'arrivals', text: text('On frappe.', 'Someone knocks.'), arrive: ['claire', 'paul', 'phone'] },
      { id: 'noise', text: text('Un micro s’ouvre.', 'A microphone opens.'), open_mics: ['claire'] },
    ],
    phrases: [
      { id: 'who', text: text('Qui attend ?', 'Who is waiting?'), reply: text('Claire : personne.', 'Claire: nobody.'), after: 'arrivals' },
    ],
    recording: {
      purposes: [
        { id: 'minutes', label: text('Le compte rendu', 'The minutes') },
        { id: 'in-case', label: text('Au cas où', 'Just in case') },
      ],
      keep: [
        { id: 'week', label: text('Une semaine', 'One week') },
        { id: 'forever', label: text('Sans limite', 'Without limit') },
      ],
    },
  },
  goals: [
    {
      id: 'door',
      label: text('Claire entre, le numéro attend', 'Claire comes in, the number waits'),
      when: { state: { claire: 'in', phone: ['lobby', 'out'] } },
      met: text('La porte a fait son travail.', 'The door did its work.'),
      unmet: text('Regardez qui est dans la réunion.', 'Look at who is in the meeting.'),
    },
    {
      id: 'end',
      label: text('La salle est fermée', 'The room is closed'),
      when: { state: { ended: 'all' } },
      met: text('Personne ne reste.', 'Nobody stays.'),
      unmet: text('Regardez qui reste après vous.', 'Look at who stays after you.'),
    },
  ],
  traps: [
    {
      id: 'recording',
      when: { state: { recording: true, told: false } },
      words: text('Personne n’est prévenu.', 'Nobody has been told.'),
    },
  ],
  samples: {
    solution: [{ lobby: 'company' }, 'start', 'next', { say: 'who' }, 'phone.refuse', 'end'],
    partial: ['start', 'next', 'phone.remove', 'leave'],
  },
  feedback: {
    correct: text('La réunion est restée entre vous.', 'The meeting stayed between you.'),
    partial: text('Une partie y est.', 'Part of it is there.'),
    incorrect: text('Commencez par la porte.', 'Begin with the door.'),
  },
};

const opened = [step('lobby', 'invited'), step('start'), step('next')];

export const meetingExamples: KindExample[] = [
  {
    name: 'a door, a telephone, an end',
    authored,
    responses: [
      { name: 'nothing', response: { log: [] }, outcome: 'not-ready', code: 'nothing-done' },
      { name: 'still going on', response: { log: opened }, outcome: 'not-ready', code: 'not-ended' },
      { name: 'full', response: { log: [...opened, step('end')] }, outcome: 'correct', earned: 2 },
      { name: 'partial: left open', response: { log: [...opened, step('leave')] }, outcome: 'partial', earned: 1 },
      { name: 'zero: everyone comes in', response: { log: [step('start'), step('next'), step('leave')] }, outcome: 'incorrect', earned: 0 },
      {
        name: 'a recording without a word takes back what was reached',
        response: { log: [...opened, step('record'), step('record-start'), step('end')] },
        outcome: 'partial',
        earned: 1,
      },
    ],
  },
];
