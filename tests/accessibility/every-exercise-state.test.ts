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

const inFrench = authoredExercises.filter(({ language }) => language === 'fr');
const byKind = [...new Set(inFrench.map(({ kind }) => kind))].map((kind) => inFrench.filter((each) => each.kind === kind));

/** How much there is to read in an exercise, whatever happens. */
const length = (exercise: Exercise): number => JSON.stringify(exercise.forms).length;

/**
 * The exercises whose states are looked at: of each kind the first and the longest, and the first that asks how sure one is or has
 * other cases; of each surface the first scene. All others are looked at solved, at 320 pixels, where the finger works them.
 */
const lookedAt: Exercise[] = byKind.flatMap((exercises) => {
  const [first] = exercises;
  if (!first || first.kind.startsWith('simulation/')) return first ? [first] : [];
  const longest = exercises.toSorted((one, other) => length(other) - length(one))[0] ?? first;
  const special = [exercises.find(({ asksCertainty }) => asksCertainty), exercises.find(({ forms }) => forms.length > 1)];
  return [...new Set([first, longest, ...special])].filter((each) => each !== undefined);
});

/** A surface is the same in both languages: half of them are looked at in each. */
const isLookedAtHere = ({ id, language }: Exercise): boolean => (id.length % 2 === 0) === (language === 'fr');

test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });

/** Looks at the exercise as it stands, light and dark, at the drawings that it names, and whether 320 pixels hold it. */
async function look(page: Page, exercise: Exercise, state: string, isDarkToo = true): Promise<void> {
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
  await look(page, exercise, 'empty');
  const { log } = right;
  for (const third of [1, 2]) {
    const end = Math.max(third, Math.round((log.length * third) / 3));
    await shown.fillIn({ log: log.slice(0, end) }, mouse);
    await look(page, exercise, `after ${end} steps`, false);
  }
  await shown.fillIn(partial, mouse);
  await mouse.press(shown.main);
  await shown.hasState('partial');
  await mouse.press(shown.action('hint'));
  await look(page, exercise, 'partial, with a hint', false);
  await mouse.press(shown.action('reveal'));
  await shown.hasState('revealed');
  await look(page, exercise, 'revealed');
}

const scenes = new Set(lookedAt.filter(({ kind }) => kind.startsWith('simulation/')).map(({ id }) => id));
for (const exercise of authoredExercises.filter((each) => scenes.has(each.id) && isLookedAtHere(each))) {
  test(`no barrier on the way through ${exercise.id} in ${exercise.language}`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.goto(exercise.address);
    await lookAtSimulation(page, exercise);
  });
}

// The two languages differ in words only: the states are looked at in one, and solved in both where the finger works them.
for (const exercise of lookedAt.filter((each) => !each.kind.startsWith('simulation/'))) {
  test(`no barrier in any state of ${exercise.id} in ${exercise.language}`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.goto(exercise.address);
    const shown = await exerciseOn(page, exercise.id);
    const { right, wrong, partial } = answersTo(exercise.kind, firstForm(exercise));
    // A kind has the same colours whatever it says: in the dark, one exercise of it is looked at.
    const isDarkToo = byKind.some(([first]) => first === exercise);
    const lookHere = (state: string): Promise<void> => look(page, exercise, state, isDarkToo);
    await lookHere('empty');
    await mouse.press(shown.action('skip'));
    await shown.hasState('skipped');
    await lookHere('skipped');
    await mouse.press(shown.main);

    await shown.fillIn(wrong ?? partial, mouse);
    await shown.beSure(3, mouse);
    await shown.hasState('ready');
    await lookHere('ready');
    await mouse.press(shown.main);
    await shown.hasState(wrong ? 'incorrect' : 'partial');
    await mouse.press(shown.action('hint'));
    await lookHere('not right, with a hint');
    if (wrong && partial) {
      await shown.fillIn(partial, mouse);
      await mouse.press(shown.main);
      await shown.hasState('partial');
      await lookHere('partial');
    }
    if (!kindOf(exercise.kind).grading.hasNoAnswer) {
      await mouse.press(shown.action('reveal'));
      await shown.hasState('revealed');
      await lookHere('revealed');
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
    await lookHere('correct');
  });
}
