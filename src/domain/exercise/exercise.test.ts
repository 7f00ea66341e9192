import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideOutcome, type Graded, type Part } from './result.ts';
import { shuffle } from './shuffle.ts';

/** The order of five items as it was first published. */
const frozenOrder = ['c', 'd', 'a', 'e', 'b'];

describe('shuffling', () => {
  const items = fc.array(fc.integer(), { maxLength: 12 });

  it('keeps every item, once each, and leaves the list untouched', () => {
    fc.assert(
      fc.property(items, fc.string(), (list, seed) => {
        const before = [...list];
        expect(shuffle(list, seed).toSorted()).toEqual(before.toSorted());
        expect(list).toEqual(before);
      }),
    );
  });

  it('gives the same order for the same seed, in every build and for every reader', () => {
    fc.assert(
      fc.property(items, fc.string(), (list, seed) => {
        expect(shuffle(list, seed)).toEqual(shuffle(list, seed));
      }),
    );
    // Written down once: a change of the method would move what people have on their screens.
    expect(shuffle(['a', 'b', 'c', 'd', 'e'], 'pair-kit/five-stages#0')).toEqual(frozenOrder);
  });

  it('gives other orders for other seeds', () => {
    const orders = new Set(Array.from({ length: 200 }, (_, index) => shuffle(['a', 'b', 'c', 'd', 'e'], `seed-${index}`).join('')));
    expect(orders.size).toBeGreaterThan(70);
  });

  it('puts every item in every place sooner or later, about as often', () => {
    const counts = new Map<string, number>();
    for (let index = 0; index < 6000; index++) {
      const order = shuffle(['a', 'b', 'c'], `fair-${index}`).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(count).toBeGreaterThan(700);
  });

  it('avoids an unwanted order', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(shuffle(['a', 'b', 'c'], seed, (order) => order.join('') === 'abc')).not.toEqual(['a', 'b', 'c']);
      }),
      { numRuns: 500 },
    );
  });

  it('ends when every order is unwanted', () => {
    expect(shuffle(['a'], 'seed', () => true)).toEqual(['a']);
    expect(shuffle([], 'seed', () => true)).toEqual([]);
  });
});

const part = (id: string, outcome: Part['outcome']): Part => ({ id, outcome });
const graded = (earned: number, possible: number, ...parts: Part[]): Graded => ({ earned, possible, parts, feedback: [] });

describe('what a graded response amounts to', () => {
  it('without a policy: everything is correct, something is partial, nothing is incorrect', () => {
    expect(decideOutcome(graded(2, 2))).toBe('correct');
    expect(decideOutcome(graded(1, 2))).toBe('partial');
    expect(decideOutcome(graded(0, 2))).toBe('incorrect');
  });

  it('says partial when hits and false alarms cancel out: what was found is still found', () => {
    expect(decideOutcome(graded(0, 2, part('a', 'right'), part('x', 'wrong')))).toBe('partial');
    expect(decideOutcome(graded(0, 2, part('a', 'missed'), part('x', 'wrong')))).toBe('incorrect');
  });

  const mixed = graded(3, 5, part('a', 'right'), part('b', 'right'), part('c', 'right'), part('d', 'wrong'), part('e', 'missed'));

  it.each([
    [{ atLeast: 3 }, 'correct'],
    [{ atLeast: 4 }, 'partial'],
    [{ allOf: ['a', 'b'] }, 'correct'],
    [{ allOf: ['a', 'd'] }, 'partial'],
    [{ allOf: ['a', 'e'] }, 'partial'],
    [{ anyOf: ['d', 'c'] }, 'correct'],
    [{ anyOf: ['d', 'e'] }, 'partial'],
    [{ atLeast: 3, allOf: ['a'], anyOf: ['b', 'd'] }, 'correct'],
    [{ atLeast: 3, allOf: ['a'], anyOf: ['d'] }, 'partial'],
    [{ atLeast: 4, allOf: ['a'], anyOf: ['b'] }, 'partial'],
    [{ allOf: ['unknown'] }, 'partial'],
  ] as const)('with the policy %j: %s', (pass, outcome) => {
    expect(
      decideOutcome(mixed, {
        ...pass,
        ...('allOf' in pass ? { allOf: [...pass.allOf] } : {}),
        ...('anyOf' in pass ? { anyOf: [...pass.anyOf] } : {}),
      } as never),
    ).toBe(outcome);
  });

  it.each([
    [{ atLeast: 2 }, 'correct'],
    [{ atLeast: 3 }, 'partial'],
    [{ allOf: ['a'] }, 'partial'],
    [{ anyOf: ['a'] }, 'partial'],
    [{ atLeast: 2, allOf: ['a'] }, 'correct'],
  ])('a false alarm takes back a part that was found, under the policy %j: %s', (pass, outcome) => {
    expect(decideOutcome({ ...mixed, falseAlarms: 1 }, pass)).toBe(outcome);
    expect(decideOutcome({ ...mixed, falseAlarms: 9 }, pass)).toBe('partial');
  });

  it('counts a part once, however often it is told', () => {
    expect(decideOutcome(graded(1, 5, part('a', 'right'), part('a', 'right')), { atLeast: 2 })).toBe('partial');
  });

  it('never calls nothing correct, whatever the policy', () => {
    const nothing = graded(0, 3, part('a', 'wrong'), part('b', 'missed'));
    for (const pass of [undefined, { atLeast: 1 }, { allOf: ['a'] }, { anyOf: ['a', 'b'] }])
      expect(decideOutcome(nothing, pass)).toBe('incorrect');
  });

  it('only gets better when one more part is right', () => {
    const rank = { incorrect: 0, partial: 1, correct: 2 };
    const ids = ['a', 'b', 'c', 'd'];
    const policy = fc.record(
      { atLeast: fc.integer({ min: 1, max: 4 }), allOf: fc.subarray(ids), anyOf: fc.subarray(ids, { minLength: 1 }) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.subarray(ids), fc.constantFrom(...ids), fc.option(policy, { nil: undefined }), (right, more, pass) => {
        const outcome = (these: string[]) =>
          rank[decideOutcome(graded(these.length, 4, ...ids.map((id) => part(id, these.includes(id) ? 'right' : 'wrong'))), pass)];
        expect(outcome([...new Set([...right, more])])).toBeGreaterThanOrEqual(outcome(right));
      }),
    );
  });
});
