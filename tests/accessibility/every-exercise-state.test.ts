import type { Page } from '@playwright/test';
import type { SimulationResponse } from '#src/exercise-kinds/simulation/schema.ts';
import { kindOf } from '#src/exercise-kinds/kinds.ts';
import { answersTo } from '../support/answers.ts';
import { authoredExercises, firstForm, type Exercise } from '../support/authored-exercises.ts';
import { expectNoBarriers } from '../support/axe.ts';
import { exerciseOn } from '../support/exercise-on-page.ts';
import { mouse } from '../support/hands.ts';
import { sticksOut } from '../support/sideways.ts';
import { expect, test } from '../support/site-test.ts';

/** The first scene of each surface: it is looked at in all that happens to it, the others in what is their own. */
const firstScenes = new Set([...new Map(authoredExercises.toReversed().map(({ kind, id }) => [kind, id])).entries()].map(([, id]) => id));

/** A simulation has the same screen in both languages: half of them are looked at in each. */
const isLookedAtHere = ({ id, language }: Exercise): boolean => (id.length % 2 === 0) === (language === 'fr');

test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });

/** In the dark only colours change, and they are the same in both languages: they are looked at in one. */
const isInTheDarkToo = ({ kind, language }: Exercise): boolean => kind.startsWith('simulation/') || language === 'fr';

/** Looks at the exercise as it stands, light and dark, at the drawings that it names, and whether 320 pixels hold it. */
async function look(page: Page, exercise: Exercise, state: string, isDarkToo = isInTheDarkToo(exercise)): Promise<void> {
  const place = `${exercise.id} in ${exercise.language}, ${state}`;
  await page.emulateMedia({ colorScheme: 'light' });
  await expectNoBarriers(page, `${place}, light`, { within: '[data-exercise]' });
  if (isDarkToo) {
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoBarriers(page, `${place}, dark`, { within: '[data-exercise]', coloursOnly: true });
  }
  const lost = await page
    .locator('[data-exercise] use')
    .evaluateAll((uses) => uses.map((use) => use.getAttribute('href') ?? '').filter((href) => !document.getElementById(href.slice(1))));
  expect.soft(lost, `drawings that are missing in ${place}`).toEqual([]);
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  expect.soft(await sticksOut(page), `${place}, 320 wide`).toEqual([]);
  if (before) await page.setViewportSize(before);
}

/** A screen changes as it is worked: it is looked at on the way, then with what was reached of it, then solved. */
async function lookAtSimulation(page: Page, exercise: Exercise): Promise<void> {
  const shown = await exerciseOn(page, exercise.id);
  const { right, partial } = answersTo(exercise.kind, firstForm(exercise)) as unknown as Record<'right' | 'partial', SimulationResponse>;
  const isFirst = firstScenes.has(exercise.id);
  if (isFirst) await look(page, exercise, 'empty');
  const { log } = right;
  for (const third of isFirst ? [1, 2] : [2]) {
    const end = Math.max(third, Math.round((log.length * third) / 3));
    await shown.fillIn({ log: log.slice(0, end) }, mouse);
    await look(page, exercise, `after ${end} steps`, false);
  }
  if (!isFirst) return;
  await shown.fillIn(partial, mouse);
  await mouse.press(shown.main);
  await shown.hasState('partial');
  await mouse.press(shown.action('hint'));
  await look(page, exercise, 'partial, with a hint');
  await mouse.press(shown.action('reveal'));
  await shown.hasState('revealed');
  await look(page, exercise, 'revealed');
}

for (const exercise of authoredExercises.filter((each) => each.kind.startsWith('simulation/') && isLookedAtHere(each))) {
  test(`no barrier on the way through ${exercise.id} in ${exercise.language}`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.goto(exercise.address);
    await lookAtSimulation(page, exercise);
  });
}

for (const exercise of authoredExercises.filter((each) => !each.kind.startsWith('simulation/'))) {
  test(`no barrier in any state of ${exercise.id} in ${exercise.language}`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.goto(exercise.address);
    const shown = await exerciseOn(page, exercise.id);
    const { right, wrong, partial } = answersTo(exercise.kind, firstForm(exercise));
    // The two languages differ in words: what is begun, skipped and shown is looked at in one.
    const isWhole = exercise.language === 'fr';
    if (isWhole) {
      await look(page, exercise, 'empty');
      await mouse.press(shown.action('skip'));
      await shown.hasState('skipped');
      await look(page, exercise, 'skipped');
      await mouse.press(shown.main);
    }

    await shown.fillIn(wrong ?? partial, mouse);
    await shown.beSure(3, mouse);
    await shown.hasState('ready');
    if (isWhole) await look(page, exercise, 'ready');
    await mouse.press(shown.main);
    await shown.hasState(wrong ? 'incorrect' : 'partial');
    await mouse.press(shown.action('hint'));
    await look(page, exercise, 'not right, with a hint');
    if (!isWhole) {
      await shown.fillIn(right, mouse);
      await shown.beSure(1, mouse);
      await mouse.press(shown.main);
      await shown.hasState('correct');
      return look(page, exercise, 'correct');
    }

    if (wrong && partial) {
      await shown.fillIn(partial, mouse);
      await mouse.press(shown.main);
      await shown.hasState('partial');
      await look(page, exercise, 'partial');
    }
    if (!kindOf(exercise.kind).grading.hasNoAnswer) {
      await mouse.press(shown.action('reveal'));
      await shown.hasState('revealed');
      await look(page, exercise, 'revealed');
      await page.reload();
      await shown.hasState('revealed');
      while ((await shown.root.getAttribute('data-state')) !== 'empty') await mouse.press(shown.main);
    }
    const isSecondForm = exercise.forms.length > 1 && !kindOf(exercise.kind).grading.hasNoAnswer;
    const form = exercise.forms[isSecondForm ? 1 : 0];
    await shown.fillIn(form ? answersTo(exercise.kind, form).right : right, mouse, form);
    await shown.beSure(1, mouse);
    await mouse.press(shown.main);
    await shown.hasState('correct');
    await look(page, exercise, 'correct');
  });
}
