import { z } from 'zod';
import { reportDuplicates, type Problem } from '../contract.ts';
import { feedbackText, kebabId, localizedText, overallFeedback } from '../fields.ts';

const item = z.strictObject({
  /** Unique in the exercise. */
  id: kebabId,
  /** What one reads. */
  text: localizedText,
  /** Said when it is misplaced: what to consider, without giving its rank. */
  look_at: feedbackText,
  /** Why it stands where it stands; shown when the order is right or revealed. */
  feedback: feedbackText,
});

export const orderShape = {
  /** In the right order; the page shuffles them. */
  items: z.array(item).min(3).max(6),
  /** Other orders that are as good, as lists of all the ids. */
  also: z.array(z.array(kebabId)).min(1).optional(),
  /** Words for the whole. */
  feedback: overallFeedback,
};

export type OrderBody = z.output<z.ZodObject<typeof orderShape>>;

/** The order given by the learner; empty until something was moved or kept on purpose. */
export interface OrderResponse {
  order: string[];
}

export const orderResponse: z.ZodType<OrderResponse> = z.strictObject({ order: z.array(z.string()) });

/** What the page shows: the items in the order of the start. */
export interface OrderShown {
  items: { id: string; text: string }[];
}

/** Finds what the shape cannot say: ids used twice, other orders that lack an item. */
export function checkOrder(body: OrderBody, problem: Problem): void {
  const ids = body.items.map(({ id }) => id);
  reportDuplicates(ids, 'items', problem);
  body.also?.forEach((order, index) => {
    const isWhole = order.length === ids.length && ids.every((id) => order.includes(id));
    if (!isWhole) problem(['also', index], `another order must name each item once: ${ids.join(', ')}`);
    else if (order.every((id, rank) => id === ids[rank])) problem(['also', index], 'this is the order of the items already; remove it');
  });
}
