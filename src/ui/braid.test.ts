import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { braid } from './braid.ts';

/** The points of a path: pairs of numbers. */
const pointsOf = (path: string): [number, number][] => {
  const numbers = path.match(/-?\d+(\.\d+)?/g)!.map(Number);
  return Array.from({ length: numbers.length / 2 }, (_, index) => [numbers[2 * index]!, numbers[2 * index + 1]!]);
};

const shape = fc.record({
  crossings: fc.integer({ min: 1, max: 12 }),
  length: fc.integer({ min: 60, max: 600 }),
  breadth: fc.integer({ min: 12, max: 60 }),
  stroke: fc.integer({ min: 1, max: 6 }),
  isVertical: fc.boolean(),
  isPadded: fc.boolean(),
});

describe('the braid', () => {
  it('has as many crossings as asked, each with both strands', () => {
    fc.assert(
      fc.property(shape, (asked) => {
        const crossings = braid(asked);
        expect(crossings).toHaveLength(asked.crossings);
        for (const { over, under } of crossings) expect([over.strand, under.strand].toSorted()).toEqual(['a', 'b']);
      }),
    );
  });

  it('passes over and under by turns, as a real braid does', () => {
    const over = braid({ crossings: 5, length: 200, breadth: 20, stroke: 3 }).map((crossing) => crossing.over.strand);
    expect(over).toEqual(['a', 'b', 'a', 'b', 'a']);
  });

  it('keeps each strand in one piece: it goes on where it stopped', () => {
    fc.assert(
      fc.property(shape, (asked) => {
        for (const strand of ['a', 'b'] as const) {
          const paths = braid(asked).map(({ over, under }) => pointsOf((over.strand === strand ? over : under).path));
          expect(paths.slice(1).map((path) => path[0])).toEqual(paths.slice(0, -1).map((path) => path.at(-1)));
        }
      }),
    );
  });

  it('swaps the levels of the strands in every crossing', () => {
    for (const { over, under } of braid({ crossings: 4, length: 200, breadth: 20, stroke: 3 })) {
      const [one, other] = [pointsOf(over.path), pointsOf(under.path)];
      expect(one[0]![1]).toBe(other.at(-1)![1]);
      expect(one.at(-1)![1]).toBe(other[0]![1]);
      expect(one[0]![1]).not.toBe(other[0]![1]);
    }
  });

  it('stays in its box, the width of its strands counted across', () => {
    fc.assert(
      fc.property(shape, (asked) => {
        for (const { over, under } of braid(asked)) {
          for (const [x, y] of [...pointsOf(over.path), ...pointsOf(under.path)]) {
            const [along, across] = asked.isVertical ? [y, x] : [x, y];
            const edge = asked.isPadded ? asked.stroke / 2 : 0;
            expect(along).toBeGreaterThanOrEqual(edge - 0.05);
            expect(along).toBeLessThanOrEqual(asked.length - edge + 0.05);
            expect(across).toBeGreaterThanOrEqual(asked.stroke / 2 - 0.05);
            expect(across).toBeLessThanOrEqual(asked.breadth - asked.stroke / 2 + 0.05);
          }
        }
      }),
    );
  });

  it('runs to the very edge when it goes on', () => {
    const path = braid({ crossings: 2, length: 100, breadth: 20, stroke: 4, isPadded: false });
    expect(pointsOf(path[0]!.over.path)[0]![0]).toBe(0);
    expect(pointsOf(path.at(-1)!.over.path).at(-1)![0]).toBe(100);
  });

  it('drawn downwards is the same turned', () => {
    const asked = { crossings: 3, length: 90, breadth: 18, stroke: 3 };
    const turned = braid({ ...asked, isVertical: true }).map(({ over }) => pointsOf(over.path).map(([x, y]) => [y, x]));
    expect(turned).toEqual(braid(asked).map(({ over }) => pointsOf(over.path)));
  });
});
