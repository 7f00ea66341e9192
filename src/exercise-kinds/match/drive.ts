import { expect } from '@playwright/test';
import { defineDriver } from '../driver.ts';
import type { MatchKey } from './grade.ts';
import type { MatchResponse, MatchShown } from './schema.ts';

export const driver = defineDriver<MatchShown, MatchKey, MatchResponse>({
  answers({ shown, key }) {
    const ids = shown.left.items.map(({ id }) => id);
    const goodMatch = (id: string): string => key.matches[id] ?? '';
    const [first = '', ...others] = ids;
    const [decoy = ''] = Object.keys(key.decoys);
    // Each takes what belongs to the one before it; the first of them takes a decoy.
    const moved = (some: string[]): [string, string][] =>
      some.map((id, index) => [id, index === 0 ? decoy : goodMatch(some[index - 1] ?? '')]);
    return {
      right: { pairs: Object.fromEntries(ids.map((id) => [id, goodMatch(id)])) },
      wrong: { pairs: Object.fromEntries(moved(ids)) },
      partial: { pairs: Object.fromEntries([[first, goodMatch(first)], ...moved(others)]) },
    };
  },
  async fillIn(root, { pairs }, hand) {
    for (const [left, right] of Object.entries(pairs)) {
      const pair = root.locator(`[data-pair="${left}"]`);
      if ((await pair.count()) > 0 && (await pair.getAttribute('data-with')) === right) continue;
      const first = root.locator(`[data-left="${left}"]`);
      await hand.press(first);
      await expect(first, `“${left}” is held`).toHaveAttribute('aria-pressed', 'true');
      await hand.press(root.locator(`[data-right="${right}"]`));
      await expect(pair, `“${left}” is listed with what it goes with`).toHaveAttribute('data-with', right);
    }
  },
});
