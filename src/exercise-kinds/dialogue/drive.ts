import { expect } from '@playwright/test';
import { defineDriver } from '../driver.ts';
import type { DialogueKey } from './grade.ts';
import type { DialogueResponse, DialogueShown } from './schema.ts';

/** Every way to an end that meets no choice twice, by trying them all. */
function waysOf({ first, later, leads }: DialogueShown): string[][] {
  const choicesAt = new Map([first, ...later].map(({ id, choices }) => [id, choices.map((choice) => choice.id)]));
  const found: string[][] = [];
  const go = (at: string, way: string[]): void => {
    const choices = choicesAt.get(at);
    if (!choices) found.push(way);
    for (const choice of choices ?? []) if (!way.includes(choice)) go(leads[choice]?.to ?? '', [...way, choice]);
  };
  go(first.id, []);
  return found;
}

export const driver = defineDriver<DialogueShown, DialogueKey, DialogueResponse>({
  answers({ shown, key }) {
    const ways = waysOf(shown).map((path) => ({ path, good: path.filter((id) => key.quality[id] === 'good').length }));
    const right = ways.find(({ path, good }) => good === path.length);
    const wrong = ways.find(({ path }) => path.every((id) => key.quality[id] === 'poor'));
    // The best way left at its last decision, so that one has to go back for it.
    const partial = ways.find(({ path, good }) => good > 0 && good < path.length);
    if (!right) throw new Error('No way of good choices alone leads to an end.');
    return { right: { path: right.path }, wrong: wrong ? { path: wrong.path } : null, partial: partial ? { path: partial.path } : null };
  },
  async fillIn(root, { path }, hand) {
    const steps = root.locator('[data-step]');
    const taken = await steps.evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['step'] ?? ''));
    const differs = [...path, ''].findIndex((id, index) => taken[index] !== id);
    const kept = Math.min(differs, taken.length);
    const here = root.locator('[data-here]');
    if (kept < taken.length) {
      await hand.press(root.locator(`[data-back="${kept}"]`));
      await expect(steps, 'going back takes the later decisions away').toHaveCount(kept);
      await expect(here, 'the focus goes back to what was said there').toBeFocused();
    }
    for (const [index, id] of path.entries()) {
      if (index < kept) continue;
      await hand.press(root.locator(`[data-choose="${id}"]`));
      await expect(steps.nth(index), 'the choice stays readable').toHaveAttribute('data-step', id);
      await expect(here, 'the focus goes on to what has come').toBeFocused();
      await expect(root.locator('[data-announcement]'), 'what one sees happen is said').toHaveText(/\S/);
    }
  },
});
