import { expect } from '@playwright/test';
import { defineDriver } from '../driver.ts';
import type { OrderKey } from './grade.ts';
import type { OrderResponse, OrderShown } from './schema.ts';

/** An order in which no item stands at an accepted place, or right after the one that it should follow. */
function orderWithNothingRight(orders: string[][], begun: string[] = []): string[] | null {
  const items = orders[0] ?? [];
  if (begun.length === items.length) return begun;
  const isGood = (id: string, order: string[]): boolean =>
    order[begun.length] === id || (begun.length > 0 && order.indexOf(id) === order.indexOf(begun.at(-1) ?? '') + 1);
  for (const id of items.filter((each) => !begun.includes(each) && !orders.some((order) => isGood(each, order))).toReversed()) {
    const found = orderWithNothingRight(orders, [...begun, id]);
    if (found) return found;
  }
  return null;
}

export const driver = defineDriver<OrderShown, OrderKey, OrderResponse>({
  answers({ key }) {
    const [first = []] = key.orders;
    const [one = '', two = '', ...rest] = first;
    const wrong = orderWithNothingRight(key.orders);
    if (!wrong) throw new Error(`Every order of ${first.join(', ')} has something right: these tests need one that has not.`);
    return { right: { order: first }, wrong: { order: wrong }, partial: { order: [two, one, ...rest] } };
  },
  async fillIn(root, { order }, hand) {
    const rows = root.locator('li[data-item]');
    const ranks = (): Promise<string[]> => rows.evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['item'] ?? ''));
    if ((await ranks()).join() === order.join()) return;
    for (const [rank, item] of order.entries()) {
      const row = root.locator(`li[data-item="${item}"]`);
      for (let before = await ranks(); before[rank] !== item; before = await ranks()) {
        await hand.press(row.getByRole('button').first());
        const expected = before.indexOf(item) - 1;
        await expect.poll(async () => (await ranks()).indexOf(item)).toBe(expected);
        await expect(
          row.getByRole('button').and(row.page().locator(':focus')),
          `the focus stays on the item that moves (${item})`,
        ).toBeVisible();
      }
    }
  },
});
