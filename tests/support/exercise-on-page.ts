import { expect, type Locator, type Page } from '@playwright/test';
import type { Response } from './answers.ts';
import type { Hand } from './hands.ts';

/** An exercise as a page shows it, found by the marks of the contract. */
export interface ExerciseOnPage {
  root: Locator;
  feedback: Locator;
  /** Check, then what comes next: one button that keeps its place. */
  main: Locator;
  action(name: 'check' | 'retry' | 'hint' | 'reveal' | 'skip' | 'undo'): Locator;
  hasState(state: string): Promise<void>;
  /** Enters a response. */
  fillIn(answer: Response, hand: Hand): Promise<void>;
  /** Enters how sure one is, where that is asked. */
  beSure(level: 1 | 2 | 3 | 4, hand: Hand): Promise<void>;
  certainty: Locator;
}

async function turnOver(options: Locator, wanted: (value: string) => boolean, hand: Hand): Promise<void> {
  for (const option of await options.all()) {
    const isOn = await option.isChecked();
    if (isOn !== wanted(await option.inputValue())) await hand.choose(option);
  }
}

async function fillInOrder(root: Locator, order: string[], hand: Hand): Promise<void> {
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
}

async function fillIn(root: Locator, answer: Response, hand: Hand): Promise<void> {
  if (answer.kind === 'choice') {
    const { chosen, verdict } = answer.response;
    const isVerdictAsked = answer.select === 'verdict';
    if (isVerdictAsked) await hand.choose(root.locator(`input[value="${verdict}"]`));
    if (answer.select === 'several') await turnOver(root.locator('input[type="checkbox"]'), (value) => chosen.includes(value), hand);
    else await hand.choose(root.locator(`input[value="${chosen[0]}"]`));
  } else if (answer.kind === 'sort') {
    for (const [item, group] of Object.entries(answer.response.placed)) {
      await hand.choose(root.locator(`input[name$="-${item}"][value="${group}"]`));
    }
  } else if (answer.kind === 'mark') {
    const { marked } = answer.response;
    for (const zone of await root.locator('[data-zone]').all()) {
      const id = (await zone.getAttribute('data-zone')) ?? '';
      const box = zone.getByRole('checkbox');
      if ((await box.isChecked()) !== marked.includes(id)) await hand.choose(box);
    }
  } else await fillInOrder(root, answer.response.order, hand);
}

/** The exercise with this id, once it reacts to input. */
export async function exerciseOn(page: Page, id: string): Promise<ExerciseOnPage> {
  const root = page.locator(`[data-exercise="${id}"]`);
  await expect(root, `${id} reacts to input`).toHaveAttribute('data-ready', '');
  const certainty = root.locator('input[name$="-certainty"]');
  return {
    root,
    certainty,
    feedback: root.locator('[data-feedback]'),
    main: root.locator('[data-action="check"], [data-action="retry"]'),
    action: (name) => root.locator(`[data-action="${name}"]`),
    hasState: (state) => expect(root, `the state of ${id}`).toHaveAttribute('data-state', state),
    fillIn: (answer, hand) => fillIn(root, answer, hand),
    async beSure(level, hand) {
      if ((await certainty.count()) > 0) await hand.choose(certainty.nth(level - 1));
    },
  };
}
