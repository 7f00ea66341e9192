import { authoredExercises } from '../support/authored-exercises.ts';
import { keyboardOf } from '../support/hands.ts';
import { expect, test } from '../support/site-test.ts';
import { isWorkedHere } from './share.ts';
import { walkIntoTraps } from './traps.ts';
import { goTheWholeWay } from './whole-way.ts';

// A trace of every key doubles the time of the run.
test.use({ trace: 'off' });

for (const exercise of authoredExercises.filter((each) => isWorkedHere(each, 'fr'))) {
  test(`${exercise.id} in ${exercise.language} is done with the keyboard alone`, async ({ page }) => {
    const hand = keyboardOf(page);
    await goTheWholeWay(page, exercise, hand);
    // And on: the way back to the lesson is reached and followed without a mouse.
    await hand.press(page.locator('.exercise-alone-foot a'));
    await expect(page).toHaveURL(/\/lessons\//);
  });
}

for (const exercise of authoredExercises.filter((each) => each.kind.startsWith('simulation/') && isWorkedHere(each, 'fr'))) {
  test(`the traps of ${exercise.id} in ${exercise.language} are told and undone with the keyboard alone`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.goto(exercise.address);
    await walkIntoTraps(page, exercise, keyboardOf(page));
  });
}
