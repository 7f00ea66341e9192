import type { Page } from '@playwright/test';
import { planName } from '../support/active-plan.ts';
import { answersTo } from '../support/answers.ts';
import { exerciseNamed, firstForm } from '../support/authored-exercises.ts';
import { chooseDisplay } from '../support/display-menu.ts';
import { exerciseOn } from '../support/exercise-on-page.ts';
import { mouse } from '../support/hands.ts';
import { keepSettings } from '../support/kept-settings.ts';
import { expect, test } from '../support/site-test.ts';

/** The names under which the browser keeps something for this site. */
const keptNames = (page: Page): Promise<string[]> =>
  page.evaluate(async () =>
    [
      ...Object.keys(localStorage).map((name) => `localStorage ${name}`),
      ...Object.keys(sessionStorage).map((name) => `sessionStorage ${name}`),
      ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name}`),
      ...(await caches.keys()).map((name) => `cache ${name}`),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker ${scope}`),
    ].toSorted(),
  );

for (const language of ['fr', 'en'] as const) {
  test(`what a full run keeps is what the privacy page lists (${language})`, async ({ page }) => {
    const exercise = exerciseNamed('stay-safe/find-the-clues', language);
    await page.goto(`${language}/lessons/stay-safe/spot-phishing/?view=mentor`);
    const shown = await exerciseOn(page, exercise.id);
    await keepSettings(page, { security_contact: 'Maison Rose' });
    await shown.fillIn(answersTo(exercise.kind, firstForm(exercise)).right, mouse);
    await mouse.press(shown.main);
    await expect(shown.root.locator('.save-notice')).toBeVisible();
    await page.goto(`${language}/diagnostic/`);
    await page.locator('.answer').first().click();
    await expect(page.locator('.diagnostic-count [data-save]')).toBeVisible();
    await chooseDisplay(page, 'theme', 'dark');
    await page.locator('.site-footer [data-language]').click();
    await page.locator('.site-footer [data-language]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);

    await page.goto(`${language}/prepare/`);
    await page.evaluate((name) => localStorage.setItem(name, '{}'), planName);
    await expect.poll(async () => (await keptNames(page)).join()).toContain(':plans');

    const kept = await keptNames(page);
    await page.goto(`${language}/privacy/`);
    const listed = await page
      .locator('[data-stored]')
      .evaluateAll((rows) => rows.map((row) => `${row.getAttribute('data-stored-kind')} ${row.getAttribute('data-stored')}`).toSorted());
    // What waits to be written is there for a moment only.
    expect(kept).toEqual(listed.filter((name) => !name.endsWith(':waiting')));
  });
}

test('nothing is kept of someone who only reads the home page', async ({ page }) => {
  await page.goto('fr/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect((await keptNames(page)).filter((name) => !name.startsWith('indexedDB'))).toEqual([]);
});
