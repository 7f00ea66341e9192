import type { Part } from '#src/domain/exercise/result.ts';
import { savedField, savedTexts } from '#src/domain/exercise/saved-response.ts';
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

/** How many items stand at their rank in an accepted order. */
function ranksKept(order: readonly string[], accepted: readonly string[]): number {
  return order.filter((id, rank) => id === accepted[rank]).length;
}

export const orderGrading: Grading<OrderShown, OrderKey, OrderResponse> = {
  read(saved) {
    const order = savedTexts(savedField(saved, 'order'));
    return order && { order };
  },
  empty: () => ({ order: [] }),
  validate(shown, { order }) {
    const isWhole = order.length === shown.items.length && shown.items.every(({ id }) => order.includes(id));
    return isWhole ? null : 'nothing-moved';
  },
  grade(_shown, key, { order }) {
    const closeness = (accepted: readonly string[]): number => pairsKept(order, accepted) + ranksKept(order, accepted) / 100;
    const nearest = key.orders.reduce((found, accepted) => (closeness(accepted) > closeness(found) ? accepted : found));
    const parts = order.map((id, rank): Part => {
      const isPlaced = id === nearest[rank];
      return { id, outcome: isPlaced ? 'right' : 'wrong', words: isPlaced ? id : `${id}/look` };
    });
    const earned = pairsKept(order, nearest);
    const possible = nearest.length - 1;
    return { earned, possible, parts, feedback: [], count: { right: earned, total: possible } };
  },
  solution: (_shown, key) => ({ order: [...(key.orders[0] ?? [])] }),
};
