import type { Locator, Page } from '@playwright/test';
import { keyboardOf } from '../support/hands.ts';
import { expect, test } from '../support/site-test.ts';
import { messagesOf } from '#src/i18n/messages.ts';

const t = messagesOf('fr');
const words = t.lesson.taskTicks;
const lesson = 'fr/lessons/web-bearings/read-web-address/';
const withinASecond = { timeout: 1000 };

const box = (page: Page): Locator => page.locator('[data-task="two-domains"]');
const tick = (page: Page, name: string): Locator => box(page).getByRole('button', { name, exact: true });
const closed = (page: Page): Locator => box(page).getByRole('status');

async function openLesson(page: Page): Promise<void> {
  await page.goto(lesson);
  await expect(tick(page, words.able)).toHaveAttribute('aria-pressed', 'false');
}

/** Presses a tick, and waits until it is on the device. */
async function press(page: Page, name: string): Promise<void> {
  await tick(page, name).click();
  await expect(page.locator('[data-save]').first()).toHaveAttribute('data-save', 'saved');
}

test('the pair ticks the real task, and the lesson is closed; it stays so', async ({ page }) => {
  await openLesson(page);
  await expect(box(page).getByRole('group', { name: words.mentor })).toBeVisible();
  await expect(closed(page)).toHaveText('');

  await press(page, words.able);
  await expect(tick(page, words.able)).toHaveAttribute('aria-pressed', 'true');
  await expect(closed(page), 'one tick does not close a lesson').toHaveText('');
  await press(page, words.shown);
  await expect(closed(page), 'what was only shown was not done').toHaveText('');
  await press(page, words.alone);
  await expect(tick(page, words.shown), 'the mentor saw one thing').toHaveAttribute('aria-pressed', 'false');
  await expect(closed(page)).toHaveText(words.closed);

  await page.reload();
  await expect(tick(page, words.able)).toHaveAttribute('aria-pressed', 'true');
  await expect(tick(page, words.alone)).toHaveAttribute('aria-pressed', 'true');
  await expect(closed(page)).toHaveText(words.closed);

  await page.goto('fr/progress/');
  await expect(page.locator('.acquired li')).toHaveCount(1);
  await expect(page.locator('.acquired li')).toContainText('faite pour de vrai');
});

test('each tick is taken back by pressing it again, also after a reload', async ({ page }) => {
  await openLesson(page);
  await press(page, words.able);
  await press(page, words['with-help']);
  await expect(closed(page)).toHaveText(words.closed);
  await press(page, words['with-help']);
  await expect(tick(page, words['with-help'])).toHaveAttribute('aria-pressed', 'false');
  await expect(closed(page)).toHaveText('');

  await page.reload();
  await expect(tick(page, words.able)).toHaveAttribute('aria-pressed', 'true');
  await expect(tick(page, words['with-help'])).toHaveAttribute('aria-pressed', 'false');
  await press(page, words.able);
  await page.reload();
  await expect(tick(page, words.able)).toHaveAttribute('aria-pressed', 'false');
  await page.goto('fr/progress/');
  await expect(page.locator('.empty-state')).toBeVisible();
});

test('two quick presses leave nothing ticked', async ({ page }) => {
  await openLesson(page);
  await tick(page, words.able).dblclick();
  await expect(page.locator('[data-save]').first()).toHaveAttribute('data-save', 'saved');
  await expect(tick(page, words.able)).toHaveAttribute('aria-pressed', 'false');
  await page.reload();
  await expect(tick(page, words.able)).toHaveAttribute('aria-pressed', 'false');
});

test('another tab follows: ticked, taken back, erased', async ({ context, page }) => {
  const other = await context.newPage();
  await openLesson(other);
  await openLesson(page);
  await press(page, words.able);
  await press(page, words.alone);
  await expect(tick(other, words.alone)).toHaveAttribute('aria-pressed', 'true', withinASecond);
  await expect(closed(other)).toHaveText(words.closed, withinASecond);
  await press(page, words.alone);
  await expect(tick(other, words.alone)).toHaveAttribute('aria-pressed', 'false', withinASecond);

  await page.goto('fr/progress/');
  await page.getByRole('button', { name: t.progress.erase }).click();
  await expect(page.locator('.erase'), 'ticks are told among what goes').toContainText('3');
  await page.getByRole('button', { name: t.progress.eraseNow, exact: true }).click();
  await expect(page.getByText(t.progress.erased)).toBeVisible();
  await expect(tick(other, words.able)).toHaveAttribute('aria-pressed', 'false', withinASecond);
  await openLesson(page);
});

test('the ticks are done with the keyboard alone, and closing is announced once', async ({ page }) => {
  await openLesson(page);
  await closed(page).evaluate((region) => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
  const hand = keyboardOf(page);
  await hand.press(tick(page, words.able));
  await hand.press(tick(page, words.alone));
  await expect(closed(page)).toHaveText(words.closed);
  await expect(tick(page, words.alone), 'the focus stays').toBeFocused();
  expect(await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)).toEqual([words.closed]);
});

test('without script there are no ticks on the screen; on paper there are empty boxes', async ({ openProfile }) => {
  const context = await openProfile({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(lesson);
  await expect(box(page)).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(box(page)).toBeVisible();
  await expect(tick(page, words.able).locator('svg')).toBeVisible();
  await expect(tick(page, words.able).locator('path')).toHaveCSS('visibility', 'hidden');
});

test('where nothing can be saved, ticks hold as long as the page', async ({ context, page }) => {
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      configurable: true,
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  await openLesson(page);
  await tick(page, words.able).click();
  await expect(page.locator('[data-save]').first()).toHaveAttribute('data-save', /^(failed|off)$/);
  await expect(tick(page, words.able)).toHaveAttribute('aria-pressed', 'true');
});
