import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideOutcome } from '#src/domain/exercise/result.ts';
import { orderGrading, type OrderKey } from './grade.ts';
import { presentOrder } from './present.ts';
import { checkOrder, type OrderBody } from './schema.ts';

const letters = ['a', 'b', 'c', 'd', 'e', 'f'];
const shown = { items: [] };
const keyOf = (...orders: string[][]): OrderKey => ({ orders, words: {} });
const grade = (order: string[], ...orders: string[][]) => orderGrading.grade(shown, keyOf(...orders), { order });

/** An accepted order of three to six items, and an order of the same items. */
const answered = fc
  .integer({ min: 3, max: 6 })
  .chain((length) => fc.tuple(fc.constant(letters.slice(0, length)), fc.shuffledSubarray(letters.slice(0, length), { minLength: length })));

describe('an order', () => {
  it('is right when it is the accepted one, and only then', () => {
    fc.assert(
      fc.property(answered, ([accepted, order]) => {
        const graded = grade(order, accepted);
        const isRight = order.join() === accepted.join();
        expect(decideOutcome(graded) === 'correct').toBe(isRight);
        expect(graded.earned === graded.possible).toBe(isRight);
      }),
    );
  });

  it('never earns less than nothing or more than is possible, and counts the neighbours that follow each other', () => {
    fc.assert(
      fc.property(answered, ([accepted, order]) => {
        const { earned, possible, parts, count } = grade(order, accepted);
        const pairs = order.slice(1).filter((id, index) => accepted.indexOf(id) === accepted.indexOf(order[index]!) + 1).length;
        expect(possible).toBe(accepted.length - 1);
        expect(earned).toBe(pairs);
        expect(parts.map(({ id }) => id)).toEqual(order);
        expect(count).toEqual({ right: pairs, total: possible });
      }),
    );
  });

  it('calls well placed what stands at its rank, and nothing else', () => {
    fc.assert(
      fc.property(answered, ([accepted, order]) => {
        const placed = grade(order, accepted).parts.map(({ outcome }) => outcome === 'right');
        expect(placed).toEqual(order.map((id, rank) => id === accepted[rank]));
      }),
    );
  });

  it('turned round earns nothing', () => {
    for (const length of [3, 4, 5, 6]) {
      const accepted = letters.slice(0, length);
      const graded = grade(accepted.toReversed(), accepted);
      expect(graded.earned).toBe(0);
      // With an odd number, the one in the middle stands at its rank all the same.
      expect(decideOutcome(graded)).toBe(length % 2 === 0 ? 'incorrect' : 'partial');
    }
  });

  it('never is full credit when an item lacks, stands twice or is unknown', () => {
    const accepted = ['a', 'b', 'c'];
    for (const order of [['a'], ['a', 'b'], ['a', 'b', 'c', 'c'], ['a', 'b', 'c', 'x'], ['x', 'y', 'z']]) {
      const code = orderGrading.validate({ items: accepted.map((id) => ({ id, text: id })) }, { order });
      const isCorrect = code === null && decideOutcome(grade(order, accepted)) === 'correct';
      expect(isCorrect, order.join()).toBe(false);
    }
  });

  it('is held against the nearest of several accepted orders', () => {
    const orders = [
      ['a', 'b', 'c', 'd'],
      ['a', 'c', 'b', 'd'],
    ];
    for (const order of orders) expect(decideOutcome(grade(order, ...orders))).toBe('correct');
    fc.assert(
      fc.property(fc.shuffledSubarray(letters.slice(0, 4), { minLength: 4 }), (order) => {
        const best = Math.max(...orders.map((accepted) => grade(order, accepted).earned));
        expect(grade(order, ...orders).earned).toBe(best);
      }),
    );
  });

  it('points a misplaced item to what to look at, and a placed one to its reason', () => {
    const { parts } = grade(['a', 'c', 'b', 'd'], ['a', 'b', 'c', 'd']);
    expect(parts.map(({ words }) => words)).toEqual(['a', 'c/look', 'b/look', 'd']);
  });
});

const text = { fr: 'x', en: 'x' };
const body = (ids: string[], also?: string[][]): OrderBody => ({
  items: ids.map((id) => ({ id, text, look_at: text, feedback: text })),
  ...(also ? { also } : {}),
  feedback: { correct: text, partial: text, incorrect: text },
});

describe('what is shown', () => {
  it('has all items, and never starts in a right order', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const authored = body(['a', 'b', 'c', 'd'], [['a', 'c', 'b', 'd']]);
        const { shown: start } = presentOrder(authored as never, seed);
        const ids = start.items.map(({ id }) => id);
        expect(ids.toSorted()).toEqual(['a', 'b', 'c', 'd']);
        expect(['a,b,c,d', 'a,c,b,d']).not.toContain(ids.join());
      }),
    );
  });
});

describe('the schema’s own checks', () => {
  const problems = (authored: OrderBody): string[] => {
    const found: string[] = [];
    checkOrder(authored, (path, message) => found.push(`${path.join('.')}: ${message}`));
    return found;
  };

  it('accept several orders of the same items', () => {
    expect(problems(body(['a', 'b', 'c'], [['b', 'a', 'c']]))).toEqual([]);
  });

  it.each([
    { name: 'an id twice', authored: body(['a', 'b', 'a']), at: 'items.2.id' },
    { name: 'another order without an item', authored: body(['a', 'b', 'c'], [['a', 'b']]), at: 'also.0' },
    { name: 'another order with an item twice', authored: body(['a', 'b', 'c'], [['a', 'b', 'b']]), at: 'also.0' },
    { name: 'another order with an unknown item', authored: body(['a', 'b', 'c'], [['a', 'b', 'x']]), at: 'also.0' },
    { name: 'another order that is the same', authored: body(['a', 'b', 'c'], [['a', 'b', 'c']]), at: 'also.0' },
  ])('refuse $name', ({ authored, at }) => {
    expect(problems(authored).map((problem) => problem.split(':')[0])).toEqual([at]);
  });
});
