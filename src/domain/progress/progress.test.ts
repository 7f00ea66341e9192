import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attempt, Fact, SectionSeen } from './facts.ts';
import { computeExercises, computeLessons, type LessonOutline } from './progress.ts';

let count = 0;
const time = (minute: number): string => new Date(Date.UTC(2026, 5, 12, 8, minute)).toISOString();

function attempt(exercise: string, outcome: Attempt['outcome'], minute: number): Attempt {
  count += 1;
  return {
    type: 'attempt',
    id: `fact-${count}`,
    at: time(minute),
    exercise,
    variant: 0,
    hash: 'x',
    response: null,
    outcome,
    earned: 0,
    possible: 1,
    hintsUsed: 0,
  };
}

function seen(lesson: string, section: string, minute: number): SectionSeen {
  count += 1;
  return { type: 'section-seen', id: `fact-${count}`, at: time(minute), lesson, section };
}

const ticked: Fact = { type: 'task-ticked', id: 'task', at: time(0), lesson: 'm/lesson', task: 't', by: 'mentee', how: 'alone' };

describe('an exercise', () => {
  it('is unknown before anything was done', () => {
    expect(computeExercises([]).size).toBe(0);
    expect(computeExercises([ticked, seen('m/lesson', 'a', 1)]).size).toBe(0);
  });

  it('is acquired when its latest attempt is correct', () => {
    const progress = computeExercises([attempt('m/a', 'incorrect', 1), attempt('m/a', 'partial', 2), attempt('m/a', 'correct', 3)]).get(
      'm/a',
    );
    expect(progress).toMatchObject({ exercise: 'm/a', isAcquired: true, checks: 3 });
    expect(progress?.latest.at).toBe(time(3));
  });

  it.each(['incorrect', 'partial', 'revealed', 'skipped'] as const)('is no more acquired once a later attempt is %s', (outcome) => {
    expect(computeExercises([attempt('m/a', 'correct', 1), attempt('m/a', outcome, 2)]).get('m/a')?.isAcquired).toBe(false);
  });

  it('counts graded checks only: looking at the answer or passing is none', () => {
    const facts = [
      attempt('m/a', 'incorrect', 1),
      attempt('m/a', 'skipped', 2),
      attempt('m/a', 'revealed', 3),
      attempt('m/a', 'correct', 4),
    ];
    expect(computeExercises(facts).get('m/a')?.checks).toBe(2);
  });

  it('does not mix with another', () => {
    const progress = computeExercises([attempt('m/a', 'correct', 1), attempt('m/b', 'incorrect', 2)]);
    expect([progress.get('m/a')?.isAcquired, progress.get('m/b')?.isAcquired]).toEqual([true, false]);
  });

  it('stands the same whatever the order in which facts come back from disk, tabs and files', () => {
    const facts = [
      attempt('m/a', 'incorrect', 1),
      attempt('m/a', 'correct', 2),
      attempt('m/b', 'correct', 3),
      attempt('m/b', 'revealed', 4),
      attempt('m/a', 'partial', 5),
    ];
    const expected = computeExercises(facts);
    fc.assert(
      fc.property(fc.shuffledSubarray(facts, { minLength: facts.length }), (shuffled) => {
        const progress = computeExercises(shuffled);
        for (const [id, each] of expected) expect(progress.get(id)).toEqual(each);
      }),
    );
  });

  it('of two attempts at the same instant, takes the one kept later', () => {
    expect(computeExercises([attempt('m/a', 'incorrect', 1), attempt('m/a', 'correct', 1)]).get('m/a')?.isAcquired).toBe(true);
  });

  it('does not change what it reads', () => {
    const facts = Object.freeze([Object.freeze(attempt('m/a', 'correct', 2)), Object.freeze(attempt('m/a', 'incorrect', 1))]);
    expect(() => computeExercises(facts)).not.toThrow();
  });

  it('is not confused by ids that are names of JavaScript’s own', () => {
    expect(computeExercises([attempt('__proto__', 'correct', 1), attempt('constructor', 'incorrect', 1)]).size).toBe(2);
  });
});

const outline: LessonOutline = { id: 'm/lesson', sections: ['a', 'b'], exercises: ['m/one', 'm/two'] };
const lesson = (facts: Fact[], of: LessonOutline = outline) => computeLessons(facts, [of])[0]!;

