import type { KindExample } from '../contract.ts';

const text = (fr: string, en: string) => ({ fr, en });

const authored = {
  kind: 'fill-in',
  title: text('Lire une adresse', 'Read an address'),
  minutes: 2,
  prompt: text('Complétez la règle de lecture.', 'Complete the reading rule.'),
  hints: [text('Où s’arrête le nom du site ?', 'Where does the name of the site end?')],
  text: text(
    'Le {part} dit à qui est le site.\nIl se lit de droite à gauche, depuis la première {mark-name}.\nEn cas de doute, la question va à la {who}.',
    'The {part} says whose site it is.\nIt is read from right to left, from the first {mark-name}.\nIn doubt, the question goes to {who}.',
  ),
  bank: [
    { id: 'domain', text: text('nom de domaine', 'domain name') },
    { id: 'path', text: text('chemin', 'path') },
    { id: 'logo', text: text('logo', 'logo') },
  ],
  gaps: [
    {
      id: 'part',
      word: 'domain',
      instead: [
        {
          id: 'logo-proves',
          words: ['logo'],
          misconception: 'logo-proves-owner',
          feedback: text('Un logo se copie en un instant. Cherchez dans l’adresse.', 'A logo is copied in a moment. Look in the address.'),
        },
      ],
      feedback: text('Lui seul n’a qu’un titulaire à la fois.', 'It alone has one holder at a time.'),
      look_at: text('Quelle partie ne s’écrit pas librement ?', 'Which part cannot be written freely?'),
    },
    {
      id: 'mark-name',
      words: [
        { id: 'slash', text: text('barre oblique', 'slash') },
        { id: 'dot', text: text('virgule', 'comma') },
      ],
      word: 'slash',
      feedback: text('La barre sépare le site de ses pages.', 'The slash separates the site from its pages.'),
      look_at: text('Quel signe vient après le nom du site ?', 'Which sign comes after the name of the site?'),
    },
    {
      id: 'who',
      accepted: text('sécurité | cybersécurité', 'IT security | security'),
      instead: [
        {
          id: 'sender-asked',
          forms: text('personne qui écrit', 'the sender'),
          feedback: text('C’est peut-être elle qui vous trompe. Qui d’autre sait ?', 'That may be who deceives you. Who else knows?'),
        },
      ],
      feedback: text('Une minute suffit, et personne ne vous le reprochera.', 'A minute is enough, and nobody will mind.'),
      look_at: text('Qui, dans l’entreprise, s’occupe des accès ?', 'Who, in the company, looks after access?'),
    },
  ],
  sheet: {
    title: text('Notre règle de lecture', 'Our reading rule'),
    signed_by: [text('La personne accompagnée', 'The mentee'), text('Le ou la mentor', 'The mentor')],
  },
  feedback: {
    correct: text('La règle est complète.', 'The rule is complete.'),
    partial: text('Une partie y est. Relisez la phrase à voix haute.', 'Part of it is there. Read the sentence aloud again.'),
    incorrect: text('Reprenez depuis la fin de l’adresse.', 'Begin again from the end of the address.'),
  },
};

const { bank: _bank, sheet: _sheet, ...bare } = authored;
const typedGap = (id: string, fr: string, en: string) => ({
  id,
  accepted: text(fr, en),
  feedback: text('Le nom dit ce que la partie fait.', 'The name says what the part does.'),
  look_at: text('Que fait cette partie de l’adresse ?', 'What does this part of the address do?'),
});
const typed = {
  ...bare,
  text: text('À qui est le site : {part}. Où est la page : {path}.', 'Whose site it is: {part}. Where the page is: {path}.'),
  gaps: [typedGap('part', 'nom de domaine | domaine | domain', 'domain name | domain'), typedGap('path', 'chemin | path', 'path')],
};

const filled = (part: string, mark: string, who: string) => ({ filled: { part, 'mark-name': mark, who } });

export const fillInExamples: KindExample[] = [
  {
    name: 'a bank, words of a gap’s own and a typed gap, on a sheet to sign',
    authored,
    responses: [
      { name: 'nothing', response: { filled: {} }, outcome: 'not-ready', code: 'some-empty' },
      { name: 'one left', response: { filled: { part: 'domain', who: 'security' } }, outcome: 'not-ready', code: 'some-empty' },
      { name: 'signs only', response: filled('domain', 'slash', ' « … » '), outcome: 'not-ready', code: 'some-empty' },
      { name: 'partial: a word in another’s place', response: filled('path', 'slash', 'nobody'), outcome: 'partial', earned: 1 },
      { name: 'partial: entries with words of their own', response: filled('logo', 'slash', 'the sender'), outcome: 'partial', earned: 1 },
      { name: 'zero', response: filled('logo', 'dot', 'my neighbour'), outcome: 'incorrect', earned: 0 },
    ],
  },
  {
    name: 'typed gaps only',
    authored: typed,
    responses: [
      { name: 'nothing but spaces', response: { filled: { part: '  ', path: ' ' } }, outcome: 'not-ready', code: 'some-empty' },
      { name: 'full, whatever the capitals', response: { filled: { part: ' DOMAIN ', path: 'path' } }, outcome: 'correct', earned: 2 },
      { name: 'partial', response: { filled: { part: 'path', path: '« path »' } }, outcome: 'partial', earned: 1 },
      { name: 'zero', response: { filled: { part: 'path', path: 'domain' } }, outcome: 'incorrect', earned: 0 },
    ],
  },
];
