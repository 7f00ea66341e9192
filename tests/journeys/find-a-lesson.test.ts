import type { Page } from '@playwright/test';
import { expect, test } from '../support/site-test.ts';
import { messagesOf } from '#src/i18n/messages.ts';

const t = messagesOf('fr').catalogue;

const rows = (page: Page) => page.locator('[data-lesson-row]:visible');
const isReady = (page: Page) => expect(page.locator('[data-catalogue]')).toHaveAttribute('data-ready', '');
const shownIds = (page: Page): Promise<(string | null)[]> =>
  rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('data-lesson-row')));

test('a word that stands only in the text of a lesson finds it, with the passage', async ({ page }) => {
  await page.goto('fr/lessons/');
  await isReady(page);
  await page.getByRole('searchbox').fill('détournée');
  await page.keyboard.press('Enter');
  const row = page.locator('[data-lesson-row="stay-safe/spot-phishing"]');
  await expect(row.locator('[data-excerpt]')).toContainText('détournée');
  await expect(page).toHaveURL(/[?&]q=/);
});

for (const words of ['hameçonnage', 'hameconnage', 'HAMEÇONNAGE', 'détournée', 'detournee']) {
  test(`“${words}” finds the lesson, accents or not`, async ({ page }) => {
    await page.goto(`fr/lessons/?q=${encodeURIComponent(words)}`);
    await isReady(page);
    await expect(page.getByRole('searchbox')).toHaveValue(words);
    await expect(page.locator('[data-lesson-row="stay-safe/spot-phishing"]')).toBeVisible();
    await expect(page.locator('[data-lesson-row="pair-kit/communication-rules"]')).toBeHidden();
  });
}

test('an English word finds English lessons', async ({ page }) => {
  await page.goto('en/lessons/');
  await isReady(page);
  await page.getByRole('searchbox').fill('hallucination');
  await expect(page.locator('[data-lesson-row="ai-at-work/ai-first-steps"] [data-excerpt]')).toBeVisible();
  await expect(page.locator('[data-lesson-row="ai-at-work/ai-first-steps"] h3 a')).toHaveAttribute('href', /\/en\//);
});

test('what nothing answers is said, with a way out; a term of the glossary is offered', async ({ page }) => {
  await page.goto('fr/lessons/?q=zzzzqqq');
  await isReady(page);
  await expect(page.getByText(t.none)).toBeVisible();
  await page.getByRole('button', { name: t.clear }).first().click();
  await expect(rows(page)).not.toHaveCount(0);
  await page.getByRole('searchbox').fill('hameçonnage');
  await expect(page.locator('[data-glossary-found] li:visible')).not.toHaveCount(0);
});

test('filters narrow the list, live in the address, and are taken away again', async ({ page }) => {
  await page.goto('fr/lessons/');
  await isReady(page);
  const all = await shownIds(page);
  const filter = (name: string, value: string) => page.locator(`[data-filter="${name}"][data-value="${value}"]`);

  await filter('track', 'web').click();
  await expect(filter('track', 'web')).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/\?track=web$/);
  const ofTrack = await shownIds(page);
  expect(ofTrack.length).toBeLessThan(all.length);
  await filter('level', 'discover').click();
  await filter('minutes', '15').click();
  await expect(page).toHaveURL(/track=web&level=discover&minutes=15/);
  for (const row of await rows(page).all()) {
    await expect(row).toHaveAttribute('data-track', 'web');
    await expect(row).toHaveAttribute('data-level', 'discover');
    expect(Number(await row.getAttribute('data-minutes'))).toBeLessThanOrEqual(15);
  }
  await expect(page.locator('[data-count]')).toContainText(String(await rows(page).count()));

  await page
    .getByRole('button', { name: t.remove.split('{')[0] })
    .first()
    .click();
  await expect(filter('track', 'web')).toHaveAttribute('aria-pressed', 'false');
  await expect(page).not.toHaveURL(/track=/);
  await page.getByRole('button', { name: t.clear }).and(page.locator(':visible')).first().click();
  await expect(page).toHaveURL(/\/lessons\/$/);
  expect(await shownIds(page)).toEqual(all);
});

test('a competence is a filter, and a lesson leads to it', async ({ page }) => {
  await page.goto('fr/lessons/stay-safe/spot-phishing/');
  await page.locator('.lesson-more a[href*="competence="]').first().click();
  await isReady(page);
  const code = new URL(page.url()).searchParams.get('competence') ?? '';
  await expect(page.getByRole('combobox', { name: t.competence })).toHaveValue(code);
  await expect(rows(page)).not.toHaveCount(0);
  for (const row of await rows(page).all()) expect((await row.getAttribute('data-competences'))?.split(' ')).toContain(code);
  await page.getByRole('combobox', { name: t.competence }).selectOption('');
  await expect(page).not.toHaveURL(/competence/);
});

test('the table of competences leads to the catalogue, and both name the same lessons', async ({ page }) => {
  await page.goto('fr/competences/');
  const row = page.getByRole('row', { name: messagesOf('fr').competences['4.1'] });
  const named = await row.locator('.lesson-line a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(named.length).toBeGreaterThan(0);
  await row.locator('a[href*="competence="]').click();
  await isReady(page);
  const shown = await rows(page)
    .locator('h3 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(shown).toEqual(named);
});

test('the address brings the same list back: reload, back, forward, a shared link', async ({ page }) => {
  await page.goto('fr/lessons/?track=web&q=adresse');
  await isReady(page);
  await expect(rows(page)).not.toHaveCount(0);
  // The full text answers a moment after the titles.
  await expect(page.locator('[data-excerpt]:visible')).not.toHaveCount(0);
  const before = await shownIds(page);
  await page.reload();
  await isReady(page);
  await expect.poll(() => shownIds(page)).toEqual(before);
  await rows(page).first().getByRole('link').click();
  await expect(page.locator('[data-lesson]')).toBeVisible();
  await page.goBack();
  await isReady(page);
  await expect(page.getByRole('searchbox')).toHaveValue('adresse');
  await expect.poll(() => shownIds(page)).toEqual(before);
  await page.goForward();
  await expect(page.locator('[data-lesson]')).toBeVisible();
});

test('the other language keeps the filters', async ({ page }) => {
  await page.goto('fr/lessons/?track=web&level=discover');
  await isReady(page);
  await page.getByRole('link', { name: 'English version' }).click();
  await expect(page).toHaveURL(/\/en\/lessons\/\?track=web&level=discover$/);
});

test('on a small screen the filters are a sheet, and the focus comes back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('fr/lessons/');
  await isReady(page);
  const opener = page.locator('[data-open-filters]');
  await opener.click();
  const sheet = page.getByRole('dialog');
  await sheet.locator('[data-filter="track"][data-value="web"]').click();
  await sheet.locator('[data-show]').click();
  await expect(sheet).toBeHidden();
  await expect(opener).toBeFocused();
  await expect(opener).toContainText('1');
  for (const row of await rows(page).all()) await expect(row).toHaveAttribute('data-track', 'web');
});