describe('a lesson', () => {
  it('is not begun before anything was seen or answered', () => {
    expect(lesson([])).toEqual({
      lesson: 'm/lesson',
      status: 'not-begun',
      sectionsSeen: [],
      exercisesAcquired: 0,
      exercisesInAll: 2,
      at: null,
    });
    expect(lesson([seen('m/other', 'a', 1), attempt('m/other', 'correct', 1), ticked]).status).toBe('not-begun');
  });

  it('is begun by a section seen or an exercise tried', () => {
    expect(lesson([seen('m/lesson', 'b', 4)])).toMatchObject({ status: 'begun', sectionsSeen: ['b'], at: time(4) });
    expect(lesson([attempt('m/one', 'incorrect', 5)])).toMatchObject({ status: 'begun', exercisesAcquired: 0, at: time(5) });
  });

  it('is acquired once all its exercises are, whatever was read', () => {
    const facts = [attempt('m/one', 'correct', 1), attempt('m/two', 'correct', 7), seen('m/lesson', 'a', 20)];
    expect(lesson(facts)).toMatchObject({ status: 'acquired', exercisesAcquired: 2, at: time(7) });
    expect(lesson(facts.slice(0, 1)).status).toBe('begun');
  });

  it('is no more acquired when one of its exercises fails later, and is again when it is mended', () => {
    const facts = [attempt('m/one', 'correct', 1), attempt('m/two', 'correct', 2), attempt('m/one', 'incorrect', 3)];
    expect(lesson(facts)).toMatchObject({ status: 'begun', exercisesAcquired: 1, at: time(3) });
    expect(lesson([...facts, attempt('m/one', 'correct', 4)])).toMatchObject({ status: 'acquired', at: time(4) });
  });

  it('without any exercise is acquired once all its sections were seen', () => {
    const prose = { ...outline, exercises: [] };
    expect(lesson([], prose).status).toBe('not-begun');
    expect(lesson([seen('m/lesson', 'a', 1)], prose).status).toBe('begun');
    expect(lesson([seen('m/lesson', 'a', 9), seen('m/lesson', 'b', 3)], prose)).toMatchObject({ status: 'acquired', at: time(9) });
    expect(lesson([seen('m/lesson', 'b', 3), seen('m/lesson', 'a', 9)], prose)).toMatchObject({ status: 'acquired', at: time(9) });
  });

  it('tells sections in the order of the lesson, once each, and leaves out those that it no longer has', () => {
    const facts = [seen('m/lesson', 'b', 1), seen('m/lesson', 'gone', 2), seen('m/lesson', 'a', 3), seen('m/lesson', 'b', 4)];
    expect(lesson(facts).sectionsSeen).toEqual(['a', 'b']);
  });

  it('is not begun by a section that it no longer has', () => {
    expect(lesson([seen('m/lesson', 'gone', 2)])).toMatchObject({ status: 'not-begun', at: null });
  });

  it('tells when it was last worked on', () => {
    expect(lesson([attempt('m/one', 'incorrect', 5), seen('m/lesson', 'a', 9)]).at).toBe(time(9));
    expect(lesson([attempt('m/one', 'incorrect', 12), seen('m/lesson', 'a', 9)]).at).toBe(time(12));
  });

  it('stands the same whatever the order of facts', () => {
    const facts: Fact[] = [
      attempt('m/one', 'correct', 1),
      attempt('m/two', 'partial', 2),
      seen('m/lesson', 'a', 3),
      attempt('m/two', 'correct', 4),
      seen('m/lesson', 'b', 5),
      ticked,
    ];
    const expected = lesson(facts);
    fc.assert(
      fc.property(fc.shuffledSubarray(facts, { minLength: facts.length }), (shuffled) => {
        expect(lesson(shuffled)).toEqual(expected);
      }),
    );
  });

  it('comes in the order that was asked, one for each', () => {
    expect(computeLessons([], [outline, { ...outline, id: 'm/second' }]).map((each) => each.lesson)).toEqual(['m/lesson', 'm/second']);
  });

  it('takes a moment only for ten years of use', () => {
    const facts = Array.from({ length: 100_000 }, (_, index) => attempt(`m/${index % 400}`, 'correct', index));
    const outlines = Array.from({ length: 100 }, (_, index) => ({
      id: `m/${index}`,
      sections: ['a'],
      exercises: [1, 2, 3, 4].map((each) => `m/${index * 4 + each - 1}`),
    }));
    const started = performance.now();
    expect(computeLessons(facts, outlines).every((each) => each.status === 'acquired')).toBe(true);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
