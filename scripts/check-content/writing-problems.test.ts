import { describe, expect, it } from 'vitest';
import { said, wanted, type Mutation } from './fixture-mutations.ts';
import { readableTree, writingSlugs } from './fixture-reading.ts';
import { checkTree, english, exerciseYaml, french, testDay, withEdit, type Files } from './fixture-tree.ts';
import { allRules, writingRules } from './rules/all-rules.ts';

/** One change to the readable tree, and all that must be said of it. */
type Change = Omit<Mutation, 'files'> & { files: Files };

const edit = (path: string, from: string, to: string, files = readableTree()): Record<string, string> => withEdit(path, from, to, files);

/** A sentence in place of the French or English task of the lesson. */
const inFrench = (text: string): Files => edit(french, 'Le nom du site se trouve avant la barre.', text);
const inEnglish = (text: string): Files => edit(english, 'The name of the site stands before the slash.', text);

const long = {
  fr: "Avant d'ouvrir le document que vous envoie une personne que vous connaissez peu, lisez avec soin le nom qui suit le signe et dites-le.",
  en: 'Before you open the document that a person whom you hardly know sends you, read with care the name after the sign and say it aloud.',
};

const mutations: Change[] = [
  { name: 'a long French sentence', files: inFrench(long.fr), expected: [['long-sentence', french, long.fr]] },
  { name: 'a long English sentence', files: inEnglish(long.en), expected: [['long-sentence', english, long.en]] },
  {
    name: 'a long sentence in an exercise',
    files: edit(exerciseYaml, 'en: "What?"', `en: "${long.en}"`),
    expected: [['long-sentence', exerciseYaml, 'prompt']],
  },
  {
    name: 'a misspelt French word',
    files: inFrench("Le nom de l'ordinnateur est là."),
    expected: [['unknown-word', french, 'ordinnateur']],
  },
  { name: 'a misspelt English word', files: inEnglish('You will recieve the name.'), expected: [['unknown-word', english, 'recieve']] },
  {
    name: 'a misspelt word of an exercise',
    files: edit(exerciseYaml, 'en: "The owner"', 'en: "The ownner"'),
    expected: [['unknown-word', exerciseYaml, 'ownner']],
  },
  { name: 'an English word in French', files: inFrench('Le nom du domain est là.'), expected: [['unknown-word', french, 'du domain']] },
  { name: 'the same word, marked as English', files: inFrench('Le nom du *domain* est là.'), expected: [] },
  { name: 'a misspelt word in backticks', files: inEnglish('Read `recieve` aloud.'), expected: [] },
  { name: 'a name that the list has', files: inEnglish("Delmas's page is Delmas-like."), expected: [] },
  {
    name: 'a name that the list lacks',
    files: inEnglish('The page of Kervella is here.'),
    expected: [['unknown-word', english, 'Kervella']],
  },
  { name: 'straight quotation marks in French', files: inFrench('Le mot "nom" est là.'), expected: [['typography', french, '"nom"']] },
  { name: 'no space before a French colon', files: inFrench('Un nom: le vôtre.'), expected: [['typography', french, 'Un nom:']] },
  { name: 'no space before a French question mark', files: inFrench('Le nom?'), expected: [['typography', french, 'Le nom?']] },
  { name: 'no space in French quotation marks', files: inFrench('Le mot «nom » est là.'), expected: [['typography', french, '«nom']] },
  { name: 'a French percentage without space', files: inFrench('Le nom prend 4,4% de place.'), expected: [['typography', french, '4,4%']] },
  { name: 'a French hour without spaces', files: inFrench('Le nom change vers 17h40.'), expected: [['typography', french, '17h40']] },
  { name: 'a median dot', files: inFrench('Le nom du·de la collègue.'), expected: [['typography', french, 'du·de']] },
  { name: 'a capital without accent', files: inFrench('A la fin, le nom.'), expected: [['typography', french, 'A la fin']] },
  {
    name: 'French quotation marks in English',
    files: inEnglish('The word « name » is here.'),
    expected: [['typography', english, '« name »']],
  },
  {
    name: 'an English percentage with a space',
    files: inEnglish('The name takes 4.4 % of it.'),
    expected: [['typography', english, '4.4 %']],
  },
  { name: 'a hyphen for a dash', files: inEnglish('The name - yours - is here.'), expected: [['typography', english, 'name - yours']] },
  { name: 'condescension in French', files: inFrench('Il suffit de lire le nom.'), expected: [['avoided-words', french, 'Il suffit']] },
  { name: 'condescension in English', files: inEnglish('You simply read the name.'), expected: [['avoided-words', english, 'simply']] },
  { name: 'the same words, said by someone', files: inFrench('« Il suffit de lire le nom. »'), expected: [] },
  {
    name: 'condescension in feedback',
    files: edit(exerciseYaml, 'en: "Look." }\n  - id: nobody', 'en: "Simply look." }\n  - id: nobody'),
    expected: [['avoided-words', exerciseYaml, 'Simply']],
  },
  { name: 'the same words in an option', files: edit(exerciseYaml, 'en: "Nobody"', 'en: "Simply nobody"'), expected: [] },
  { name: 'an unmarked term', files: inFrench('Le nom est dans le navigateur.'), expected: [['term-unmarked', french, 'navigateur']] },
  { name: 'its plural', files: inEnglish('The name is in all browsers.'), expected: [['term-unmarked', english, 'browsers']] },
  {
    name: 'a term before it is explained',
    files: edit(english, 'Open a page and read its address. <Term', 'The domain name. <Term'),
    expected: [['term-unmarked', english, 'The domain name. <Term']],
  },
  {
    name: 'a term whose forms are everyday words',
    files: edit(
      'content/glossary.yaml',
      'It shows pages." }',
      'It shows pages." }\n  forms: { fr: [], en: [] }',
      inEnglish('The name is in the browser.') as Record<string, string>,
    ),
    expected: [],
  },
  {
    name: 'a setting that one language says in words',
    files: edit(english, 'Write it in [[chat_tool]].', 'Write it in your chat.'),
    expected: [['references-differ', english]],
  },
  {
    name: 'an invented address that one language lacks',
    files: edit(exerciseYaml, 'en: "The owner"', 'en: "`orvane.example`"'),
    expected: [['references-differ', exerciseYaml]],
  },
  {
    name: 'a word list that cannot be read: nothing is called unknown because of it',
    files: edit('content/words.yaml', 'names:', 'nams:'),
    expected: [
      ['missing-field', 'content/words.yaml'],
      ['unknown-field', 'content/words.yaml'],
    ],
  },
  {
    name: 'a glossary that cannot be read: nothing is called unexplained because of it',
    files: edit(
      'content/glossary.yaml',
      'It shows pages." }',
      'It shows pages." }\n  forms: { fr: [] }',
      inEnglish('The CAD name.') as Record<string, string>,
    ),
    expected: [['missing-field', 'content/glossary.yaml', 'forms:']],
  },
  { name: 'an acronym', files: inEnglish('The name is in a CAD file.'), expected: [['unexplained-acronym', english, 'CAD']] },
  { name: 'an explained acronym', files: inEnglish('The name is in a CAD (drawing) file.'), expected: [] },
  { name: 'an everyday acronym', files: inEnglish('The name is in a PDF file.'), expected: [] },
  {
    name: 'a lesson that is too short',
    files: {
      ...readableTree(),
      [english]: String(readableTree()[english]).replace(/(Claire Delmas opens)[\s\S]*(Claire Delmas opens)/, '$2'),
    },
    expected: [
      ['lengths-differ', english],
      ['lesson-length', english],
      ['minutes-unlikely', english],
    ],
  },
  {
    name: 'sentences that are long on average',
    files: { ...readableTree(), [english]: String(readableTree()[english]).replaceAll(/\. (?=[A-Z])/g, ', and then ') },
    expected: [['hard-to-read', english]],
  },
  {
    name: 'reading that nobody manages in its minutes',
    files: {
      ...edit(english, 'minutes="8"', 'minutes="6"', edit(french, 'minutes="8"', 'minutes="6"')),
      [exerciseYaml]: String(readableTree()[exerciseYaml]).replace('minutes: 2', 'minutes: 1'),
    },
    expected: [
      ['minutes-unlikely', english],
      ['minutes-unlikely', french],
    ],
  },
  {
    name: 'an exercise that shows more than its minutes',
    files: edit(exerciseYaml, 'fr: "Personne"', `fr: "${'Le nom se lit avant la barre. '.repeat(70)}"`),
    expected: [['minutes-unlikely', exerciseYaml, 'minutes: 2']],
  },
];

describe('the check of writing', () => {
  it('is shown by one mutation at least for each of its kinds of problem', () => {
    const shown = new Set(mutations.flatMap(({ expected }) => expected.map(([slug]) => slug)));
    expect(writingSlugs.filter((slug) => !shown.has(slug))).toEqual([]);
  });

  it('finds nothing in a readable tree', async () => {
    const { problems } = await checkTree(readableTree(), testDay, allRules);
    expect(problems).toEqual([]);
  });

  it.each(mutations)('$name', async ({ files, expected }) => {
    const { problems } = await checkTree(files, testDay, writingRules);
    expect(said(problems)).toEqual(wanted(files, expected));
  });
});
