import type { Part } from '#src/domain/exercise/result.ts';
import type { BaseKey, Grading } from '../contract.ts';
import type { OrderResponse, OrderShown } from './schema.ts';

/** The orders that are right; the author's own first. */
export interface OrderKey extends BaseKey {
  orders: string[][];
}

/** How many neighbours follow each other as they do in an accepted order. */
function pairsKept(order: readonly string[], accepted: readonly string[]): number {
  return accepted.slice(1).filter((id, index) => {
    const before = accepted[index];
    return before !== undefined && order.indexOf(id) === order.indexOf(before) + 1;
  }).length;
}

/**
 * The largest set of items that already stand in the accepted order among themselves
 * (a longest increasing subsequence of ranks): those are well placed, and moving the others is enough.
 */
function wellPlaced(order: readonly string[], accepted: readonly string[]): Set<string> {
  const best: string[][] = [];
  order.forEach((id, index) => {
    const rank = accepted.indexOf(id);
    const earlier = best.slice(0, index).filter((run) => accepted.indexOf(run.at(-1) ?? '') < rank);
    const longest = earlier.reduce<string[]>((found, run) => (run.length > found.length ? run : found), []);
    best.push([...longest, id]);
  });
  const largest = best.reduce<string[]>((found, run) => (run.length > found.length ? run : found), []);
  // An item alone is in order with nothing.
  return new Set(largest.length > 1 ? largest : []);
}

export const orderGrading: Grading<OrderShown, OrderKey, OrderResponse> = {
  empty: () => ({ order: [] }),
  validate: (_shown, { order }) => (order.length === 0 ? 'nothing-moved' : null),
  grade(_shown, key, { order }) {
    const nearest = key.orders.reduce((found, accepted) => (pairsKept(order, accepted) > pairsKept(order, found) ? accepted : found));
    const kept = wellPlaced(order, nearest);
    const isRight = order.every((id, rank) => id === nearest[rank]);
    const parts = order.map((id): Part => {
      const isKept = kept.has(id);
      return { id, outcome: isKept ? 'right' : 'wrong', words: isKept ? id : `${id}/look` };
    });
    const possible = nearest.length - 1;
    return {
      earned: isRight ? possible : Math.min(pairsKept(order, nearest), possible - 1),
      possible,
      parts,
      feedback: [],
      count: { right: kept.size, total: order.length },
    };
  },
  solution: (_shown, key) => ({ order: [...(key.orders[0] ?? [])] }),
};
