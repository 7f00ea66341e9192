import { authoredExercises } from '../support/authored-exercises.ts';
import { keyboardOf } from '../support/hands.ts';
import { expect, test } from '../support/site-test.ts';
import { isShownWhole, isWorkedHere, meetsTrapsHere } from './share.ts';
import { walkIntoTraps } from './traps.ts';
import { goTheWholeWay, solve } from './whole-way.ts';

// A trace of every key doubles the time of the run.
test.use({ trace: 'off' });

for (const exercise of authoredExercises.filter((each) => isWorkedHere(each, 'en'))) {
  test(`${exercise.id} in ${exercise.language} is done with the keyboard alone`, async ({ page }) => {
    const hand = keyboardOf(page);
    test.setTimeout(60_000);
    await (isShownWhole(exercise) ? goTheWholeWay : solve)(page, exercise, hand);
    if (meetsTrapsHere(exercise, 'keyboard')) await walkIntoTraps(page, exercise, hand);
    if (!isShownWhole(exercise)) return;
    // And on: the way back to the lesson is reached and followed without a mouse.
    await hand.press(page.locator('.exercise-alone-foot a'));
    await expect(page).toHaveURL(/\/lessons\//);
  });
}
