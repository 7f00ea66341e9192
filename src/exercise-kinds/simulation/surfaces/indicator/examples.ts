import type { KindExample } from '../../../contract.ts';

const text = (fr: string, en: string) => ({ fr, en });
const step = (control: string, value = '') => ({ control, value });

const authored = {
  kind: 'simulation',
  surface: 'indicator',
  title: text('Une baisse à vérifier', 'A fall to check'),
  minutes: 3,
  prompt: text('La consommation de papier a-t-elle baissé d’un quart ?', 'Did paper use fall by a quarter?'),
  hints: [text('Rapportez la différence à la première année.', 'Set the difference against the first year.')],
  app: text('Rapport d’Orvane', 'Orvane’s report'),
  scene: {
    document: text('Rapport, page 12', 'Report, page 12'),
    claim: text('Un quart de papier en moins.', 'A quarter less paper.'),
    table: {
      caption: text('Papier acheté', 'Paper bought'),
      columns: [
        { id: 'first', label: text('Année 1', 'Year 1') },
        { id: 'second', label: text('Année 2', 'Year 2') },
      ],
      rows: [
        { id: 'paper', label: text('Papier (kg)', 'Paper (kg)'), cells: { first: 800, second: 720 } },
        { id: 'staff', label: text('Effectif', 'Staff'), cells: { first: 40, second: 48 } },
        {
          id: 'each',
          label: text('Papier par personne (kg)', 'Paper per person (kg)'),
          cells: { first: { ratio: ['paper.first', 'staff.first'] }, second: { ratio: ['paper.second', 'staff.second'] } },
        },
      ],
    },
    chart: { type: 'line', title: text('Papier par personne', 'Paper per person'), row: 'each', from: 10 },
    questions: [
      {
        id: 'total',
        label: text('Évolution du total', 'Change in the total'),
        text: text('De combien le total a-t-il changé ?', 'By how much did the total change?'),
        answer: { percent_change: ['paper.first', 'paper.second'] },
        unit: 'percent',
        mistakes: [{ id: 'per-person', answer: { percent_change: ['each.first', 'each.second'] } }],
      },
      {
        id: 'claim',
        label: text('Le titre', 'The claim'),
        text: text('Que dit le titre ?', 'What does the claim tell?'),
        options: [
          { id: 'whole', text: text('Le papier acheté en tout', 'The paper bought in all') },
          { id: 'person', text: text('Le papier par personne', 'The paper per person') },
        ],
      },
    ],
  },
  goals: [
    {
      id: 'total',
      label: text('L’évolution du total', 'The change in the total'),
      when: { state: { 'total.as': 'right' } },
      met: text('80 kg de moins sur 800.', '80 kg less out of 800.'),
      unmet: text('Combien de kilos en moins, et sur combien au départ ?', 'How many kilos less, and out of how many at first?'),
      instead: [
        {
          when: { state: { 'total.as': 'per-person' } },
          words: text('C’est l’évolution par personne. Reprenez la première ligne.', 'This is the change per person. Take the first row.'),
          path: [{ total: '-25' }, { claim: 'person' }],
        },
      ],
    },
    {
      id: 'claim',
      label: text('Ce que mesure le titre', 'What the claim measures'),
      when: { state: { claim: 'person' } },
      met: text('Un quart, mais par personne.', 'A quarter, but per person.'),
      unmet: text('Cherchez la ligne qui baisse d’un quart.', 'Look for the row that falls by a quarter.'),
    },
  ],
  traps: [
    {
      id: 'whole',
      when: { state: { claim: 'whole' } },
      words: text('En tout, la baisse est plus petite : l’effectif a augmenté.', 'In all the fall is smaller: the staff has grown.'),
    },
  ],
  samples: {
    solution: [{ total: text('−10 %', '-10 %') }, 'total.working', { claim: 'person' }],
    partial: [{ total: '12' }, { claim: 'person' }],
  },
  feedback: {
    correct: text('Par personne et en tout : deux phrases.', 'Per person and in all: two sentences.'),
    partial: text('Une partie y est. Quelle ligne le titre lit-il ?', 'Part of it is there. Which row does the claim read?'),
    incorrect: text('Partez de la première ligne, puis descendez.', 'Start from the first row, then go down.'),
  },
};

export const indicatorExamples: KindExample[] = [
  {
    name: 'a fall in all and a fall per person',
    authored,
    responses: [
      { name: 'nothing', response: { log: [] }, outcome: 'not-ready', code: 'nothing-done' },
      { name: 'one answer', response: { log: [step('claim', 'person')] }, outcome: 'not-ready', code: 'not-answered' },
      {
        name: 'words for a number',
        response: { log: [step('total', 'ten'), step('claim', 'person')] },
        outcome: 'not-ready',
        code: 'not-read',
      },
      { name: 'full', response: { log: [step('total', '- 10,0 %'), step('claim', 'person')] }, outcome: 'correct', earned: 2 },
      { name: 'partial', response: { log: [step('total', '12'), step('claim', 'person')] }, outcome: 'partial', earned: 1 },
      { name: 'none', response: { log: [step('total', '12'), step('claim', 'whole')] }, outcome: 'incorrect', earned: 0 },
    ],
  },
];
