import { answersTo } from '../support/answers.ts';
import { exerciseNamed, firstForm } from '../support/authored-exercises.ts';
import { chooseDisplay } from '../support/display-menu.ts';
import { exerciseOn } from '../support/exercise-on-page.ts';
import { mouse } from '../support/hands.ts';
import { solveTheRest } from '../support/rest-of-lesson.ts';
import { keepSettings } from '../support/kept-settings.ts';
import { expect, test } from '../support/site-test.ts';
import { messagesOf } from '#src/i18n/messages.ts';

const t = messagesOf('fr');
const lesson = 'stay-safe/spot-phishing';
const exercise = exerciseNamed('stay-safe/find-the-clues');
const { right } = answersTo(exercise.kind, firstForm(exercise));
const withinASecond = { timeout: 1000 };

test('a second tab agrees within a second: exercise, catalogue, progress', async ({ context, page }) => {
  const [catalogue, progress, sameExercise] = [await context.newPage(), await context.newPage(), await context.newPage()];
  await catalogue.goto('fr/lessons/');
  await progress.goto('fr/progress/');
  await expect(progress.locator('.empty-state')).toBeVisible();
  await sameExercise.goto(exercise.address);
  const there = await exerciseOn(sameExercise, exercise.id);

  await page.goto(`fr/lessons/${lesson}/`);
  await solveTheRest(page, lesson, exercise.id);
  const here = await exerciseOn(page, exercise.id);
  await here.fillIn(right, mouse);
  await here.main.click();
  await expect(here.root.locator('.save-notice')).toBeVisible();
  await Promise.all([
    expect(catalogue.locator(`[data-lesson-status="${lesson}"]`)).toHaveAttribute('data-status', 'acquired', withinASecond),
    expect(progress.locator('.acquired li')).toHaveCount(1, withinASecond),
    expect(there.root).toHaveAttribute('data-state', 'correct', withinASecond),
  ]);
});

test('what is being answered in one tab is not taken away by another', async ({ context, page }) => {
  const other = await context.newPage();
  await page.goto(exercise.address);
  await other.goto(exercise.address);
  const [here, there] = [await exerciseOn(page, exercise.id), await exerciseOn(other, exercise.id)];
  const begun = there.root.locator('[data-zone]').first().getByRole('checkbox');
  await mouse.choose(begun);
  await here.fillIn(right, mouse);
  await here.main.click();
  await expect(here.root.locator('.save-notice')).toBeVisible();
  await expect(there.root.locator('.exercise-facts'), 'the other tab has heard of it').toContainText('Acquis');
  await expect(begun).toBeChecked();
  await there.hasState('ready');
});

test('erasing takes two steps, leaves nothing, and reaches the other tab', async ({ context, page }) => {
  const other = await context.newPage();
  await other.goto(`fr/lessons/${lesson}/?view=mentor`);
  const there = await exerciseOn(other, exercise.id);
  // Another tab hears of it from the browser.
  await page.goto('fr/');
  await keepSettings(page, { security_contact: 'Maison Rose' });
  await expect(other.locator('[data-setting="security_contact"]').first()).toHaveText('Maison Rose');
  await chooseDisplay(other, 'theme', 'dark');
  await there.fillIn(right, mouse);
  await there.main.click();
  await expect(there.root.locator('.save-notice')).toBeVisible();

  await page.goto('fr/progress/');
  await expect(page.locator('.acquired li')).toHaveCount(1);
  const erase = page.getByRole('button', { name: t.progress.erase });
  await erase.click();
  const keep = page.getByRole('button', { name: t.progress.keep });
  await expect(keep, 'the harmless answer has the focus').toBeFocused();
  await expect(page.locator('.erase')).toContainText('1');
  await keep.click();
  await expect(erase).toBeFocused();
  await expect(page.locator('.acquired li'), 'nothing was erased yet').toHaveCount(1);

  await erase.click();
  await page.getByRole('button', { name: t.progress.eraseNow, exact: true }).click();
  await expect(page.getByText(t.progress.erased)).toBeVisible();
  await expect(erase, 'the focus is not lost').toBeFocused();
  await expect(page.locator('.acquired li')).toHaveCount(0);

  await there.hasState('empty');
  await expect(other.locator('[data-setting="security_contact"]').first()).not.toHaveText('Maison Rose');
  await page.goto(`fr/lessons/${lesson}/`);
  const again = await exerciseOn(page, exercise.id);
  await again.hasState('empty');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await expect(page.locator('[data-setting="security_contact"]').first()).not.toHaveText('Maison Rose');
  const kept = await page.evaluate(() => Object.keys(localStorage));
  expect(kept, 'no key of ours is left').toEqual([]);
});
