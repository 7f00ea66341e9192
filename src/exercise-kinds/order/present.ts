import type { PaperMaterial } from '#src/domain/exercise/paper-material.ts';
import { shuffle } from '#src/domain/exercise/shuffle.ts';
import type { Localized } from '#src/domain/text/language.ts';
import type { Words } from '../contract.ts';
import type { OrderKey } from './grade.ts';
import type { OrderBody, OrderShown } from './schema.ts';

/** Splits the authored fields into what is shown, shuffled the same way in every build, and what answers it. */
export function presentOrder(body: Localized<OrderBody>, seed: string): { shown: OrderShown; key: OrderKey } {
  const orders = [body.items.map(({ id }) => id), ...(body.also ?? [])];
  const words: Words = {};
  for (const { id, feedback, look_at } of body.items) {
    words[id] = feedback;
    words[`${id}/look`] = look_at;
  }
  for (const [outcome, text] of Object.entries(body.feedback)) words[`overall/${outcome}`] = text;
  const isAnswer = (items: { id: string }[]): boolean => orders.some((order) => order.every((id, rank) => items[rank]?.id === id));
  const items = body.items.map(({ id, text }) => ({ id, text }));
  return { shown: { items: shuffle(items, seed, isAnswer) }, key: { orders, words } };
}

/** The items in their order, numbered. */
export function describeOrder(body: Localized<OrderBody>): string[] {
  return body.items.map(({ text }, index) => `${index + 1}. ${text}`);
}

/** The items to number, mixed as on the page. */
export function layOutOrder({ items }: OrderShown): PaperMaterial {
  return { lines: [], lists: [{ label: '', items: items.map(({ text }) => text) }] };
}
