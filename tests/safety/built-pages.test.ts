import { builtFiles } from '../support/built-site.ts';
import { pathInSite, readInertPages } from '../support/inert-pages.ts';
import { expect, test } from '../support/site-test.ts';

test('every page carries the content security policy, and it allows nothing unsafe', async ({ page }) => {
  for (const { page: built, policies } of await readInertPages(page)) {
    expect.soft(policies, `policies of ${built.address}`).toHaveLength(1);
    const rules = new Map(
      (policies[0] ?? '').split(';').map((rule): [string, string[]] => {
        const [name = '', ...values] = rule.trim().split(/\s+/);
        return [name, values];
      }),
    );
    expect.soft(rules.get('default-src'), `default-src of ${built.address}`).toEqual(["'none'"]);
    expect.soft(rules.get('base-uri'), `base-uri of ${built.address}`).toEqual(["'none'"]);
    expect.soft(rules.get('form-action'), `form-action of ${built.address}`).toEqual(["'none'"]);
    // Left out, it falls back to default-src.
    expect.soft(rules.get('object-src') ?? ["'none'"], `object-src of ${built.address}`).toEqual(["'none'"]);
    const sources = [...rules.values()].flat();
    const allowed = sources.filter((source) => !/^'(none|self|sha(256|384|512)-[\w+/=]+|wasm-unsafe-eval)'$/.test(source));
    expect.soft(allowed, `what the policy of ${built.address} allows besides the site itself`).toEqual([]);
  }
});

test('no page has an inline handler, an inline style or a javascript: address', async ({ page }) => {
  for (const { page: built, handlers } of await readInertPages(page)) expect.soft(handlers, built.address).toEqual([]);
});

test('every link, anchor and file of every page is there', async ({ page, baseURL }) => {
  const pages = await readInertPages(page);
  const idsOf = new Map(pages.map(({ page: built, ids }) => [built.address, new Set(ids)]));
  const files = new Set(builtFiles.map((file) => file.replace(/(^|\/)index\.html$/, '$1')));
  /** What is wrong with a reference, or undefined. There are tens of thousands: they are looked at in one go. */
  const wrongWith = (from: string, { element, attribute, value }: (typeof pages)[number]['references'][number]): string | undefined => {
    if (value === '') return 'leads nowhere';
    // Canonical and hreflang addresses name the published site; they have a test of their own.
    if (element === 'link' && /^https?:/.test(value)) return;
    const target = pathInSite(value, from, baseURL);
    if (!target) {
      if (element !== 'a') return 'leads to another site, and only links may';
      return value.startsWith('https://') ? undefined : 'leads to another site without https';
    }
    if (!files.has(attribute === 'data-pagefind-bundle' ? `${target.path}pagefind.js` : target.path)) return 'nothing is there';
    // The planner takes from its address what to do, and draws its parts itself; its own tests look for them.
    if (/^..\/prepare\/$/.test(target.path) && /^(company|add=[a-z0-9-]+\/[a-z0-9-]+)$/.test(target.anchor)) return;
    if (target.anchor !== '' && !idsOf.get(target.path)?.has(target.anchor)) return 'no element has this id';
    return;
  };
  expect(pages.flatMap(({ references }) => references).length).toBeGreaterThan(pages.length);
  const wrong = pages.flatMap(({ page: { address }, references }) =>
    references.flatMap((reference) => {
      const problem = wrongWith(address, reference);
      return problem ? [`${address}: <${reference.element} ${reference.attribute}="${reference.value}">: ${problem}`] : [];
    }),
  );
  expect(wrong).toEqual([]);
});

test('ids are unique, and what names an id finds it', async ({ page }) => {
  for (const { page: built, ids, namedIds } of await readInertPages(page)) {
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    expect.soft(twice, `ids that ${built.address} has twice`).toEqual([]);
    // "…-missing" and field errors come and go with what they say.
    const lost = namedIds.filter((id) => id !== '' && !ids.includes(id));
    expect.soft(lost, `ids that ${built.address} names and does not have`).toEqual([]);
  }
});
