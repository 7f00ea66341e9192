import type { Page } from '@playwright/test';
import { answersTo } from './answers.ts';
import { exercisesIn, firstForm } from './authored-exercises.ts';
import { pagesOfKind } from './built-site.ts';
import { exerciseOn } from './exercise-on-page.ts';
import { mouse } from './hands.ts';

/** Solves every exercise of the lesson on screen but one: all that is left for the lesson to be acquired is that one. */
export async function solveTheRest(page: Page, lesson: string, left: string): Promise<void> {
  const built = pagesOfKind('lesson').find(({ address }) => address.endsWith(`/lessons/${lesson}/`));
  if (!built) throw new Error(`The built site has no lesson ${lesson}.`);
  for (const exercise of exercisesIn(built.html, built.address).filter(({ id }) => id !== left)) {
    const shown = await exerciseOn(page, exercise.id);
    await shown.fillIn(answersTo(exercise.kind, firstForm(exercise)).right, mouse);
    await shown.beSure(4, mouse);
    await mouse.press(shown.main);
    await shown.hasState('correct');
  }
}
