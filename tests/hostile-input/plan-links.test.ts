import type { Page } from '@playwright/test';
import { encodePlanLink } from '#src/islands/plan-link/encode-plan-link.ts';
import { storedName } from '#src/storage/stored-name.ts';
import { builtFiles } from '../support/built-site.ts';
import { hostileFiles, hostileLinks, type Hostile } from '../support/hostile-plans.ts';
import { keptOnDevice } from '../support/kept-on-device.ts';
import { fullPlan } from '../support/sample-plans.ts';
import { expect, test } from '../support/site-test.ts';

// What comes in the place of a plan, in a browser with something of one's own in it. src/islands/plan-link/hostile-plans.test.ts reads ten
// thousand of them; here a part is opened on the page. On top of this, every test holds: no error, nothing blocked, no request elsewhere.

const seed = Number(process.env['SEED'] ?? 1);
const files = new Set(builtFiles);

/** What happened while hostile plans were opened, that never may. */
interface Harm {
  dialogs: string[];
  requests: string[];
}

/** Elements that no text of a plan becomes. */
const foreign =
  'main :is(iframe, object, embed, form[action], base, meta, link, style, script, [onerror], [onload], [srcdoc], img:not([src^="/"]))';
/** How many of them the page has of its own. */
let own = 0;

/** A profile with something to lose: a language, company values, a lesson that was looked at; and the session page seen once. */
async function prepare(page: Page, baseURL: string): Promise<Harm> {
  const harm: Harm = { dialogs: [], requests: [] };
  page.on('dialog', (dialog) => {
    harm.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    const path = decodeURIComponent(url.pathname).slice(new URL(baseURL).pathname.length);
    if (!files.has(path) && !files.has(`${path}index.html`)) harm.requests.push(request.url());
  });
  const name = storedName('settings', new URL(baseURL).pathname);
  await page.goto('fr/lessons/web-bearings/read-web-address/');
  await page.evaluate((key) => localStorage.setItem(key, '{"chat_tool":"Maison Bleue"}'), name);
  await page.goto('fr/session/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main [data-ready]').first()).toBeAttached();
  own = await page.locator(foreign).count();
  return harm;
}

const title = (page: Page) => page.getByRole('heading', { level: 1 }).filter({ hasText: /\S/ });

async function expectUnharmed(page: Page, harm: Harm, what: string): Promise<void> {
  expect(await page.evaluate(() => 'wasRun' in globalThis || 'polluted' in {}), `${what} ran`).toBe(false);
  expect(harm, what).toEqual({ dialogs: [], requests: [] });
  await expect(page.locator(foreign), what).toHaveCount(own);
  const hrefs = await page.locator('main a[href]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).protocol));
  expect(
    hrefs.filter((protocol) => !['http:', 'https:', 'mailto:', 'tel:'].includes(protocol)),
    what,
  ).toEqual([]);
}

async function openLink(page: Page, text: string): Promise<void> {
  // A hash alone would be no visit.
  await page.goto('about:blank');
  await page.goto(`fr/session/#p=${text}`);
  await expect(title(page)).toBeVisible({ timeout: 2000 });
  await expect(page.locator('main [data-ready]').first()).toBeAttached({ timeout: 2000 });
}

const parts = 3;
const links = hostileLinks(seed + 2, 150);
/** Each part gets some of every family. */
const partOf = (all: Hostile[], part: number): Hostile[] => all.filter((_, rank) => rank % parts === part);

for (let part = 0; part < parts; part++) {
  test(`links of every bad sort are answered, run nothing, ask for nothing and change nothing (${part + 1} of ${parts})`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const harm = await prepare(page, baseURL!);
    const before = await keptOnDevice(page);
    expect(before).toContain('Maison Bleue');
    for (const { family, text } of partOf(links, part)) {
      await openLink(page, text);
      await expectUnharmed(page, harm, family);
    }
    expect(await keptOnDevice(page)).toBe(before);
  });
}

test('files of every bad sort are answered, run nothing, ask for nothing and change nothing', async ({ page, baseURL }) => {
  test.setTimeout(180_000);
  const harm = await prepare(page, baseURL!);
  const before = await keptOnDevice(page);
  for (const { family, text } of hostileFiles(seed + 3, 50)) {
    await page.goto('fr/session/');
    await expect(page.locator('main [data-ready]').first()).toBeAttached({ timeout: 2000 });
    const main = page.locator('main');
    const seen = await main.textContent();
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'x.viceversa-plan.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect.poll(() => main.textContent(), { timeout: 2000, message: family }).not.toBe(seen);
    await expectUnharmed(page, harm, family);
  }
  expect(await keptOnDevice(page)).toBe(before);
});

test('a good link is read in the same way, so that the others were looked at where it counts', async ({ page, baseURL }) => {
  const harm = await prepare(page, baseURL!);
  const before = await keptOnDevice(page);
  const link = await encodePlanLink(fullPlan, '');
  await openLink(page, link.slice('#p='.length));
  await expect(page.locator('main')).toContainText(fullPlan.message);
  await expectUnharmed(page, harm, 'a good link');
  expect(await keptOnDevice(page)).toBe(before);
});
