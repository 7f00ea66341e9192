import type { KindExample } from '../../../contract.ts';

const text = (fr: string, en: string) => ({ fr, en });
const step = (control: string, value = '') => ({ control, value });

const authored = {
  kind: 'simulation',
  surface: 'privacy',
  title: text('Joignable, sans plus', 'Reachable, and no more'),
  minutes: 2,
  prompt: text(
    'Inès veut que l’on trouve sa page, sans que l’on sache où elle est.',
    'Inès wants her page found, and her whereabouts kept to herself.',
  ),
  hints: [text('Regardez sa page avec les yeux d’un inconnu.', 'Look at her page with a stranger’s eyes.')],
  app: text('Réseau professionnel', 'Professional network'),
  scene: {
    owner: { name: 'Inès Laurent', note: text('Marketing', 'Marketing') },
    pages: [
      {
        id: 'seen',
        label: text('Visibilité', 'Visibility'),
        settings: [
          { id: 'public', type: 'switch', label: text('Page publique', 'Public page'), on: false },
          {
            id: 'place',
            type: 'choice',
            label: text('Lieu des publications', 'Place of posts'),
            options: [
              { id: 'exact', label: text('Précis', 'Exact') },
              { id: 'none', label: text('Aucun', 'None') },
            ],
            value: 'exact',
          },
        ],
      },
      {
        id: 'doors',
        label: text('Accès', 'Access'),
        settings: [
          {
            id: 'training',
            type: 'choice',
            label: text('Entraîner une IA avec mes données', 'Train an AI with my data'),
            options: [
              { id: 'yes', label: text('Oui', 'Yes') },
              { id: 'no', label: text('Non', 'No') },
            ],
          },
          {
            id: 'sessions',
            type: 'access',
            label: text('Sessions ouvertes', 'Open sessions'),
            items: [
              { id: 'here', label: text('Cet ordinateur', 'This computer'), current: true },
              { id: 'tablet', label: text('Tablette perdue en mai', 'Tablet lost in May') },
            ],
          },
        ],
      },
    ],
    views: [
      {
        id: 'stranger',
        label: text('Un inconnu', 'A stranger'),
        lines: [
          { when: { public: true }, text: text('Sa page', 'Her page'), otherwise: text('Aucune page', 'No page') },
          { when: { public: true, place: 'exact' }, text: text('« À Lyon, en ce moment »', '“In Lyon, right now”') },
        ],
      },
    ],
  },
  goals: [
    {
      id: 'found',
      label: text('Sa page se trouve', 'Her page can be found'),
      when: { state: { public: true } },
      met: text('Qui la cherche la trouve.', 'Whoever looks for her finds her.'),
      unmet: text('Regardez ce que voit un inconnu.', 'Look at what a stranger sees.'),
    },
    {
      id: 'place',
      label: text('Le lieu reste privé', 'The place stays private'),
      when: { state: { place: 'none' } },
      met: text('Ses publications ne disent plus où elle est.', 'Her posts no longer say where she is.'),
      unmet: text('Que disent encore ses publications ?', 'What do her posts still say?'),
    },
    {
      id: 'tablet',
      label: text('La tablette n’a plus d’accès', 'The tablet has no access'),
      when: { state: { sessions: { excludes: ['tablet'] } } },
      met: text('Qui la retrouve n’ouvrira rien.', 'Whoever finds it opens nothing.'),
      unmet: text('Quel appareil n’est plus entre ses mains ?', 'Which device is no longer in her hands?'),
    },
  ],
  traps: [
    {
      id: 'on-show',
      when: { state: { public: true, place: 'exact', training: 'yes' } },
      words: text('Sa page dirait à tous où elle se trouve.', 'Her page would tell everyone where she is.'),
    },
  ],
  samples: {
    solution: [{ public: 'on' }, { place: 'none' }, { page: 'doors' }, { training: 'yes' }, 'sessions.tablet.remove'],
    partial: [{ public: 'on' }],
  },
  feedback: {
    correct: text('On la trouve, et elle garde le reste.', 'She is found, and keeps the rest.'),
    partial: text('Une partie y est. Parcourez l’autre page.', 'Part of it is there. Look through the other page.'),
    incorrect: text('Partez de ce que voit un inconnu.', 'Start from what a stranger sees.'),
  },
};

const doors = [step('page', 'doors'), step('training', 'yes'), step('sessions.tablet.remove')];

export const privacyExamples: KindExample[] = [
  {
    name: 'a page to open and a session to close',
    authored,
    responses: [
      { name: 'nothing', response: { log: [] }, outcome: 'not-ready', code: 'nothing-done' },
      { name: 'full', response: { log: [step('public', 'on'), step('place', 'none'), ...doors] }, outcome: 'correct', earned: 3 },
      { name: 'partial', response: { log: [step('public', 'on'), step('view', 'stranger')] }, outcome: 'partial', earned: 1 },
      { name: 'zero', response: { log: [step('view', 'stranger')] }, outcome: 'incorrect', earned: 0 },
      {
        name: 'a trap takes back one of what was reached',
        response: { log: [step('public', 'on'), ...doors] },
        outcome: 'partial',
        earned: 1,
      },
      {
        name: 'what is put back has access again',
        response: { log: [...doors, step('sessions.tablet.restore')] },
        outcome: 'incorrect',
        earned: 0,
      },
      {
        name: 'settings of another page, and the session in use, are out of reach',
        response: { log: [step('training', 'no'), step('page', 'doors'), step('sessions.here.remove')] },
        outcome: 'incorrect',
        earned: 0,
      },
    ],
  },
];
