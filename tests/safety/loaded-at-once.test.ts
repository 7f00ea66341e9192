import { readIslands } from '../support/authored-exercises.ts';
import { addressToOpen, builtPages, pagesThatStay } from '../support/built-site.ts';
import { expect, test } from '../support/site-test.ts';

test('no page asks for a script that its HTML does not name: nothing is fetched link by link', async ({ page, siteWatch }) => {
  test.setTimeout(90_000);
  siteWatch.expectProblem(/rien-de-tel/);
  let asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') asked.push(new URL(request.url()).pathname);
  });
  let seen = 0;
  for (const built of pagesThatStay) {
    asked = [];
    await page.goto(addressToOpen(built), { waitUntil: 'load' });
    for (const exercise of await page.locator('[data-exercise]').all()) await expect(exercise).toHaveAttribute('data-ready', '');
    const named = new Set(
      [...built.html.matchAll(/<(?:link rel="modulepreload" href|script type="module" src)="([^"]+)"/g)].map(([, href]) => href ?? ''),
    );
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
