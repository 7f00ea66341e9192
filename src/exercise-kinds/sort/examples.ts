import type { KindExample } from '../contract.ts';

const text = (fr: string, en: string) => ({ fr, en });
const item = (id: string, group: string, fr: string, en: string) => ({
  id,
  text: text(fr, en),
  group,
  feedback: text('Le dernier nom avant la barre dit à qui est le site.', 'The last name before the slash says whose site it is.'),
  look_at: text('Relisez depuis la droite, jusqu’au premier nom.', 'Read again from the right, up to the first name.'),
});

const authored = {
  kind: 'sort',
  title: text('À nous ou non', 'Ours or not'),
  minutes: 3,
  prompt: text('Ces adresses sont-elles à Orvane (`orvane.example`) ?', 'Do these addresses belong to Orvane (`orvane.example`)?'),
  hints: [text('Cherchez la dernière partie avant la première barre.', 'Look for the last part before the first slash.')],
  pass: { at_least: 4, all_of: ['look-alike'] },
  groups: [
    { id: 'ours', label: text('À nous', 'Ours') },
    { id: 'leave', label: text('À quitter', 'Leave') },
  ],
  items: [
    item('docs', 'ours', '`docs.orvane.example`', '`docs.orvane.example`'),
    item('path', 'ours', '`orvane.example/clients`', '`orvane.example/clients`'),
    item('look-alike', 'leave', '`orvane.example.account-check.test`', '`orvane.example.account-check.test`'),
    item('zero', 'leave', '`0rvane.example`', '`0rvane.example`'),
    { ...item('short', 'leave', 'Un lien raccourci reçu d’un collègue', 'A short link received from a colleague'), also_ok: ['ours'] },
  ],
  feedback: {
    correct: text('Vous lisez le nom qui compte.', 'You read the name that counts.'),
    partial: text('Reprenez celles qui restent, de droite à gauche.', 'Take the remaining ones again, from right to left.'),
    incorrect: text('Le nom connu est à gauche. Lisez de droite à gauche.', 'The familiar name is on the left. Read from right to left.'),
  },
};
/** A response: the groups of the five items, in their order. */
const placed = (...groups: string[]) => ({
  placed: Object.fromEntries(authored.items.map(({ id }, index) => [id, groups[index]])),
});

export const sortExamples: KindExample[] = [
  {
    name: 'two groups, with a grey case and a policy',
    authored,
    responses: [
      { name: 'nothing', response: { placed: {} }, outcome: 'not-ready', code: 'some-left' },
      {
        name: 'one left',
        response: { placed: { docs: 'ours', path: 'ours', zero: 'leave', short: 'leave' } },
        outcome: 'not-ready',
        code: 'some-left',
      },
      { name: 'full', response: placed('ours', 'ours', 'leave', 'leave', 'leave'), outcome: 'correct', earned: 5 },
      { name: 'full by the grey case', response: placed('ours', 'ours', 'leave', 'leave', 'ours'), outcome: 'correct', earned: 5 },
      { name: 'four are enough', response: placed('ours', 'leave', 'leave', 'leave', 'leave'), outcome: 'correct', earned: 4 },
      {
        name: 'partial: the one that must be right',
        response: placed('ours', 'ours', 'ours', 'leave', 'leave'),
        outcome: 'partial',
        earned: 4,
      },
      { name: 'zero', response: placed('leave', 'leave', 'ours', 'ours', 'nowhere'), outcome: 'incorrect', earned: 0 },
    ],
  },
];
