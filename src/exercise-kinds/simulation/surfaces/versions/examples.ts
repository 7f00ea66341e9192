import type { KindExample } from '../../../contract.ts';

const text = (fr: string, en: string) => ({ fr, en });
const step = (control: string, value = '') => ({ control, value });

const authored = {
  kind: 'simulation',
  surface: 'versions',
  title: text('Une phrase à reprendre', 'A sentence to bring back'),
  minutes: 3,
  prompt: text(
    'La garantie a disparu de ce devis. Reprenez-la, et rien d’autre.',
    'The guarantee has gone from this quote. Bring it back, and nothing else.',
  ),
  hints: [text('Quelle version contient encore la phrase ?', 'Which version still holds the sentence?')],
  app: text('Traitement de texte', 'Word processor'),
  scene: {
    document: text('Devis commenté', 'Annotated quote'),
    me: 'claire',
    people: [
      { id: 'claire', name: 'Claire Delmas' },
      { id: 'marc', name: 'Marc Oriol' },
    ],
    passages: ['price', 'guarantee'],
    versions: [
      {
        id: 'v1',
        time: text('9 h 50', '9:50'),
        author: 'claire',
        changes: {
          price: text('Le prix est de 46 000 euros.', 'The price is 46,000 euros.'),
          guarantee: text('La garantie dure deux ans.', 'The guarantee lasts two years.'),
        },
      },
      {
        id: 'v2',
        time: text('10 h 12', '10:12'),
        author: 'marc',
        changes: { price: text('Le prix est de 48 000 euros.', 'The price is 48,000 euros.') },
        removed: ['guarantee'],
      },
    ],
    suggestions: [
      {
        id: 'tax',
        passage: 'price',
        author: 'marc',
        text: text('Le prix est de 48 000 euros hors taxes.', 'The price is 48,000 euros before tax.'),
      },
    ],
    comments: [{ id: 'asked', passage: 'price', author: 'marc', text: text('Est-ce le dernier prix ?', 'Is this the latest price?') }],
  },
  goals: [
    {
      id: 'guarantee',
      label: text('La garantie est revenue', 'The guarantee is back'),
      when: { state: { guarantee: 'v1' } },
      met: text('La phrase est là, telle qu’elle était.', 'The sentence is there, as it was.'),
      unmet: text('Cherchez la version où la phrase se trouve encore.', 'Look for the version in which the sentence still stands.'),
    },
    {
      id: 'price',
      label: text('Le prix de Marc est gardé, et précisé', 'Marc’s price is kept, and made precise'),
      when: { state: { price: 'tax' } },
      met: text('Le travail fait depuis reste en place.', 'The work done since stays in place.'),
      unmet: text('Regardez le prix, et ce que Marc propose.', 'Look at the price, and at what Marc suggests.'),
    },
  ],
  traps: [
    {
      id: 'all-restored',
      when: { state: { restored: 'v1', lost: { at_least: 1 } } },
      words: text('La phrase revient, et le prix de Marc disparaît.', 'The sentence comes back, and Marc’s price goes.'),
    },
  ],
  samples: {
    solution: [
      'tax.accept',
      { view: 'history' },
      'v1.open',
      { 'v1.copy': 'guarantee' },
      'list',
      'now.open',
      { 'now.name': text('Relu', 'Reviewed') },
    ],
    partial: [{ view: 'history' }, 'v1.open', { 'v1.copy': 'guarantee' }],
  },
  feedback: {
    correct: text('Le passage est revenu, et le reste a gardé sa place.', 'The passage is back, and the rest kept its place.'),
    partial: text('Une partie y est. Comparez avec le document actuel.', 'Part of it is there. Compare with the current document.'),
    incorrect: text(
      'L’historique garde tout. Ouvrez une version, puis comparez.',
      'The history keeps everything. Open a version, then compare.',
    ),
  },
};

const copied = [step('view', 'history'), step('v1.open'), step('v1.copy', 'guarantee')];

export const versionsExamples: KindExample[] = [
  {
    name: 'a sentence to bring back',
    authored,
    responses: [
      { name: 'nothing', response: { log: [] }, outcome: 'not-ready', code: 'nothing-done' },
      { name: 'only looked', response: { log: [step('view', 'history'), step('v1.open')] }, outcome: 'not-ready', code: 'nothing-changed' },
      { name: 'full', response: { log: [step('tax.accept'), ...copied] }, outcome: 'correct', earned: 2 },
      { name: 'partial', response: { log: copied }, outcome: 'partial', earned: 1 },
      { name: 'zero', response: { log: [step('asked.resolve')] }, outcome: 'incorrect', earned: 0 },
      {
        name: 'restoring everything takes back what others did',
        response: { log: [step('tax.accept'), step('view', 'history'), step('v1.open'), step('v1.restore')] },
        outcome: 'partial',
        earned: 0,
      },
      {
        name: 'a decision that is taken back counts as none',
        response: { log: [step('tax.accept'), step('tax.reopen'), ...copied] },
        outcome: 'partial',
        earned: 1,
      },
    ],
  },
];
