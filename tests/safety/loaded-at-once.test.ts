import { readIslands } from '../support/authored-exercises.ts';
import { addressToOpen, builtPages, inAnyLanguage, inTurn, pagesThatStay, pagesToWalk, type BuiltPage } from '../support/built-site.ts';
import { allExercisesReady } from '../support/exercise-on-page.ts';
import { expect, test } from '../support/site-test.ts';

/** The scripts that a page's HTML names. */
const namedBy = ({ html }: BuiltPage): Set<string> =>
  new Set([...html.matchAll(/<(?:link rel="modulepreload" href|script type="module" src)="([^"]+)"/g)].map(([, href]) => href ?? ''));

/** The pages that are opened: each lesson and module in one language, one exercise of each kind. */
const opened = inTurn(pagesToWalk, 'en');

test('no page asks for a script that its HTML does not name: nothing is fetched link by link', async ({ page, siteWatch }) => {
  test.setTimeout(90_000);
  siteWatch.expectProblem(/rien-de-tel/);
  let asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') asked.push(new URL(request.url()).pathname);
  });
  let seen = 0;
  for (const built of opened) {
    asked = [];
    await page.goto(addressToOpen(built), { waitUntil: 'load' });
    await allExercisesReady(page);
    const named = namedBy(built);
    seen += asked.length;
    expect
      .soft(
        asked.filter((address) => !named.has(address)),
        `what ${built.address} asks for besides`,
      )
      .toEqual([]);
    expect
      .soft(
        [...named].filter((address) => !asked.includes(address)),
        `what ${built.address} names for nothing`,
      )
      .toEqual([]);
  }
  expect(seen).toBeGreaterThan(0);
});

/** What the scripts of a page depend on: the page, in whichever language; or the kinds of the exercises that it shows alone. */
const needOf = (built: BuiltPage): string =>
  built.kind === 'exercise' ? `exercise of ${kindsIn(readIslands(built.html)).join()}` : inAnyLanguage(built);

test('every page names the scripts that the same page names in the other language, or with another exercise of its kind', () => {
  const known = new Map(opened.map((built) => [needOf(built), built]));
  for (const built of pagesThatStay) {
    const same = known.get(needOf(built));
    expect.soft(same, `a page like ${built.address} was opened`).toBeDefined();
    if (same) expect.soft(namedBy(built), `what ${built.address} names, and ${same.address}`).toEqual(namedBy(same));
  }
});

/** The kinds of the exercises that islands are given, however deep they lie in what is given. */
function kindsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'forms' in value && 'kind' in value ? [String(value.kind)] : [];
  return [...own, ...Object.values(value).flatMap(kindsIn)];
}

test('what exercises say stands once in a page, before the first of them, and only where there are some', () => {
  for (const { html, address } of builtPages) {
    const elements = [...html.matchAll(/<script type="application\/json" id="exercise-messages">([^<]*)<\/script>/g)];
    const given = new Set(kindsIn(readIslands(html)));
    expect.soft(elements.length, `messages of ${address}`).toBe(given.size > 0 ? 1 : 0);
    const [element] = elements;
    if (!element) continue;
    expect.soft(element.index, address).toBeLessThan(html.indexOf('<astro-island'));
    const { frame, kinds } = JSON.parse(element[1] ?? '') as { frame: Record<string, string>; kinds: Record<string, unknown> };
    expect.soft(frame['check'], address).toMatch(/\S/);
    expect.soft(new Set(Object.keys(kinds)), `kinds of ${address}`).toEqual(given);
    expect.soft(html.split(frame['not-saved'] ?? '').length - 1, `times that ${address} holds a sentence of the frame`).toBe(1);
  }
});
