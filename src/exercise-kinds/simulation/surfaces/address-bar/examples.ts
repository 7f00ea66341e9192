import type { KindExample } from '../../../contract.ts';

const text = (fr: string, en: string) => ({ fr, en });
const step = (control: string, value = '') => ({ control, value });

const authored = {
  kind: 'simulation',
  surface: 'address-bar',
  title: text('Deux adresses', 'Two addresses'),
  minutes: 1,
  prompt: text('À qui sont ces deux sites ?', 'Whose are these two sites?'),
  hints: [text('Allez à la première barre, puis remontez.', 'Go to the first slash, then step back.')],
  app: text('Navigateur', 'Browser'),
  scene: {
    ask: 'owner',
    addresses: [
      { id: 'budget', name: text('Le budget', 'The budget'), address: 'https://docs.orvane.example/budget' },
      { id: 'sign-in', name: text('La connexion', 'The sign-in page'), address: 'https://orvane.example.check.test/login' },
    ],
  },
  goals: [
    {
      id: 'budget',
      label: text('Le budget', 'The budget'),
      when: { state: { budget: 'owner' } },
      met: text('Orvane, juste avant la barre.', 'Orvane, right before the slash.'),
      unmet: text('Que lit-on juste avant la barre ?', 'What stands right before the slash?'),
    },
    {
      id: 'sign-in',
      label: text('La connexion', 'The sign-in page'),
      when: { state: { 'sign-in': 'owner' } },
      met: text('Le propriétaire est un inconnu.', 'The owner is a stranger.'),
      unmet: text('Le nom connu est-il au bon endroit ?', 'Is the known name in the right place?'),
      instead: [{ when: { state: { 'sign-in': 'before' } }, words: text('La gauche s’écrit librement.', 'The left is written freely.') }],
    },
  ],
  traps: [
    {
      id: 'known-name',
      when: { state: { 'sign-in': 'before' } },
      words: text('Votre mot de passe irait à un inconnu.', 'Your password would go to a stranger.'),
    },
  ],
  samples: {
    solution: [{ 'budget.part': 'p3' }, 'next', 'sign-in.spell', { 'sign-in.part': 'p3' }],
    partial: [{ 'budget.part': 'p3' }, 'next', { 'sign-in.part': 'p4' }],
  },
  feedback: {
    correct: text('Deux propriétaires, deux réponses.', 'Two owners, two answers.'),
    partial: text('Relisez l’une des deux depuis la barre.', 'Read one of the two again from the slash.'),
    incorrect: text('Partez de la première barre simple.', 'Start from the first single slash.'),
  },
};

export const addressBarExamples: KindExample[] = [
  {
    name: 'two addresses to point at',
    authored,
    responses: [
      { name: 'nothing', response: { log: [] }, outcome: 'not-ready', code: 'nothing-done' },
      { name: 'one left', response: { log: [step('budget.part', 'p3')] }, outcome: 'not-ready', code: 'not-answered' },
      {
        name: 'full',
        response: { log: [step('budget.part', 'p3'), step('at', 'sign-in'), step('sign-in.part', 'p3')] },
        outcome: 'correct',
        earned: 2,
      },
      {
        name: 'partial',
        response: { log: [step('budget.part', 'p3'), step('next'), step('sign-in.part', 'p1')] },
        outcome: 'partial',
        earned: 1,
      },
      {
        name: 'zero',
        response: { log: [step('budget.part', 'p2'), step('next'), step('sign-in.part', 'p2')] },
        outcome: 'incorrect',
        earned: 0,
      },
      {
        name: 'a part that does not exist is left out',
        response: { log: [step('budget.part', 'p9'), step('next'), step('sign-in.part', 'p3')] },
        outcome: 'not-ready',
        code: 'not-answered',
      },
    ],
  },
];
