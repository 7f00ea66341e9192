/** What was typed into the search field, taken apart. */
export interface Query {
  /** Plain words, folded. At least half of them must be found. */
  words: string[];
  /** Words between quotes, folded: found next to one another, as they stand. */
  phrases: string[][];
  /** What was marked with a minus: words or phrases that must not be found. */
  without: string[][];
  /** Sites: one of them must hold the document. */
  sites: string[];
  /** Kinds of file: the document must be of one of them. */
  types: string[];
  /** First day that is let in, as far as it was given: `2026` or `2026-03`. */
  after: string | null;
  /** First day that is no longer let in. */
  before: string | null;
  /** True when an operator stands without its value: `site: orvane.example`. */
  isLoose: boolean;
}

/** What the engine knows of a document. */
export interface Indexed {
  title: string;
  /** Host and path, without protocol. */
  address: string;
  /** Kind of file. Default: a page, `html`. */
  type?: string | undefined;
  /** Day of publication, `2026-03-27`. */
  date?: string | undefined;
  text: string;
  page?: string | undefined;
}

/** The operators, as `operators` lists them. */
export type Operator = 'quotes' | 'minus' | 'site' | 'filetype' | 'date';

/** Every name of an operator, in either language. */
const names: Record<string, 'site' | 'filetype' | 'after' | 'before'> = {
  site: 'site',
  filetype: 'filetype',
  ext: 'filetype',
  type: 'filetype',
  after: 'after',
  apres: 'after',
  depuis: 'after',
  before: 'before',
  avant: 'before',
};

/** Words that say nothing of what is looked for. */
const empty = new Set(
  (
    'a au aux avec ce cette ces d de des du elle en est et il j je l la le les leur ma me mes mon n ne ou par pas pour qu que quel quelle quels ' +
    'quelles qui s sa se ses son sont sur un une vous y comment trouver cherche an and are at by can do does find for from how i in is it me my of on ' +
    'or s that the this to was what where which who with'
  ).split(' '),
);

/** Without accents, capitals or ligatures. */
const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/œ/g, 'oe').replace(/æ/g, 'ae');

/** A text as its words, folded. */
export const wordsIn = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Singular and plural count as one word. */
export const stem = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/, '') : word);

/** Takes a search apart. Nothing that can be typed is an error. */
export function parseQuery(typed: string): Query {
  const query: Query = { words: [], phrases: [], without: [], sites: [], types: [], after: null, before: null, isLoose: false };
  const text = typed.replace(/[“”„«»]/g, '"').replace(/[\u2212\u2013](?=\S)/g, '-');
  for (const [, minus, name = '', quoted, bare = ''] of text.matchAll(/(?<!\S)(-)?(?:(\p{L}+):)?(?:"([^"]*)"?|([^\s"]+))?/gu)) {
    const operator = names[fold(name)];
    const value = (quoted ?? bare).trim();
    if (operator) takeOperator(query, operator, fold(value));
    else {
      const words = wordsIn(`${name} ${value}`);
      if (words.length === 0) continue;
      if (minus) query.without.push(words);
      else if (quoted === undefined) query.words.push(...words.filter((word) => !empty.has(word)).map(stem));
      else query.phrases.push(words);
    }
  }
  return query;
}

function takeOperator(query: Query, operator: 'site' | 'filetype' | 'after' | 'before', value: string): void {
  if (value === '') query.isLoose = true;
  else if (operator === 'site') query.sites.push(value.replace(/^https?:\/\//, '').replace(/\/$/, ''));
  else if (operator === 'filetype') query.types.push(value.replace(/^\./, ''));
  else if (/^\d{4}(-\d\d){0,2}$/.test(value)) query[operator] = value;
  else query.isLoose = true;
}

/** The operators that a search uses. */
export function operatorsOf({ phrases, without, sites, types, after, before }: Query): Operator[] {
  const used: [Operator, boolean][] = [
    ['quotes', phrases.length > 0 || without.some((words) => words.length > 1)],
    ['minus', without.length > 0],
    ['site', sites.length > 0],
    ['filetype', types.length > 0],
    ['date', after !== null || before !== null],
  ];
  return used.filter(([, isUsed]) => isUsed).map(([operator]) => operator);
}

const stands = (words: string[], phrase: string[]): boolean =>
  words.some((_, start) => phrase.every((word, index) => words[start + index] === word));

/** True for the site itself, what stands below it, and the pages of a folder that was named with it. */
function isOn(address: string, site: string): boolean {
  const [host = '', ...path] = fold(address).split('/');
  const [wanted = '', ...folder] = site.split('/');
  return (host === wanted || host.endsWith(`.${wanted.replace(/^\./, '')}`)) && folder.every((part, index) => path[index] === part);
}

function isLetIn(query: Query, { address, type = 'html', date = '' }: Indexed): boolean {
  const { sites, types, after, before } = query;
  return (
    (sites.length === 0 || sites.some((site) => isOn(address, site))) &&
    (types.length === 0 || types.includes(fold(type))) &&
    (after === null || (date !== '' && date >= after)) &&
    (before === null || (date !== '' && date < before))
  );
}

/** A document as its words, made once. */
interface Entry {
  title: string[];
  body: string[];
  titleStems: Set<string>;
  stems: Set<string>;
}

const entries = new WeakMap<Indexed, Entry>();

function entryOf(document: Indexed): Entry {
  const known = entries.get(document);
  if (known) return known;
  const title = wordsIn(document.title);
  const body = wordsIn(`${document.text} ${document.page ?? ''}`);
  const entry = { title, body, titleStems: new Set(title.map(stem)), stems: new Set([...title, ...body].map(stem)) };
  entries.set(document, entry);
  return entry;
}

/** How well a document answers; 0 when it does not. A word of the title counts three times. */
export function relevance(query: Query, document: Indexed): number {
  if (!isLetIn(query, document)) return 0;
  const { title, body, titleStems, stems } = entryOf(document);
  const isThere = (phrase: string[]): boolean => stands(title, phrase) || stands(body, phrase);
  if (query.without.some(isThere) || !query.phrases.every(isThere)) return 0;
  const found = query.words.filter((word) => stems.has(word));
  if (found.length * 2 < query.words.length) return 0;
  const hasFilter = query.phrases.length + query.sites.length + query.types.length > 0 || query.after !== null || query.before !== null;
  if (found.length === 0 && !hasFilter) return 0;
  const phrasesInTitle = query.phrases.filter((phrase) => stands(title, phrase)).length;
  return 1 + found.reduce((sum, word) => sum + (titleStems.has(word) ? 3 : 1), 0) + phrasesInTitle * 3;
}

/** The documents that answer, best first; those that answer alike stay in the order of the corpus. */
export function rank<Document extends Indexed>(query: Query, documents: readonly Document[]): Document[] {
  return documents
    .map((document) => ({ document, worth: relevance(query, document) }))
    .filter(({ worth }) => worth > 0)
    .toSorted((one, other) => other.worth - one.worth)
    .map(({ document }) => document);
}
