import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '#src/domain/progress/facts.ts';
import type { BaseKey, Grading } from '#src/exercise-kinds/contract.ts';
import { createExerciseModel } from './exercise-model.ts';
import type { FrameProps } from './exercise-props.ts';

// The way back, certainty, and what was saved: the parts of the model that remember.

/** A kind of the test's own: one number to find. */
const grading: Grading<null, BaseKey, { number: number }> = {
  read: (saved) => saved as { number: number },
  empty: () => ({ number: 0 }),
  validate: (_shown, { number }) => (number === 0 ? 'no-number' : null),
  grade: (_shown, _key, { number }) => ({
    earned: number === 7 ? 1 : 0,
    possible: 1,
    parts: [{ id: 'number', outcome: number === 7 ? 'right' : 'wrong' }],
    feedback: [],
  }),
  solution: () => ({ number: 7 }),
};

const form = { prompt: '?', hints: ['one'], shown: null, key: { words: {} }, hash: 'hash' };

function model(changes: Partial<FrameProps<null, BaseKey, { number: number }>> = {}) {
  return createExerciseModel({
    id: 'module/exercise',
    asksCertainty: false,
    forms: [form, form],
    grading,
    ...changes,
  } as FrameProps<null, BaseKey, { number: number }>);
}

const saved = (changes: Partial<Attempt> = {}): Attempt => ({
  type: 'attempt',
  id: 'one',
  at: '2026-06-12T08:00:00.000Z',
  exercise: 'module/exercise',
  variant: 0,
  hash: 'hash',
  response: { number: 7 },
  outcome: 'correct',
  earned: 1,
  possible: 1,
  hintsUsed: 0,
  ...changes,
});

describe('undo', () => {
  it('goes back step by step to the start, and then does nothing', () => {
    const exercise = model();
    for (const number of [1, 2, 3]) exercise.change({ number });
    exercise.undo();
    expect(exercise.response.value).toEqual({ number: 2 });
    exercise.undo();
    exercise.undo();
    expect(exercise.response.value).toEqual({ number: 0 });
    expect(exercise.canUndo.value).toBe(false);
    exercise.undo();
    expect(exercise.response.value).toEqual({ number: 0 });
    expect(exercise.isUntouched()).toBe(true);
  });

  it('goes back fifty steps, and forgets what lies before', () => {
    const exercise = model();
    for (let number = 1; number <= 60; number++) exercise.change({ number });
    let steps = 0;
    while (exercise.canUndo.value) {
      exercise.undo();
      steps += 1;
    }
    expect(steps).toBe(50);
    expect(exercise.response.value).toEqual({ number: 10 });
  });

  it('goes back to answering after a check', () => {
    const exercise = model();
    exercise.change({ number: 1 });
    exercise.change({ number: 2 });
    exercise.check();
    exercise.undo();
    expect(exercise.state.value).toBe('ready');
    expect(exercise.response.value).toEqual({ number: 1 });
  });

  it('is not offered once the answer stands, and starts anew with each form', () => {
    const exercise = model();
    exercise.change({ number: 7 });
    exercise.check();
    expect(exercise.canUndo.value).toBe(false);
    exercise.redo();
    expect(exercise.canUndo.value).toBe(false);
  });

  it('always gives back exactly what was there before the change', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 49 }), (numbers) => {
        const exercise = model();
        const seen = [exercise.response.value];
        for (const number of numbers) {
          exercise.change({ number });
          seen.push(exercise.response.value);
        }
        for (const response of seen.toReversed().slice(1)) {
          exercise.undo();
          expect(exercise.response.value).toBe(response);
        }
      }),
    );
  });
});

describe('certainty', () => {
  it('is asked after the response is complete, and before it is checked', () => {
    const exercise = model({ asksCertainty: true });
    expect(exercise.missing.value).toBe('no-number');
    exercise.change({ number: 7 });
    expect(exercise.missing.value).toBe('certainty-missing');
    expect(exercise.state.value).toBe('empty');
    expect(exercise.check()).toBeNull();
    exercise.certainty.value = 2;
    expect(exercise.state.value).toBe('ready');
    expect(exercise.check()).toMatchObject({ certainty: 2, outcome: 'correct' });
  });

  it('is asked anew for each form, and is absent from the fact where it is not asked', () => {
    const exercise = model({ asksCertainty: true });
    exercise.change({ number: 7 });
    exercise.certainty.value = 4;
    exercise.check();
    exercise.redo();
    expect(exercise.certainty.value).toBeNull();
    const plain = model();
    plain.change({ number: 7 });
    expect(plain.check()).not.toHaveProperty('certainty');
  });
});

