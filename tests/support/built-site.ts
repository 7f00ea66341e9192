import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '#src/domain/text/language.ts';

/** The pages that were built, as the files in dist say. Addresses are relative to the site's base path. */

export type PageKind =
  | 'chooser'
  | 'home'
  | 'catalogue'
  | 'module'
  | 'lesson'
  | 'exercise'
  | 'session'
  | 'prepare'
  | 'progress'
  | 'glossary'
  | 'competences'
  | 'diagnostic'
  | 'privacy'
  | 'accessibility'
  | 'not-found'
  | 'other';

export interface BuiltPage {
  /** Without a leading slash, so that it fits any base path: `fr/lessons/`. */
  address: string;
  kind: PageKind;
  language: Language;
  html: string;
}

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

const kinds: [RegExp, PageKind][] = [
  [/^$/, 'chooser'],
  [/^404\.html$/, 'not-found'],
  [/^..\/$/, 'home'],
  [/^..\/lessons\/$/, 'catalogue'],
  [/^..\/modules\//, 'module'],
  [/^..\/lessons\//, 'lesson'],
  [/^..\/exercises\//, 'exercise'],
  [/^..\/session\/$/, 'session'],
  [/^..\/prepare\/$/, 'prepare'],
  [/^..\/progress\/$/, 'progress'],
  [/^..\/glossary\/$/, 'glossary'],
  [/^..\/competences\/$/, 'competences'],
  [/^..\/diagnostic\/$/, 'diagnostic'],
  [/^..\/privacy\/$/, 'privacy'],
  [/^..\/accessibility\/$/, 'accessibility'],
];

/** Every file of the built site, by its path in dist. */
export const builtFiles: string[] = existsSync(dist)
  ? readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replaceAll('//', '/').slice(dist.length))
      .toSorted()
  : [];
if (builtFiles.length === 0) throw new Error('There is no built site in dist yet. Run "npm run build" first.');

export const readBuilt = (path: string): string => readFileSync(dist + path, 'utf8');

export const builtPages: BuiltPage[] = builtFiles
  .filter((path) => path.endsWith('.html'))
  .map((path) => {
    const address = path.replace(/index\.html$/, '');
    const kind = kinds.find(([pattern]) => pattern.test(address))?.[1] ?? 'other';
    return { address, kind, language: address.startsWith('en/') ? 'en' : 'fr', html: readBuilt(path) };
  });

/** Where a page is seen: nobody asks for 404.html, one is sent there. */
export const addressToOpen = ({ kind, address }: BuiltPage): string => (kind === 'not-found' ? 'fr/rien-de-tel/' : address);

export const pagesOfKind = (kind: PageKind, language?: Language): BuiltPage[] =>
  builtPages.filter((page) => page.kind === kind && (language === undefined || page.language === language));

/** One page of each kind. */
export const onePageOfEachKind: BuiltPage[] = [...new Map(builtPages.map((page) => [`${page.kind}/${page.language}`, page])).values()];

/** The kind of the exercise that stands alone on a page, its surface included; undefined on other pages. */
const exerciseKind = ({ kind, html }: BuiltPage): string | undefined =>
  kind === 'exercise'
    ? /<section class="exercise"[^>]*?data-kind="([^"]*)"(?: data-surface="([^"]*)")?/.exec(html)?.slice(1).join('/')
    : undefined;

/** One exercise page of each kind and surface, in one language. */
export const oneExercisePageOfEachKind: BuiltPage[] = [
  ...new Map(pagesOfKind('exercise', 'fr').map((page) => [exerciseKind(page), page])).values(),
];

/** The chooser leads away by itself: nothing can be looked at there while scripts run. */
export const pagesThatStay: BuiltPage[] = builtPages.filter(({ kind }) => kind !== 'chooser');

/**
 * Every page that has something of its own: of the many that hold one exercise each, one of each kind. Every exercise is
 * looked at in all its states by tests of its own.
 */
export const pagesToWalk: BuiltPage[] = pagesThatStay.filter(
  (page) => page.kind !== 'exercise' || oneExercisePageOfEachKind.includes(page),
);

/** The same page in whichever language. */
export const inAnyLanguage = ({ address }: BuiltPage): string => address.replace(/^(fr|en)\//, '');

/**
 * Of lessons and modules, each in one language, in turn: the two pages are one build with other words. Other pages stay as they are.
 * @param first the language of the first; with the other one, the walk meets what this one leaves out
 */
export function inTurn(pages: BuiltPage[], first: Language): BuiltPage[] {
  const names = [...new Set(pages.filter(({ kind }) => kind === 'lesson' || kind === 'module').map(inAnyLanguage))].toSorted();
  return pages.filter((page) => {
    const rank = names.indexOf(inAnyLanguage(page));
    return rank < 0 || (page.language === first) === (rank % 2 === 0);
  });
}
