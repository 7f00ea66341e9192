import { devices } from '@playwright/test';
import { authoredExercises } from '../support/authored-exercises.ts';
import { finger } from '../support/hands.ts';
import { expect, test } from '../support/site-test.ts';
import { goTheWholeWay } from './whole-way.ts';

const { userAgent } = devices['Pixel 7'];
test.use({ trace: 'off', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2, userAgent });

for (const exercise of authoredExercises) {
  test(`${exercise.id} in ${exercise.language} is done with single taps alone`, async ({ page }) => {
    await goTheWholeWay(page, exercise, finger);
    await finger.press(page.locator('.exercise-alone-foot a'));
    await expect(page.locator('[data-lesson]')).toBeVisible();
  });
}
