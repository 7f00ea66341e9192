import { devices } from '@playwright/test';
import { authoredExercises } from '../support/authored-exercises.ts';
import { finger } from '../support/hands.ts';
import { expect, test } from '../support/site-test.ts';
import { isShownWhole, isWorkedHere, meetsTrapsHere } from './share.ts';
import { walkIntoTraps } from './traps.ts';
import { expectRoomAndNoBarriers, goTheWholeWay, solve } from './whole-way.ts';

const { userAgent } = devices['Pixel 7'];
test.use({
  contextOptions: { reducedMotion: 'reduce' },
  trace: 'off',
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
  userAgent,
});

for (const exercise of authoredExercises.filter((each) => isWorkedHere(each, 'fr'))) {
  test(`${exercise.id} in ${exercise.language} is done with single taps alone`, async ({ page }) => {
    test.setTimeout(60_000);
    await (isShownWhole(exercise) ? goTheWholeWay : solve)(page, exercise, finger);
    await expectRoomAndNoBarriers(page, exercise);
    if (meetsTrapsHere(exercise, 'finger')) await walkIntoTraps(page, exercise, finger);
    if (!isShownWhole(exercise)) return;
    await finger.press(page.locator('.exercise-alone-foot a'));
    await expect(page).toHaveURL(/\/lessons\//);
  });
}
