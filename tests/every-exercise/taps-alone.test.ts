import { devices } from '@playwright/test';
import { authoredExercises } from '../support/authored-exercises.ts';
import { finger } from '../support/hands.ts';
import { expect, test } from '../support/site-test.ts';
import { isWorkedHere } from './share.ts';
import { walkIntoTraps } from './traps.ts';
import { goTheWholeWay } from './whole-way.ts';

const { userAgent } = devices['Pixel 7'];
test.use({ trace: 'off', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2, userAgent });

for (const exercise of authoredExercises.filter((each) => isWorkedHere(each, 'en'))) {
  test(`${exercise.id} in ${exercise.language} is done with single taps alone`, async ({ page }) => {
    await goTheWholeWay(page, exercise, finger);
    await finger.press(page.locator('.exercise-alone-foot a'));
    await expect(page).toHaveURL(/\/lessons\//);
  });
}

for (const exercise of authoredExercises.filter((each) => each.kind.startsWith('simulation/') && isWorkedHere(each, 'en'))) {
  test(`the traps of ${exercise.id} in ${exercise.language} are told and undone with single taps alone`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.goto(exercise.address);
    await walkIntoTraps(page, exercise, finger);
  });
}
