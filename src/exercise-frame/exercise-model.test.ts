import { describe, expect, it } from 'vitest';
import type { Attempt } from '#src/domain/progress/facts.ts';
import type { BaseKey, Grading } from '#src/exercise-kinds/contract.ts';
import { createExerciseModel } from './exercise-model.ts';
import type { FrameProps } from './exercise-props.ts';

/** A kind of the test's own: name letters; the right ones count, and a wrong one costs nothing. */
interface Letters {
  letters: string[];
}
interface LettersKey extends BaseKey {
  right: string[];
}

const grading: Grading<string, LettersKey, Letters> = {
  read: (saved) => saved as Letters,
  empty: () => ({ letters: [] }),
  validate: (_shown, { letters }) => (letters.length === 0 ? 'nothing-named' : null),
  grade: (_shown, key, { letters }) => ({
    earned: letters.filter((letter) => key.right.includes(letter)).length,
    possible: key.right.length,
    parts: letters.map((id) => ({ id, outcome: key.right.includes(id) ? 'right' : 'wrong', words: id })),
    feedback: [],
  }),
  solution: (_shown, key) => ({ letters: [...key.right] }),
};

const form = (...right: string[]) => ({
  prompt: '?',
  hints: ['one', 'two'],
  shown: '',
  hash: 'hash',
  key: { right, words: { [right[0] ?? '']: 'Yes.' } },
});

function model(changes: Partial<FrameProps<string, LettersKey, Letters>> = {}) {
  const props = { id: 'module/exercise', asksCertainty: false, forms: [form('a', 'b'), form('c', 'd')], grading, ...changes };
  return createExerciseModel(props as FrameProps<string, LettersKey, Letters>);
}

const named = (...letters: string[]): Letters => ({ letters });

/** An exercise that was checked with these letters. */
function checkedWith(...letters: string[]) {
  const exercise = model();
  exercise.change(named(...letters));
  const fact = exercise.check();
  return { exercise, fact };
}

describe('before anything was entered', () => {
  it('is empty, says what is missing, and offers no way back', () => {
    const exercise = model();
    expect(exercise.state.value).toBe('empty');
    expect(exercise.missing.value).toBe('nothing-named');
    expect(exercise.canUndo.value).toBe(false);
    expect(exercise.isClosed.value).toBe(false);
    expect(exercise.isUntouched()).toBe(true);
  });

  it('is not graded: nothing is wrong before it is complete', () => {
    const exercise = model();
    expect(exercise.check()).toBeNull();
    expect(exercise.state.value).toBe('empty');
    expect(exercise.checks.value).toBe(0);
    expect(exercise.checked.value).toBeNull();
  });

  it('can’t be made without any form', () => {
    expect(() => model({ forms: [] })).toThrow('module/exercise');
  });
});

describe('checking', () => {
  it('is ready once the response is complete', () => {
    const exercise = model();
    exercise.change(named('a'));
    expect(exercise.state.value).toBe('ready');
    expect(exercise.missing.value).toBeNull();
    expect(exercise.isUntouched()).toBe(false);
  });

  it.each([
    { letters: ['a', 'b'], outcome: 'correct', earned: 2, isClosed: true },
    { letters: ['a', 'x'], outcome: 'partial', earned: 1, isClosed: false },
    { letters: ['x'], outcome: 'incorrect', earned: 0, isClosed: false },
  ])('gives $outcome for $letters, and the fact to keep', ({ letters, outcome, earned, isClosed }) => {
    const { exercise, fact } = checkedWith(...letters);
    expect(exercise.state.value).toBe(outcome);
    expect(exercise.isClosed.value).toBe(isClosed);
    expect(fact).toEqual({
      type: 'attempt',
      exercise: 'module/exercise',
      variant: 0,
      hash: 'hash',
      response: { letters },
      outcome,
      earned,
      possible: 2,
      hintsUsed: 0,
    });
  });

  it('tells the parts and their words', () => {
    const { exercise } = checkedWith('a', 'x');
    expect(exercise.part('a')?.outcome).toBe('right');
    expect(exercise.part('x')?.outcome).toBe('wrong');
    expect(exercise.part('b')).toBeUndefined();
    expect(exercise.words('a')).toBe('Yes.');
    expect(exercise.words('b')).toBeUndefined();
  });

  it('follows the policy of what is enough', () => {
    const exercise = model({ pass: { atLeast: 1 } });
    exercise.change(named('a', 'x'));
    expect(exercise.check()).toMatchObject({ outcome: 'correct', earned: 1, possible: 2 });
    expect(exercise.isClosed.value).toBe(true);
  });

  it('counts every check', () => {
    const { exercise } = checkedWith('x');
    exercise.retry();
    exercise.check();
    expect(exercise.checks.value).toBe(2);
  });
});

describe('after a check that was not right', () => {
  it('“try again” goes back to answering with what was entered, and keeps what was said', () => {
    const { exercise } = checkedWith('a', 'x');
    exercise.retry();
    expect(exercise.state.value).toBe('ready');
    expect(exercise.response.value).toEqual(named('a', 'x'));
    expect(exercise.checked.value?.result.outcome).toBe('partial');
  });

  it('a change goes back to answering by itself', () => {
    const { exercise } = checkedWith('x');
    exercise.change(named('a', 'b'));
    expect(exercise.state.value).toBe('ready');
    exercise.change(named());
    expect(exercise.state.value).toBe('empty');
  });
});

