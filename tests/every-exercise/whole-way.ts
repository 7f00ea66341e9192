import type { Locator, Page } from '@playwright/test';
import { countAnnouncements } from '../support/announcements.ts';
import { answersTo } from '../support/answers.ts';
import { firstForm, type Exercise } from '../support/authored-exercises.ts';
import { expectNoBarriers } from '../support/axe.ts';
import { sticksOut } from '../support/sideways.ts';
import { exerciseOn, type ExerciseOnPage } from '../support/exercise-on-page.ts';
import { kindOf } from '#src/exercise-kinds/kinds.ts';
import type { Hand } from '../support/hands.ts';
import { expect } from '../support/site-test.ts';

interface Way {
  page: Page;
  exercise: Exercise;
  hand: Hand;
  shown: ExerciseOnPage;
  said(): Promise<string[]>;
}

/** Presses check, and holds that the outcome is said once, shown, and that the button keeps the focus. */
async function checkOnce({ page, shown, hand, said }: Way, outcome: 'correct' | 'partial' | 'incorrect'): Promise<void> {
  await shown.hasState('ready');
  const before = (await said()).length;
  const button = await shown.main.elementHandle();
  await hand.press(shown.main);
  await shown.hasState(outcome);
  await expect(shown.root.locator('.save-notice'), 'the result is on the device').toBeVisible();
  // What an exercise says twice is reported, and the rest of it still tried.
  expect.soft((await said()).slice(before), `"${outcome}" is announced exactly once`).toHaveLength(1);
  await expect(shown.feedback).toBeVisible();
  const isKept = await page.evaluate((element) => document.activeElement === element, button);
  expect(isKept, 'the focus stays on the button that was pressed').toBe(true);
}

/** Nothing is wrong before it is complete: the button says what is missing, and no feedback comes. */
async function checkTooEarly({ shown, hand, said }: Way): Promise<void> {
  const check = shown.action('check');
  await expect(check).toHaveAttribute('aria-disabled', 'true');
  const reason = shown.root.locator(`#${await check.getAttribute('aria-describedby')}`);
  await expect(reason).toHaveText(/\S/);
  await hand.press(check);
  await expect(shown.root.locator('[data-announcement]'), 'what is missing is said').toHaveText((await reason.textContent()) ?? '');
  await shown.hasState('empty');
  expect(await said(), 'nothing is called wrong before it is complete').toEqual([]);
}

async function takeHints({ shown, hand, exercise }: Way): Promise<void> {
  const { hints } = firstForm(exercise);
  const taken: Locator = shown.root.locator('.hint');
  for (const index of hints.keys()) {
    await expect(taken, 'hints come one by one').toHaveCount(index);
    await hand.press(shown.action('hint'));
  }
  await expect(taken).toHaveCount(hints.length);
  await expect(shown.action('hint'), 'no hint is left').toHaveCount(0);
  await expect(shown.main, 'the last hint hands the focus to the main button').toBeFocused();
}

async function answer(way: Way, response: unknown): Promise<void> {
  await way.shown.fillIn(response, way.hand);
  if (await way.shown.action('check').count()) await way.shown.beSure(3, way.hand);
}

/** Once solved, the exercise still fits 320 pixels, and nothing stands in anybody's way. */
export async function expectRoomAndNoBarriers(page: Page, exercise: Exercise): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  expect.soft(await sticksOut(page), `${exercise.id}, solved, 320 wide`).toEqual([]);
  await expectNoBarriers(page, `${exercise.id} in ${exercise.language}, solved`, { within: '[data-exercise]' });
  if (before) await page.setViewportSize(before);
}

async function begin(page: Page, exercise: Exercise, hand: Hand): Promise<Way> {
  await page.goto(exercise.address);
  const shown = await exerciseOn(page, exercise.id);
  await shown.hasState('empty');
  return { page, exercise, hand, shown, said: await countAnnouncements(page) };
}

/** Nothing but the right answer, through the exercise’s own controls; its result is said once and shown. */
export async function solve(page: Page, exercise: Exercise, hand: Hand): Promise<void> {
  const way = await begin(page, exercise, hand);
  await answer(way, answersTo(exercise.kind, firstForm(exercise)).right);
  await checkOnce(way, 'correct');
}

/** The whole of one exercise: too early, wrong, hints, again, partly right, right. */
export async function goTheWholeWay(page: Page, exercise: Exercise, hand: Hand): Promise<void> {
  const way = await begin(page, exercise, hand);
  const { shown } = way;
  const { right, wrong, partial } = answersTo(exercise.kind, firstForm(exercise));

  await checkTooEarly(way);
  // Its screen is what is to be worked by every hand; what the frame does around it, the other kinds show.
  if (exercise.kind.startsWith('simulation/')) {
    await shown.fillIn(right, hand);
    return checkOnce(way, 'correct');
  }

  const first = wrong ?? partial ?? right;
  await shown.fillIn(first, hand);
  if (exercise.asksCertainty) {
    await shown.hasState('empty');
    await expect(shown.action('check'), 'how sure one is belongs to the answer').toHaveAttribute('aria-disabled', 'true');
    await shown.beSure(4, hand);
  }
  if (first === right) return checkOnce(way, 'correct');
  await checkOnce(way, wrong ? 'incorrect' : 'partial');
  const canReveal = !kindOf(exercise.kind).grading.hasNoAnswer;
  await expect(shown.action('reveal'), 'the answer may be seen after a try, where there is one').toHaveCount(canReveal ? 1 : 0);

  await takeHints(way);
  await hand.press(shown.main);
  await shown.hasState('ready');
  await expect(shown.feedback, 'trying again empties the feedback').toHaveText('');

  if (wrong && partial) {
    await answer(way, partial);
    await checkOnce(way, 'partial');
    // All that the check changes has come by now: no waiting.
    expect.soft(await shown.root.locator('.hint').count(), 'hints that were taken stay').toBe(firstForm(exercise).hints.length);
  }
  await answer(way, right);
  await checkOnce(way, 'correct');
  await expect(shown.action('hint')).toHaveCount(0);
  await expect(shown.action('reveal')).toHaveCount(0);
}
