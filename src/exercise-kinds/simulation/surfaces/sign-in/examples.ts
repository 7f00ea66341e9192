import type { KindExample } from '../../../contract.ts';

const text = (fr: string, en: string) => ({ fr, en });
const step = (control: string, value = '') => ({ control, value });

const words = ['lanterne/lantern', 'cactus/cactus', 'ruban/ribbon', 'glacier/glacier', 'tambour/drum', 'plume/feather'];
const more = ['brique/brick', 'violon/violin', 'citron/lemon', 'gare/station'];

const authored = {
  kind: 'simulation',
  surface: 'sign-in',
  title: text('Une demande, une phrase', 'One prompt, one phrase'),
  minutes: 2,
  prompt: text('Répondez à la demande, puis composez une phrase de passe.', 'Answer the prompt, then build a passphrase.'),
  hints: [text('L’avez-vous demandée ?', 'Did you ask for it?')],
  app: text('Téléphone', 'Phone'),
  scene: {
    options: [
      { id: 'approve', label: text('Accepter', 'Approve') },
      { id: 'deny', label: text('Refuser', 'Deny') },
    ],
    cards: [
      {
        id: 'desk',
        name: text('Au bureau', 'At your desk'),
        context: text('Vous ouvrez votre session.', 'You are signing in.'),
        prompt: {
          title: text('Connexion à Orvane', 'Sign-in to Orvane'),
          text: text('Lyon\n9 h 02', 'Lyon\n9.02 am'),
          numbers: ['18', '47'],
          shown: '47',
        },
      },
    ],
    builder: {
      minimum: 4,
      words: [...words, ...more].map((pair) => text(pair.split('/')[0] ?? '', pair.split('/')[1] ?? '')),
      phrases: [
        {
          id: 'proverb',
          text: text('Qui va lentement va sûrement', 'Slow and steady wins the race'),
          why: text('Un proverbe s’essaie tôt.', 'A proverb is tried early.'),
        },
      ],
    },
  },
  goals: [
    {
      id: 'desk',
      label: text('La demande du bureau', 'The prompt at your desk'),
      when: { state: { desk: 'approve', 'desk.number': '47' } },
      met: text('Attendue, et le nombre concorde.', 'Expected, and the number matches.'),
      unmet: text('Que faites-vous au même moment ?', 'What are you doing at that very moment?'),
    },
    {
      id: 'phrase',
      label: text('Une phrase longue et tirée', 'A long phrase, drawn'),
      when: { state: { 'builder.saved': true, 'builder.count': { at_least: 5 } } },
      met: text('Longue et sans lien.', 'Long and unrelated.'),
      unmet: text('Un mot de plus la rendrait plus sûre.', 'One more word would make it safer.'),
    },
  ],
  traps: [
    {
      id: 'proverb',
      when: { state: { 'builder.refused': 'known' } },
      words: text('Ce que tout le monde connaît se devine.', 'What everyone knows can be guessed.'),
    },
  ],
  samples: {
    solution: [
      { 'desk.number': '47' },
      { 'desk.answer': 'approve' },
      'next',
      'builder.draw',
      'builder.draw',
      { 'builder.drop': 'w1' },
      'builder.draw',
      'builder.draw',
      'builder.draw',
      'builder.draw',
      'builder.save',
    ],
    partial: [
      { 'desk.answer': 'deny' },
      'next',
      'builder.draw',
      'builder.draw',
      'builder.draw',
      'builder.draw',
      'builder.draw',
      'builder.save',
    ],
  },
  feedback: {
    correct: text('Une demande attendue, une phrase à vous.', 'An expected prompt, a phrase of your own.'),
    partial: text('Reprenez l’une des deux.', 'Take one of the two again.'),
    incorrect: text('Commencez par la demande : l’avez-vous lancée ?', 'Begin with the prompt: did you start it?'),
  },
};

const draw = (times: number) => Array.from({ length: times }, () => step('builder.draw'));
const approved = [step('desk.number', '47'), step('desk.answer', 'approve'), step('next')];

export const signInExamples: KindExample[] = [
  {
    name: 'a prompt to answer and a phrase to build',
    authored,
    responses: [
      { name: 'nothing', response: { log: [] }, outcome: 'not-ready', code: 'nothing-done' },
      { name: 'no answer', response: { log: [step('next')] }, outcome: 'not-ready', code: 'not-answered' },
      { name: 'no number', response: { log: [step('desk.answer', 'approve')] }, outcome: 'not-ready', code: 'no-number' },
      { name: 'nothing proposed', response: { log: [...approved, ...draw(3)] }, outcome: 'not-ready', code: 'not-built' },
      { name: 'too short', response: { log: [...approved, ...draw(3), step('builder.save')] }, outcome: 'partial', earned: 1 },
      { name: 'full', response: { log: [...approved, ...draw(5), step('builder.save')] }, outcome: 'correct', earned: 2 },
      {
        name: 'partial',
        response: { log: [step('desk.answer', 'deny'), step('next'), ...draw(5), step('builder.save')] },
        outcome: 'partial',
        earned: 1,
      },
      {
        name: 'zero',
        response: { log: [step('desk.answer', 'deny'), step('next'), ...draw(4), step('builder.save')] },
        outcome: 'incorrect',
        earned: 0,
      },
      {
        name: 'a proverb is refused',
        response: { log: [...approved, ...draw(7), step('builder.phrase', 'proverb'), step('builder.save')] },
        outcome: 'partial',
        earned: 0,
      },
    ],
  },
];
