import { expect, type Locator, type Page } from '@playwright/test';
import { driverOf } from './answers.ts';
import { authoredExercises, firstForm, type Form } from './authored-exercises.ts';
import type { Hand } from './hands.ts';

/** An exercise as a page shows it, found by the marks of the contract. */
export interface ExerciseOnPage {
  root: Locator;
  feedback: Locator;
  /** Check, then what comes next: one button that keeps its place. */
  main: Locator;
  action(name: 'check' | 'retry' | 'hint' | 'reveal' | 'skip' | 'undo'): Locator;
  hasState(state: string): Promise<void>;
  /**
   * Enters a response.
   * @param form the form that is on screen; the first unless said otherwise
   */
  fillIn(response: unknown, hand: Hand, form?: Form): Promise<void>;
  /** Enters how sure one is, where that is asked. */
  beSure(level: 1 | 2 | 3 | 4, hand: Hand): Promise<void>;
  certainty: Locator;
}

/** Every exercise of the page, once all of them react to input. */
export async function allExercisesReady(page: Page): Promise<void> {
  await expect(page.locator('[data-exercise]:not([data-ready])'), 'every exercise reacts to input').toHaveCount(0);
}

/** The exercise with this id, once it reacts to input. */
export async function exerciseOn(page: Page, id: string): Promise<ExerciseOnPage> {
  const root = page.locator(`[data-exercise="${id}"]`);
  await expect(root, `${id} reacts to input`).toHaveAttribute('data-ready', '');
  const exercise = authoredExercises.find((each) => each.id === id);
  if (!exercise) throw new Error(`The built site has no exercise ${id}.`);
  const certainty = root.locator('input[name$="-certainty"]');
  return {
    root,
    certainty,
    feedback: root.locator('[data-feedback]'),
    main: root.locator('[data-action="check"], [data-action="retry"]'),
    action: (name) => root.locator(`[data-action="${name}"]`),
    hasState: (state) => expect(root, `the state of ${id}`).toHaveAttribute('data-state', state),
    async fillIn(response, hand, form = firstForm(exercise)) {
      await driverOf(exercise.kind).fillIn(root, response, hand, form.shown);
    },
    async beSure(level, hand) {
      if ((await certainty.count()) > 0) await hand.choose(certainty.nth(level - 1));
    },
  };
}
