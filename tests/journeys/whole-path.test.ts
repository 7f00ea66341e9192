import { answersTo } from '../support/answers.ts';
import { exerciseNamed, firstForm } from '../support/authored-exercises.ts';
import { exerciseOn } from '../support/exercise-on-page.ts';
import { mouse } from '../support/hands.ts';
import { solveTheRest } from '../support/rest-of-lesson.ts';
import { expect, test } from '../support/site-test.ts';
import { frameMessages } from '#src/exercise-frame/messages.ts';
import { messagesOf } from '#src/i18n/messages.ts';

// The first complete path: arrive, find a lesson, read it, get an exercise wrong, take hints, get it right, find it kept.

const lesson = 'stay-safe/spot-phishing';

for (const { language, words } of [
  { language: 'fr', words: 'piege' },
  { language: 'en', words: 'phishing' },
] as const) {
  const t = messagesOf(language);

  test(`from the first page to progress that is kept (${language})`, async ({ openProfile }) => {
    test.setTimeout(60_000);
    const context = await openProfile({ locale: language === 'fr' ? 'fr-FR' : 'en-GB' });
    const page = await context.newPage();
    const exercise = exerciseNamed('stay-safe/find-the-clues', language);
    const { wrong, right } = answersTo(exercise.kind, firstForm(exercise));

    await page.goto('');
    await expect(page).toHaveURL(new RegExp(`/${language}/$`));
    await page.getByRole('navigation', { name: t.site.nav }).getByRole('link', { name: t.site.lessons }).click();
    await expect(page.getByRole('heading', { level: 1, name: t.catalogue.title })).toBeVisible();

    await page.getByRole('searchbox', { name: t.catalogue.searchLabel }).fill(words);
    await page.getByRole('button', { name: t.catalogue.search, exact: true }).click();
    const row = page.locator(`[data-lesson-row="${lesson}"]`);
    await expect(row).toBeVisible();
    await row.getByRole('link').click();
    await expect(page.locator('[data-lesson]')).toHaveAttribute('data-lesson', lesson);

    await solveTheRest(page, lesson, exercise.id);
    const shown = await exerciseOn(page, exercise.id);
    await shown.fillIn(wrong, mouse);
    await shown.action('check').click();
    await shown.hasState('incorrect');
    await expect(shown.feedback).toContainText(frameMessages[language].incorrect);
    for (const [index, hint] of firstForm(exercise).hints.entries()) {
      await shown.action('hint').click();
      await expect(shown.root.locator('.hint')).toHaveCount(index + 1);
      await expect(shown.root.locator('.hint').last()).toContainText(hint.split(/\[\[|\*\*|`/)[0]?.trim() ?? '');
    }
    await shown.action('retry').click();
    await shown.fillIn(right, mouse);
    await shown.action('check').click();
    await shown.hasState('correct');
    await expect(shown.feedback).toContainText(frameMessages[language].correct);
    await expect(shown.root).toContainText(frameMessages[language].saved);
    await expect(page.locator('.lesson-header [data-save]')).toHaveText(t.saving.saved);
    await expect(page.locator('.lesson-header [data-save]')).toHaveAttribute('data-save', 'saved');

    await page.reload();
    await exerciseOn(page, exercise.id);
    await shown.hasState('correct');
    await expect(shown.root.locator('.exercise-facts')).toContainText(frameMessages[language]['acquired-on'].split('{')[0] ?? '');
    for (const target of exercise.kind === 'mark' ? (right as { marked: string[] }).marked : []) {
      await expect(shown.root.locator(`[data-zone="${target}"]`).getByRole('checkbox')).toBeChecked();
    }

    await page.getByRole('navigation', { name: t.site.nav }).getByRole('link', { name: t.site.lessons }).click();
    await expect(row.locator('[data-lesson-status]')).toContainText(t.status.acquired.split('{')[0] ?? '');
    await page.goto(`${language}/modules/stay-safe/`);
    await expect(page.locator(`[data-lesson-status="${lesson}"]`)).toHaveText(t.status.acquiredShort);
    await expect(page.locator('[data-pair-words]')).toContainText('1');
    await page.getByRole('navigation', { name: t.site.nav }).getByRole('link', { name: t.site.progress }).click();
    const done = page.locator('.acquired li');
    await expect(done).toHaveCount(1);
    await expect(done).toContainText(t.progress.acquiredOn.split('{')[0] ?? '');

    const other = language === 'fr' ? 'en' : 'fr';
    await page.getByRole('link', { name: t.site.otherLanguage }).click();
    await expect(page).toHaveURL(new RegExp(`/${other}/progress/$`));
    await expect(done).toContainText(messagesOf(other).progress.acquiredOn.split('{')[0] ?? '');
    await done.getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/${other}/lessons/${lesson}/$`));
    await exerciseOn(page, exercise.id);
    await shown.hasState('correct');
    await expect(shown.feedback).toContainText(frameMessages[other].correct);
  });
}

test('a lesson is read: sections, where one is, a term opened in place', async ({ page }) => {
  await page.goto(`fr/lessons/${lesson}/`);
  const rail = page.getByRole('navigation', { name: messagesOf('fr').lesson.sections });
  const sections = page.locator('[data-section]');
  await expect(rail.getByRole('link')).toHaveCount(await sections.count());
  await expect(rail.getByRole('link').first()).toHaveAttribute('aria-current', 'step');

  await rail.getByRole('link').nth(2).click();
  await expect(sections.nth(2)).toBeInViewport();
  await expect(rail.getByRole('link').nth(2)).toHaveAttribute('aria-current', 'step');

  const term = page.locator('button.term').first();
  const definition = page.locator(`#${await term.getAttribute('popovertarget')}`);
  await expect(definition).toBeHidden();
  await term.click();
  await expect(definition).toBeVisible();
  await expect(definition.getByRole('link')).toHaveAttribute('href', /\/fr\/glossary\/#/);
  await page.keyboard.press('Escape');
  await expect(definition).toBeHidden();
  await expect(page, 'reading on, without having left the page').toHaveURL(new RegExp(`/lessons/${lesson}/`));
});

test('the home page leads back to where one was reading', async ({ page }) => {
  const t = messagesOf('fr');
  await page.goto('fr/');
  const door = page.locator('[data-resume]');
  await expect(door).toContainText(t.home.mentee.action);
  await page.goto(`fr/lessons/${lesson}/`);
  const second = page.locator('[data-section]').nth(1);
  const id = (await second.getAttribute('data-section')) ?? '';
  await second.locator('[data-section-end]').scrollIntoViewIfNeeded();
  await expect(page.locator(`[data-rail="${id}"]`)).toContainText(t.lesson.seen);
  await expect(page.locator('[data-save]').first()).toHaveText(t.saving.saved);
  await page.goto('fr/');
  await expect(door).toContainText(t.home.mentee.resume);
  await expect(door).toHaveAttribute('href', new RegExp(`/fr/lessons/${lesson}/#`));
  await door.click();
  await expect(page).toHaveURL(new RegExp(`/fr/lessons/${lesson}/#`));
});
