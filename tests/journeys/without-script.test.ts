import { exerciseNamed, firstForm } from '../support/authored-exercises.ts';
import { pagesOfKind } from '../support/built-site.ts';
import { expect, test } from '../support/site-test.ts';
import { frameMessages } from '#src/exercise-frame/messages.ts';
import { messagesOf } from '#src/i18n/messages.ts';

test.use({ javaScriptEnabled: false });

test('the first page has plain links to both languages', async ({ page }) => {
  await page.goto('');
  const links = page.getByRole('main').getByRole('link');
  await expect(links.filter({ hasText: 'Français' })).toHaveAttribute('href', /\/fr\/$/);
  await links.filter({ hasText: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/\/en\/$/);
});

for (const language of ['fr', 'en'] as const) {
  test(`catalogue, lesson and exercise can be read (${language})`, async ({ page }) => {
    await page.goto(`${language}/lessons/`);
    const notice = page.locator('noscript .notice');
    await expect(notice).toBeVisible();
    await expect(notice).toHaveText(messagesOf(language).catalogue.noScript);
    const rows = page.locator('[data-lesson-row]');
    await expect(rows).toHaveCount(pagesOfKind('lesson', language).length);
    for (const row of await rows.all()) await expect(row).toBeVisible();
    await expect(page.locator('[data-filters]'), 'what needs its script is not offered').toBeHidden();

    await rows.first().getByRole('link').click();
    const sections = page.locator('[data-section]');
    for (const section of await sections.all()) await expect(section.getByRole('heading', { level: 2 })).toBeVisible();
    await expect(page.locator('.role-switch')).toBeHidden();

    const exercise = exerciseNamed('web-bearings/padlock', language);
    await page.goto(exercise.address);
    const form = firstForm(exercise);
    await expect(page.getByRole('heading', { name: form.prompt })).toBeVisible();
    const { options, statement } = form.shown as { options: { text: string }[]; statement: string };
    for (const words of [statement, ...options.map(({ text }) => text)]) await expect(page.getByText(words)).toBeVisible();
    await expect(page.locator('noscript .no-script')).toBeVisible();
    await expect(page.locator('noscript .no-script')).toHaveText(messagesOf(language).exercisePage.noScript);
    await expect(page.getByRole('button', { name: frameMessages[language].check }), 'no button that does nothing').toBeHidden();
  });
}

test('the options of every kind can be read', async ({ page }) => {
  for (const id of ['pair-kit/five-stages', 'pair-kit/helps-or-hurts', 'stay-safe/find-the-clues', 'pair-kit/what-must-be-ready']) {
    await page.goto(exerciseNamed(id).address);
    await expect(page.locator('[data-exercise] .exercise-prompt')).toBeVisible();
    const parts = page.locator('[data-exercise]').locator('[data-item], [data-zone], .sort-item, .option');
    await expect(parts).not.toHaveCount(0);
    for (const part of await parts.all()) await expect(part).toBeVisible();
  }
});

test('the progress page says that it needs scripts', async ({ page }) => {
  await page.goto('fr/progress/');
  await expect(page.locator('noscript .notice')).toBeVisible();
  await expect(page.locator('noscript .notice')).toHaveText(messagesOf('fr').progress.noScript);
});

test('the session page says that it needs scripts', async ({ page }) => {
  for (const language of ['fr', 'en'] as const) {
    await page.goto(`${language}/session/`);
    await expect(page.locator('noscript .notice')).toBeVisible();
    await expect(page.locator('noscript .notice')).toHaveText(messagesOf(language).session.noScript);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(messagesOf(language).session.title);
    await expect(page.getByText(messagesOf(language).session.waiting), 'nothing is on its way').toBeHidden();
  }
});
