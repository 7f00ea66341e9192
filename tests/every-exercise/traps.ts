import type { Page } from '@playwright/test';
import { takeStep } from '#src/exercise-kinds/simulation/drive.ts';
import { waysTo } from '#src/exercise-kinds/simulation/check.ts';
import type { SimulationKey } from '#src/exercise-kinds/simulation/grade.ts';
import type { SimulationShown } from '#src/exercise-kinds/simulation/schema.ts';
import * as surfaces from '#src/exercise-kinds/simulation/surfaces.ts';
import type { AnySurface } from '#src/exercise-kinds/simulation/surface-contract.ts';
import { firstForm, type Exercise } from '../support/authored-exercises.ts';
import { exerciseOn } from '../support/exercise-on-page.ts';
import type { Hand } from '../support/hands.ts';
import { expect } from '../support/site-test.ts';

/** A sentence as it is compared: typography and marks away. */
const plain = (text: string): string =>
  text
    .replace(/[*`]/g, '')
    .replace(/[\s\u00A0\u202F\u2060]+/g, ' ')
    .trim();

/** Walks into every trap of a simulation through its real controls, reads what it would have led to, and takes the step back. */
export async function walkIntoTraps(page: Page, exercise: Exercise, hand: Hand): Promise<void> {
  const surface = Object.values(surfaces as unknown as Record<string, AnySurface>).find(({ id }) => exercise.kind === `simulation/${id}`);
  if (!surface) throw new Error(`${exercise.id} is no simulation.`);
  const { shown, key } = firstForm(exercise) as unknown as { shown: SimulationShown; key: SimulationKey };
  const { ways } = waysTo(surface.logic, shown, key);
  const onPage = await exerciseOn(page, exercise.id);
  const told = onPage.root.locator('[data-consequence]');
  // What was solved before is begun again.
  if ((await onPage.action('check').count()) === 0) await hand.press(onPage.main);
  for (const { id } of key.traps) {
    const log = ways.get(`trap/${id}`);
    if (!log) throw new Error(`No way into the trap ${id} of ${exercise.id}.`);
    await onPage.fillIn({ log: log.slice(0, -1) }, hand);
    const own = onPage.root.locator(`[data-consequence="trap/${id}"]`);
    await expect(own, `the trap ${id} is not told before one walks into it`).toHaveCount(0);
    const last = log.at(-1);
    if (last) await takeStep(onPage.root, last, hand);
    await expect(own, `the trap ${id} tells what it would have led to`).toBeVisible();
    const words = key.words[`trap/${id}`] ?? '';
    const shownWords = plain((await own.textContent()) ?? '');
    if (!words.includes('[[')) expect(shownWords).toBe(plain(words));
    await expect(own, `what the trap ${id} would have led to comes into sight`).toBeInViewport();
    expect(plain((await onPage.root.locator('[data-announcement]').textContent()) ?? ''), 'and it is said').toContain(shownWords);
    await hand.press(onPage.action('undo'));
    await expect(own, 'undone, it is as if it had not happened').toHaveCount(0);
  }
  await expect(told).toHaveCount(0);
}
