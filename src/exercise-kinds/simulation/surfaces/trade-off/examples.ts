import type { KindExample } from '../../../contract.ts';

const text = (fr: string, en: string) => ({ fr, en });
const step = (control: string, value = '') => ({ control, value });

const authored = {
  kind: 'simulation',
  surface: 'trade-off',
  title: text('Le papier d’une équipe', 'A team’s paper'),
  minutes: 3,
  prompt: text('Faites baisser la jauge sans gêner le travail.', 'Bring the gauge down without getting in the way of work.'),
  hints: [text('Essayez chaque levier seul.', 'Try each lever alone.')],
  app: text('Plan de l’équipe', 'The team’s plan'),
  scene: {
    document: text('Plan papier', 'Paper plan'),
    notice: text('Des crans pour comparer, pas des mesures.', 'Steps to compare with, not measurements.'),
    gauge: { label: text('Papier', 'Paper'), most: 10, base: 8, aim: 4 },
    second: { label: text('Aisance au travail', 'Ease of work'), most: 6, base: 5, line: 3 },
    levers: [
      {
        id: 'copies',
        label: text('Exemplaires par réunion', 'Copies for each meeting'),
        unit: text('exemplaires', 'copies'),
        positions: [
          { id: '12', label: text('12, un par personne', '12, one each'), value: 12 },
          { id: '4', label: text('4, pour qui le demande', '4, for those who ask'), value: 4, effect: -2 },
          { id: '0', label: text('aucun', 'none'), value: 0, effect: -4, second: -3 },
        ],
      },
      {
        id: 'sides',
        label: text('Impression', 'Printing'),
        positions: [
          { id: 'one', label: text('Recto', 'One side') },
          {
            id: 'two',
            label: text('Recto verso', 'Both sides'),
            effect: -3,
            note: text('Deux fois moins de feuilles.', 'Half the sheets.'),
          },
        ],
      },
      {
        id: 'logo',
        label: text('Logo dans les mails', 'Logo in mails'),
        positions: [
          { id: 'kept', label: text('Gardé', 'Kept') },
          { id: 'off', label: text('Retiré', 'Taken out') },
        ],
      },
    ],
    keep_one: true,
    name_levers: 1,
  },
  goals: [
    {
      id: 'aim',
      label: text('Quatre crans ou moins', 'Four steps or less'),
      when: { state: { reached: true } },
      met: text('Deux leviers ont suffi.', 'Two levers were enough.'),
      unmet: text('Regardez ce que chaque levier enlève seul.', 'Look at what each lever takes off alone.'),
    },
    {
      id: 'named',
      label: text('Le premier levier', 'The first lever'),
      when: { state: { 'named.right': true } },
      met: text('C’est le nombre d’exemplaires.', 'It is the number of copies.'),
      unmet: text('Lequel va le plus loin à lui seul ?', 'Which one goes furthest on its own?'),
    },
  ],
  traps: [
    {
      id: 'no-paper',
      when: { state: { held: false } },
      words: text(
        'Sans un seul exemplaire, la réunion s’arrête pour en imprimer.',
        'Without a single copy, the meeting stops to print some.',
      ),
    },
  ],
  samples: {
    solution: [{ 'copies.number': '4' }, { sides: 'two' }, { keep: 'logo' }, { 'copies.named': 'on' }],
    partial: [{ copies: '4' }, { keep: 'logo' }, { 'copies.named': 'on' }],
  },
  feedback: {
    correct: text('Les leviers qui comptent sont rares.', 'The levers that count are few.'),
    partial: text('Une partie y est. Essayez un autre levier.', 'Part of it is there. Try another lever.'),
    incorrect: text('Commencez par le levier qui va le plus loin.', 'Begin with the lever that goes furthest.'),
  },
};

const kept = step('keep', 'logo');

export const tradeOffExamples: KindExample[] = [
  {
    name: 'a slider, a choice and a lever that does nothing',
    authored,
    responses: [
      { name: 'nothing', response: { log: [] }, outcome: 'not-ready', code: 'nothing-done' },
      { name: 'no lever kept', response: { log: [step('sides', 'two')] }, outcome: 'not-ready', code: 'not-kept' },
      { name: 'no lever named', response: { log: [step('sides', 'two'), kept] }, outcome: 'not-ready', code: 'not-named' },
      {
        name: 'full, with a number between two steps',
        response: { log: [step('copies.number', '5,0'), step('sides', 'two'), kept, step('copies.named', 'on')] },
        outcome: 'correct',
        earned: 2,
      },
      {
        name: 'partial',
        response: { log: [step('copies', '4'), step('sides', 'two'), kept, step('sides.named', 'on')] },
        outcome: 'partial',
        earned: 1,
      },
      { name: 'none', response: { log: [step('logo', 'off'), kept, step('logo.named', 'on')] }, outcome: 'incorrect', earned: 0 },
    ],
  },
];
