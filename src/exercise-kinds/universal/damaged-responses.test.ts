import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt } from '#src/domain/progress/facts.ts';
import { createExerciseModel } from '#src/exercise-frame/exercise-model.ts';
import type { FrameProps } from '#src/exercise-frame/exercise-props.ts';
import type { AnyKind, BaseKey } from '../contract.ts';
import { showIn, walkedExercises, type ShownExercise } from './authored-exercises.ts';
import { idsIn, possibleResponses, runsFor } from './possible-responses.ts';

// What is saved comes back from disk, from a file or from another version: it may be anything.

const View = (): null => null;

function modelOf(kind: AnyKind, exercise: ShownExercise) {
  return createExerciseModel({ ...exercise, grading: kind.grading, View } as FrameProps<unknown, BaseKey, unknown>);
}

const saved = (exercise: ShownExercise, response: unknown): Attempt => ({
  type: 'attempt',
  id: 'one',
  at: '2026-06-12T08:00:00.000Z',
  exercise: exercise.id,
  variant: 0,
  hash: exercise.forms[0]!.hash,
  response,
  outcome: 'correct',
  earned: 1,
  possible: 1,
  hintsUsed: 0,
});

/** Values of the wrong shape, texts that are elements (CVE-2026-22028) among them. */
const damaged: unknown[] = [
  undefined,
  null,
  0,
  'x',
  [],
  {},
  { chosen: null },
  { chosen: 'abc', verdict: null },
  { chosen: [{ type: 'img', props: {}, constructor: null }], verdict: null },
  { marked: 'abc' },
  { marked: [null] },
  { order: {} },
  { order: [['who']] },
  { path: 'abc' },
  { path: [null] },
  { path: [{ type: 'b', props: {} }] },
  { seen: 'yes', judged: null },
  { seen: true, judged: 'toString' },
  { placed: [] },
  { placed: null },
  JSON.parse('{"placed":{"__proto__":{"docs":"ours"}}}'),
  { placed: { docs: { type: 'b', props: { children: 'x' } } } },
];

describe.each(walkedExercises)('$name with a damaged saved response', ({ kind, ...walked }) => {
  const exercise = showIn('en', { kind, ...walked });

  it('shows itself unanswered instead of failing', () => {
    for (const response of damaged.filter((each) => !kind.response.safeParse(each).success)) {
      const model = modelOf(kind, exercise);
      expect(() => model.restore(saved(exercise, response), 1), JSON.stringify(response)).not.toThrow();
      expect(kind.response.safeParse(model.response.value).success, JSON.stringify(response)).toBe(true);
      expect(model.isClosed.value, JSON.stringify(response)).toBe(false);
    }
  });

  it('reads from storage only what its own schema accepts, and makes it anew', () => {
    const read = damaged.filter((response) => kind.grading.read(response) !== null);
    expect(read.filter((response) => !kind.response.safeParse(response).success)).toEqual([]);
    for (const response of fc.sample(possibleResponses(kind, exercise.forms[0]!), { numRuns: runsFor({ kind, ...walked }, 60), seed: 9 })) {
      const read: unknown = kind.grading.read(response);
      expect(read).toEqual(response);
      expect(read).not.toBe(response);
    }
  });

  it('is not acquired by a response that never was ready', () => {
    const model = modelOf(kind, exercise);
    model.restore(saved(exercise, kind.grading.empty(exercise.forms[0]!.shown)), 1);
    expect(model.state.value).not.toBe('correct');
  });

  it('refuses texts that are objects, so that they never reach the page', () => {
    for (const response of fc.sample(possibleResponses(kind, exercise.forms[0]!), { numRuns: runsFor({ kind, ...walked }, 30), seed: 8 })) {
      const text = JSON.stringify(response);
      if (!text.includes('"')) continue;
      const swapped: unknown = JSON.parse(text, (_key, value: unknown) =>
        typeof value === 'string' ? { type: 'b', props: {}, constructor: undefined, value } : value,
      );
      expect(kind.response.safeParse(swapped).success).toBe(text === JSON.stringify(swapped));
    }
  });

  it('is graded in time that grows with the response, not faster', () => {
    const { shown, key } = exercise.forms[0]!;
    const solution: unknown = kind.grading.solution(shown, key);
    const ids = idsIn(shown);
    const many = Array.from({ length: 20_000 }, (_, index) => `${ids[index % ids.length]}-${index}`);
    const long: unknown = JSON.parse(JSON.stringify(solution), (_key, value: unknown) =>
      Array.isArray(value) ? [...(value as unknown[]), ...many] : value,
    );
    const started = performance.now();
    if (kind.grading.validate(shown, long) === null) kind.grading.grade(shown, key, long);
    expect(performance.now() - started).toBeLessThan(2500);
  });
});
