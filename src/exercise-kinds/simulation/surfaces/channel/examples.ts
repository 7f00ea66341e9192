import type { KindExample } from '../../../contract.ts';

const text = (fr: string, en: string) => ({ fr, en });
const step = (control: string, value = '') => ({ control, value });

const authored = {
  kind: 'simulation',
  surface: 'channel',
  title: text('Deux messages, deux places', 'Two messages, two places'),
  minutes: 2,
  prompt: text('Publiez chaque message là où il servira.', 'Post each message where it will be of use.'),
  hints: [text('Qui a besoin de le lire ?', 'Who needs to read it?')],
  app: text('Espace d’équipe', 'Team space'),
  scene: {
    me: 'Claire Delmas',
    cards: [
      {
        id: 'late',
        title: text('Une panne', 'A failure'),
        situation: text('La facturation est arrêtée.', 'Invoicing has stopped.'),
        message: text('La facturation ne répond plus depuis 9 h.', 'Invoicing has not answered since 9:00.'),
        to: text('l’équipe d’astreinte', 'the team on duty'),
      },
      {
        id: 'answer',
        title: text('Une réponse', 'An answer'),
        situation: text('Paul a posé une question.', 'Paul asked a question.'),
        message: text('Oui, depuis 9 h.', 'Yes, since 9:00.'),
        to: text('Paul Kervella', 'Paul Kervella'),
        last: true,
      },
    ],
    places: [
      {
        id: 'incidents',
        name: text('#incidents', '#incidents'),
        type: 'thread',
        about: text('Pannes en cours', 'Failures under way'),
        landed: text('Lu par : {to}.', 'Read by: {to}.'),
        posts: [
          {
            id: 'question',
            from: 'Paul Kervella',
            time: text('9 h 12', '9:12'),
            text: text('Est-ce arrêté pour tous ?', 'Has it stopped for everyone?'),
            replies: [{ from: 'Inès Laurent', text: text('Chez moi, oui.', 'For me, yes.') }],
            last: true,
          },
        ],
      },
      {
        id: 'lunch',
        name: text('#déjeuner', '#lunch'),
        type: 'thread',
        about: text('Menus et places', 'Menus and seats'),
        landed: text('Lu à midi, peut-être.', 'Read at noon, perhaps.'),
      },
    ],
    mentions: [
      { id: 'paul', label: text('@Paul Kervella', '@Paul Kervella'), people: 1 },
      { id: 'all', label: text('@tout le monde', '@everyone'), people: 60 },
    ],
  },
  goals: [
    {
      id: 'late',
      label: text('La panne est connue', 'The failure is known'),
      when: { state: { late: 'incidents' } },
      credit: 2,
      met: text('Ceux qui peuvent agir la voient.', 'Those who can act see it.'),
      unmet: text('Regardez qui lit ce canal.', 'Look at who reads this channel.'),
      also: [{ when: { state: { late: 'question' } }, credit: 1, words: text('Visible, mais dans un fil.', 'Visible, but in a thread.') }],
    },
    {
      id: 'answer',
      label: text('La réponse est sous la question', 'The answer is under the question'),
      when: { state: { answer: 'question' } },
      met: text('La question et la réponse restent ensemble.', 'Question and answer stay together.'),
      unmet: text('Regardez où la question a été posée.', 'Look at where the question was asked.'),
      instead: [
        {
          when: { state: { answer: 'incidents' } },
          words: text('Le bon canal, mais loin de la question.', 'The right channel, but far from the question.'),
        },
      ],
    },
  ],
  traps: [
    {
      id: 'everyone',
      when: { state: { 'answer.mention': 'all' } },
      words: text('Soixante personnes seraient alertées.', 'Sixty people would be alerted.'),
    },
  ],
  samples: {
    solution: [{ 'late.to': 'incidents' }, 'next', { 'answer.to': 'question' }],
    partial: [{ 'late.to': 'incidents' }, 'next', { 'answer.to': 'incidents' }],
  },
  feedback: {
    correct: text('Chaque message est à sa place.', 'Each message is in its place.'),
    partial: text('Un message est à sa place.', 'One message is in its place.'),
    incorrect: text('Regardez qui lit chaque canal.', 'Look at who reads each channel.'),
  },
};

const placed = [step('late.to', 'incidents'), step('next')];

export const channelExamples: KindExample[] = [
  {
    name: 'a workspace with a thread',
    authored,
    responses: [
      { name: 'nothing', response: { log: [] }, outcome: 'not-ready', code: 'nothing-done' },
      { name: 'one of two', response: { log: placed }, outcome: 'not-ready', code: 'not-all-placed' },
      { name: 'full', response: { log: [...placed, step('answer.to', 'question')] }, outcome: 'correct', earned: 3 },
      { name: 'partial', response: { log: [...placed, step('answer.to', 'incidents')] }, outcome: 'partial', earned: 2 },
      {
        name: 'an accepted way is worth less',
        response: { log: [...placed, step('answer.to', 'question'), step('late.open'), step('late.to', 'question')] },
        outcome: 'partial',
        earned: 2,
      },
      {
        name: 'zero',
        response: {
          log: [step('lunch.look'), step('late.to', 'lunch'), step('next'), step('answer.to', 'lunch'), step('answer.mention', 'all')],
        },
        outcome: 'incorrect',
        earned: 0,
      },
      {
        name: 'what has not arrived cannot be used',
        response: { log: [step('answer.open'), step('answer.to', 'question'), step('late.to', 'question')] },
        outcome: 'not-ready',
        code: 'nothing-done',
      },
    ],
  },
];
