import { answersTo } from '../support/answers.ts';
import { authoredExercises, exerciseNamed, firstForm } from '../support/authored-exercises.ts';
import { exerciseOn } from '../support/exercise-on-page.ts';
import { mouse } from '../support/hands.ts';
import { expect, test } from '../support/site-test.ts';
import { kindOf } from '#src/exercise-kinds/kinds.ts';
import { frameMessages } from '#src/exercise-frame/messages.ts';

const messages = frameMessages.fr;
const oneOfEachKind = [...new Map(authoredExercises.map((exercise) => [exercise.kind, exercise])).values()];
/** The surfaces of simulations are one kind: here one stands for all, and each shows its answer in accessibility/every-exercise-state. */
const standsForItsKind = new Set(new Map(oneOfEachKind.map((exercise) => [exercise.kind.split('/')[0], exercise])).values());

for (const exercise of oneOfEachKind) {
  const answers = answersTo(exercise.kind, firstForm(exercise));

  const isRevealed = standsForItsKind.has(exercise) && !kindOf(exercise.kind).grading.hasNoAnswer;
  if (isRevealed)
    test(`${exercise.kind}: the answer is shown after a try, stands, and is kept`, async ({ page }) => {
      await page.goto(exercise.address);
      const shown = await exerciseOn(page, exercise.id);
      await expect(shown.action('reveal'), 'not before a try').toHaveCount(0);
      await shown.fillIn(answers.wrong ?? answers.partial, mouse);
      await shown.beSure(2, mouse);
      await shown.main.click();
      await shown.hasState(answers.wrong ? 'incorrect' : 'partial');
      await shown.action('reveal').click();
      await shown.hasState('revealed');
      await expect(shown.main, 'the focus is on the button that stays').toBeFocused();
      await expect(shown.action('reveal')).toHaveCount(0);
      await expect(shown.root.locator('.save-notice')).toBeVisible();
      await page.reload();
      await exerciseOn(page, exercise.id);
      await shown.hasState('revealed');
      await shown.main.click();
      await shown.hasState('empty');
    });

  test(`${exercise.kind}: skipped, resumed with nothing lost, and undone step by step`, async ({ page }) => {
    await page.goto(exercise.address);
    const shown = await exerciseOn(page, exercise.id);
    await expect(shown.action('undo')).toHaveCount(0);
    await shown.fillIn(answers.right, mouse);
    await shown.beSure(2, mouse);
    await shown.hasState('ready');
    await shown.action('skip').click();
    await shown.hasState('skipped');
    await expect(shown.main).toBeFocused();
    await shown.main.click();
    await shown.hasState('ready');

    while ((await shown.action('undo').count()) > 0) await shown.action('undo').click();
    await shown.hasState('empty');
    await expect(shown.main, 'the last step back hands the focus on').toBeFocused();
    await expect(shown.root.locator('[data-announcement]')).toHaveText(frameMessages[exercise.language].undone);
    await expect(shown.feedback).toHaveText('');
  });
}

for (const id of ['ai-at-work/encyclopaedia', 'web-bearings/ours-partner-or-leave']) {
  test(`${id} is done again with other cases, and the fresh form is kept too`, async ({ page }) => {
    const exercise = exerciseNamed(id);
    const [first, second] = exercise.forms;
    if (!first || !second) throw new Error(`${id} has no second form.`);
    await page.goto(exercise.address);
    const shown = await exerciseOn(page, id);
    await shown.fillIn(answersTo(exercise.kind, first).right, mouse);
    await shown.beSure(3, mouse);
    await shown.main.click();
    await shown.hasState('correct');
    await expect(shown.main).toHaveText(messages.another);
    const before = await shown.root.locator('.exercise-body').textContent();
    await shown.main.click();
    await shown.hasState('empty');
    await expect(shown.feedback).toHaveText('');
    expect(await shown.root.locator('.exercise-body').textContent(), 'the cases are others').not.toBe(before);
    await expect(shown.certainty.and(page.locator(':checked')), 'how sure one is, is asked anew').toHaveCount(0);

    await shown.fillIn(answersTo(exercise.kind, second).right, mouse, second);
    await shown.beSure(3, mouse);
    await shown.main.click();
    await shown.hasState('correct');
    await expect(shown.root.locator('.save-notice')).toBeVisible();
    const answered = await shown.root.locator('.exercise-prompt, .statement, legend').allTextContents();
    await page.reload();
    await exerciseOn(page, id);
    await shown.hasState('correct');
    expect(await shown.root.locator('.exercise-prompt, .statement, legend').allTextContents()).toEqual(answered);
  });
}

test('how sure one is belongs to the answer, and what comes of it is said', async ({ page }) => {
  const exercise = exerciseNamed('web-bearings/padlock');
  const { right, wrong } = answersTo(exercise.kind, firstForm(exercise));
  await page.goto(exercise.address);
  const shown = await exerciseOn(page, exercise.id);
  await shown.fillIn(wrong, mouse);
  await expect(shown.action('check')).toHaveAttribute('aria-disabled', 'true');
  await expect(shown.action('check')).toHaveAccessibleDescription(messages['certainty-missing']);
  await shown.beSure(4, mouse);
  await shown.main.click();
  await shown.hasState('incorrect');
  await expect(shown.feedback).toContainText(messages.surprised);
  await shown.fillIn(right, mouse);
  await shown.beSure(1, mouse);
  await shown.main.click();
  await shown.hasState('correct');
  await expect(shown.feedback).toContainText(messages.doubted);
});

test('“I don’t know” is an answer, and it is answered', async ({ page }) => {
  const exercise = authoredExercises.find(({ forms }) => (forms[0]?.shown as { unsure?: boolean } | undefined)?.unsure);
  if (!exercise) throw new Error('No exercise offers “I don’t know”.');
  await page.goto(exercise.address);
  const shown = await exerciseOn(page, exercise.id);
  await mouse.choose(shown.root.locator('input[value="unsure"]'));
  await shown.beSure(1, mouse);
  await shown.main.click();
  await shown.hasState('incorrect');
  await expect(shown.feedback).toHaveText(/\S{3,}/);
});

test('a few clicks before the script has started are not lost', async ({ page }) => {
  const exercise = exerciseNamed('web-bearings/padlock');
  let release = (): void => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(exercise.address, { waitUntil: 'commit' });
  const root = page.locator(`[data-exercise="${exercise.id}"]`);
  await mouse.choose(root.locator('input[value="false"]'));
  await mouse.choose(root.locator('input[value="road-only"]'));
  await expect(root).not.toHaveAttribute('data-ready');
  release();
  const shown = await exerciseOn(page, exercise.id);
  await expect(root.locator('input[value="road-only"]')).toBeChecked();
  await shown.beSure(3, mouse);
  await shown.main.click();
  await shown.hasState('correct');
});
