import { authoredExercises } from '../support/authored-exercises.ts';
import { keyboardOf } from '../support/hands.ts';
import { expect, test } from '../support/site-test.ts';
import { goTheWholeWay } from './whole-way.ts';

// A trace of every key doubles the time of the run.
test.use({ trace: 'off' });

for (const exercise of authoredExercises) {
  test(`${exercise.id} in ${exercise.language} is done with the keyboard alone`, async ({ page }) => {
    const hand = keyboardOf(page);
    await goTheWholeWay(page, exercise, hand);
    // And on: the way back to the lesson is reached and followed without a mouse.
    await hand.press(page.locator('.exercise-alone-foot a'));
    await expect(page.locator('[data-lesson]')).toBeVisible();
  });
}
