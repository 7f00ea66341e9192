import type { KindExample } from '../contract.ts';

const text = (fr: string, en: string) => ({ fr, en });
const step = (id: string, fr: string, en: string) => ({
  id,
  text: text(fr, en),
  look_at: text('De quoi a-t-on besoin avant cette étape ?', 'What is needed before this step?'),
  feedback: text('Elle prépare la suivante.', 'It prepares the next one.'),
});

const authored = {
  kind: 'order',
  title: text('Partager un budget', 'Share a budget'),
  minutes: 2,
  prompt: text(
    'Vous envoyez le budget à un cabinet extérieur. Dans quel ordre ?',
    'You are sending the budget to an outside firm. In which order?',
  ),
  hints: [text('Qui vient avant comment.', 'Who comes before how.')],
  items: [
    step('who', 'Choisir les personnes', 'Choose who'),
    step('right', 'Choisir le droit', 'Choose the right'),
    step('end', 'Fixer une date de fin', 'Set an end date'),
    step('copy', 'Copier le lien', 'Copy the link'),
  ],
  feedback: {
    correct: text('Le lien part en dernier, quand tout est réglé.', 'The link leaves last, when all is set.'),
    partial: text(
      'Une partie se suit. Que faut-il savoir avant de régler un droit ?',
      'Part of it follows. What must one know before setting a right?',
    ),
    incorrect: text('Partez de la personne qui recevra le lien.', 'Start from the person who will receive the link.'),
  },
};

export const orderExamples: KindExample[] = [
  {
    name: 'four steps',
    authored,
    responses: [
      { name: 'nothing', response: { order: [] }, outcome: 'not-ready', code: 'nothing-moved' },
      { name: 'full', response: { order: ['who', 'right', 'end', 'copy'] }, outcome: 'correct', earned: 3 },
      { name: 'partial', response: { order: ['who', 'right', 'copy', 'end'] }, outcome: 'partial', earned: 1 },
      { name: 'one item far away', response: { order: ['copy', 'who', 'right', 'end'] }, outcome: 'partial', earned: 2 },
      { name: 'zero', response: { order: ['copy', 'end', 'right', 'who'] }, outcome: 'incorrect', earned: 0 },
    ],
  },
  {
    name: 'two steps may swap',
    authored: { ...authored, also: [['who', 'end', 'right', 'copy']] },
    responses: [
      { name: 'the other order', response: { order: ['who', 'end', 'right', 'copy'] }, outcome: 'correct', earned: 3 },
      { name: 'nearest to the other order', response: { order: ['end', 'right', 'who', 'copy'] }, outcome: 'partial', earned: 1 },
    ],
  },
];