describe('taking up what was saved', () => {
  it('shows the response and grades it again', () => {
    const exercise = model();
    exercise.restore(saved({ certainty: 3 }), 2);
    expect(exercise.state.value).toBe('correct');
    expect(exercise.response.value).toEqual({ number: 7 });
    expect([exercise.checks.value, exercise.certainty.value]).toEqual([2, 3]);
    expect(exercise.isUntouched()).toBe(true);
    expect(exercise.isShowing(saved())).toBe(true);
    expect(exercise.canUndo.value).toBe(false);
  });

  it('believes the grading, not the saved outcome', () => {
    const exercise = model();
    exercise.restore(saved({ response: { number: 3 }, outcome: 'correct' }), 1);
    expect(exercise.state.value).toBe('incorrect');
  });

  it('leaves out what was answered before the answers changed', () => {
    const exercise = model();
    exercise.restore(saved({ hash: 'another' }), 1);
    expect(exercise.state.value).toBe('empty');
    expect(exercise.response.value).toEqual({ number: 0 });
    expect(exercise.checks.value).toBe(0);
  });

  it.each([2, -1, 0.5, Number.NaN])('leaves out a form that does not exist: %s', (variant) => {
    const exercise = model();
    exercise.restore(saved({ variant }), 1);
    expect(exercise.state.value).toBe('empty');
  });

  it('shows the form that was answered', () => {
    const exercise = model({ forms: [form, { ...form, prompt: 'second' }] });
    exercise.restore(saved({ variant: 1 }), 1);
    expect(exercise.form.value.prompt).toBe('second');
  });

  it('shows a revealed answer as the solution, and a skipped one as skipped and empty', () => {
    const revealed = model();
    revealed.restore(saved({ outcome: 'revealed', response: { number: 3 } }), 1);
    expect(revealed.state.value).toBe('revealed');
    expect(revealed.response.value).toEqual({ number: 7 });
    const skipped = model();
    skipped.restore(saved({ outcome: 'skipped', response: { number: 3 } }), 0);
    expect(skipped.state.value).toBe('skipped');
    expect(skipped.response.value).toEqual({ number: 0 });
    skipped.resume();
    expect(skipped.state.value).toBe('empty');
  });
});

describe('whether another tab’s attempt may take its place', () => {
  it('not while something is being answered here; yes from the start and after a check', () => {
    const exercise = model();
    expect(exercise.isUntouched()).toBe(true);
    exercise.change({ number: 3 });
    expect(exercise.isUntouched()).toBe(false);
    exercise.check();
    expect(exercise.isUntouched()).toBe(true);
    exercise.retry();
    exercise.change({ number: 4 });
    expect(exercise.isUntouched()).toBe(false);
  });

  it('knows its own attempt again, and tells it from another', () => {
    const exercise = model();
    exercise.change({ number: 3 });
    const fact = { ...saved(), ...exercise.check() } as Attempt;
    expect(exercise.isShowing(fact)).toBe(true);
    expect(exercise.isShowing({ ...fact, response: { number: 4 } })).toBe(false);
    expect(exercise.isShowing({ ...fact, outcome: 'correct' })).toBe(false);
  });

  it('knows a revealed or skipped one by its outcome, whatever had been entered', () => {
    const exercise = model();
    exercise.change({ number: 3 });
    const skipped = { ...saved(), ...exercise.skip() } as Attempt;
    expect(exercise.isShowing(skipped)).toBe(true);
    exercise.resume();
    expect(exercise.isShowing(skipped)).toBe(false);
    exercise.check();
    const revealed = { ...saved(), ...exercise.reveal() } as Attempt;
    expect(exercise.isShowing(revealed)).toBe(true);
  });

  it('tells one form’s attempt from another’s', () => {
    const exercise = model();
    exercise.restore(saved({ variant: 1 }), 1);
    expect(exercise.isShowing(saved({ variant: 0 }))).toBe(false);
  });
});
