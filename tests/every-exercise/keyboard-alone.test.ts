import { authoredExercises } from '../support/authored-exercises.ts';
import { keyboardOf } from '../support/hands.ts';
import { expect, test } from '../support/site-test.ts';
import { isSimulation, isWorkedHere } from './share.ts';
import { walkIntoTraps } from './traps.ts';
import { goTheWholeWay } from './whole-way.ts';

// A trace of every key doubles the time of the run.
test.use({ trace: 'off' });

for (const exercise of authoredExercises.filter((each) => isWorkedHere(each, 'en'))) {
  test(`${exercise.id} in ${exercise.language} is done with the keyboard alone`, async ({ page }) => {
    const hand = keyboardOf(page);
    test.setTimeout(60_000);
    await goTheWholeWay(page, exercise, hand);
    if (isSimulation(exercise)) await walkIntoTraps(page, exercise, hand);
    // And on: the way back to the lesson is reached and followed without a mouse.
    await hand.press(page.locator('.exercise-alone-foot a'));
    await expect(page).toHaveURL(/\/lessons\//);
  });
}