describe('hints', () => {
  it('come one by one, never more than there are, and are counted in the fact', () => {
    const exercise = model();
    exercise.showHint();
    expect(exercise.hintsShown.value).toBe(1);
    exercise.showHint();
    exercise.showHint();
    expect(exercise.hintsShown.value).toBe(2);
    exercise.change(named('a', 'b'));
    expect(exercise.check()).toMatchObject({ hintsUsed: 2, outcome: 'correct', earned: 2 });
  });
});

describe('showing the answer', () => {
  it('puts the solution in place, closes, and keeps what had been entered', () => {
    const { exercise } = checkedWith('a', 'x');
    const fact = exercise.reveal();
    expect(exercise.state.value).toBe('revealed');
    expect(exercise.isClosed.value).toBe(true);
    expect(exercise.response.value).toEqual(named('a', 'b'));
    expect(exercise.part('b')?.outcome).toBe('right');
    expect(fact).toMatchObject({ outcome: 'revealed', earned: 1, possible: 2, response: named('a', 'x') });
    expect(exercise.canUndo.value).toBe(false);
  });

  it('counts no check', () => {
    const { exercise } = checkedWith('x');
    exercise.reveal();
    expect(exercise.checks.value).toBe(1);
  });
});

describe('doing it again', () => {
  it('takes the next form, begins anew, and comes round to the first', () => {
    const { exercise } = checkedWith('a', 'b');
    exercise.showHint();
    exercise.redo();
    expect(exercise.form.value.key.right).toEqual(['c', 'd']);
    expect(exercise.state.value).toBe('empty');
    expect(exercise.response.value).toEqual(named());
    expect([exercise.hintsShown.value, exercise.checks.value, exercise.checked.value, exercise.certainty.value]).toEqual([
      0,
      0,
      null,
      null,
    ]);
    expect(exercise.isUntouched()).toBe(true);
    exercise.change(named('c', 'd'));
    expect(exercise.check()).toMatchObject({ variant: 1, outcome: 'correct' });
    exercise.redo();
    expect(exercise.form.value.key.right).toEqual(['a', 'b']);
  });

  it('shows the same form again where there is one only', () => {
    const exercise = model({ forms: [form('a')] });
    exercise.change(named('a'));
    exercise.check();
    exercise.redo();
    expect(exercise.form.value.key.right).toEqual(['a']);
    expect(exercise.state.value).toBe('empty');
  });

  it('“reset” goes back to the first form whatever was shown', () => {
    const { exercise } = checkedWith('a', 'b');
    exercise.redo();
    exercise.reset();
    expect(exercise.form.value.key.right).toEqual(['a', 'b']);
    expect(exercise.state.value).toBe('empty');
  });
});

describe('skipping', () => {
  it('says so, keeps what was entered, and can be taken back', () => {
    const exercise = model();
    exercise.change(named('a'));
    expect(exercise.skip()).toMatchObject({ outcome: 'skipped', earned: 0, response: named('a') });
    expect(exercise.state.value).toBe('skipped');
    expect(exercise.isClosed.value).toBe(false);
    expect(exercise.canUndo.value).toBe(false);
    exercise.resume();
    expect(exercise.state.value).toBe('ready');
    expect(exercise.response.value).toEqual(named('a'));
    expect(exercise.canUndo.value).toBe(true);
  });

  it('counts as something possible, so that a share can be computed from any fact', () => {
    expect(model().skip()).toMatchObject({ possible: expect.any(Number) });
    expect((model().skip() as Attempt).possible).toBeGreaterThan(0);
  });
});

describe('what is typed', () => {
  const letters = (...typed: string[]) => ({ letters: typed });

  it('is taken back in one go, as long as it was typed in one go in one field', () => {
    const exercise = model();
    exercise.change(letters('a'), 'one');
    exercise.change(letters('a', 'b'), 'one');
    exercise.change(letters('a', 'b', 'c'), 'two');
    exercise.undo();
    expect(exercise.response.value).toEqual(letters('a', 'b'));
    exercise.undo();
    expect(exercise.response.value).toEqual(letters());
    expect(exercise.canUndo.value).toBe(false);
  });

  it('begins anew after an undo and after a check: what was checked can be gone back to', () => {
    const exercise = model();
    exercise.change(letters('x'), 'one');
    exercise.check();
    exercise.change(letters('x', 'y'), 'one');
    exercise.undo();
    expect(exercise.response.value).toEqual(letters('x'));
    exercise.change(letters('a'), 'one');
    exercise.undo();
    expect(exercise.response.value).toEqual(letters('x'));
  });
});

describe('what a response brings about', () => {
  const told = model({ grading: { ...grading, consequences: (_shown, _key, { letters }) => (letters.includes('x') ? ['trap/x'] : []) } });

  it('is known at once, and gone when the step is taken back', () => {
    expect(told.consequences.value).toEqual([]);
    told.change({ letters: ['x'] });
    expect(told.consequences.value).toEqual(['trap/x']);
    told.undo();
    expect(told.consequences.value).toEqual([]);
  });

  it('is not looked for before anything was done: the key stays closed', () => {
    const closed = model({
      grading: {
        ...grading,
        consequences: () => {
          throw new Error('looked');
        },
      },
    });
    expect(closed.consequences.value).toEqual([]);
  });
});
