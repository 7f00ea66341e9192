import { expect, type Locator } from '@playwright/test';
import type { Hand } from '../../../tests/support/hands.ts';
import { defineDriver } from '../driver.ts';
import type { SimulationKey } from './grade.ts';
import type { SimulationResponse, SimulationShown } from './schema.ts';
import type { Step } from './surface-contract.ts';

/** Moves a slider to a value with the buttons beside it, one step at a time: nothing is dragged. */
async function slide(slider: Locator, all: Locator, value: string, hand: Hand): Promise<void> {
  const values = ((await slider.getAttribute('data-values')) ?? '').split(' ');
  const wanted = values.indexOf(value);
  for (let at = Number(await slider.inputValue()); at !== wanted; at += Math.sign(wanted - at)) {
    const next = values[at + Math.sign(wanted - at)];
    await hand.press(all.and(slider.page().locator(`button[data-value=${JSON.stringify(next)}]`)));
  }
}

/** What a step is taken with, as the screen stands: looked at in one go, for there are thousands of steps. */
function lookAround(root: Element, { control, value }: Step) {
  const all = [...root.querySelectorAll<HTMLElement>(`.sim-screen [data-control="${control}"]`)];
  const own = all.findIndex((each) => each.getAttribute('data-value') === value);
  const target = all[Math.max(0, own)];
  return {
    rank: Math.max(0, own),
    tag: target?.localName,
    type: target?.getAttribute('type') ?? '',
    isThere: target?.checkVisibility({ visibilityProperty: true }) === true,
    isSlider: all.some((each) => each.getAttribute('type') === 'range'),
    focused: document.activeElement?.getAttribute('data-control'),
  };
}

/** Takes one step through the control that shows it. */
export async function takeStep(root: Locator, { control, value }: Step, hand: Hand): Promise<void> {
  const all = root.locator(`.sim-screen [data-control="${control}"]`);
  let around = await root.evaluate(lookAround, { control, value });
  if (!around.isThere) {
    // What the step before it brings may take a moment.
    await expect(all.first(), `the control ${control} for "${value}"`).toBeVisible();
    around = await root.evaluate(lookAround, { control, value });
  }
  const { rank, tag, type, isSlider, focused: before } = around;
  if (isSlider) return slide(all.and(root.locator('input[type="range"]')), all, value, hand);
  const target = all.nth(rank);
  // A field takes its step when it is left: the focus goes on to whatever comes next, and that is right.
  if (tag === 'textarea' || type === 'text') return hand.type(target, value);
  if (tag === 'select') await hand.select(target, value);
  else if (tag === 'input') await hand.choose(target);
  else await hand.press(target);
  const lost = await root.evaluate((_root, pressed) => {
    const focused = document.activeElement;
    const inScreen = focused?.closest('.sim-screen');
    const own = focused?.getAttribute('data-control');
    return inScreen && own && own !== pressed && !focused?.hasAttribute('data-arrival') ? own : null;
  }, control);
  // A list may be set without the focus ever going to it: where the focus was before, it was not lost to.
  expect(lost === before ? null : lost, `after ${control} the focus is on it still, or on what appeared`).toBeNull();
}

export const driver = defineDriver<SimulationShown, SimulationKey, SimulationResponse>({
  answers: ({ key }) => ({ right: { log: key.samples.solution }, wrong: null, partial: { log: key.samples.partial } }),
  async fillIn(root, { log }, hand) {
    const again = root.locator('[data-start-again]');
    if ((await again.count()) > 0) await hand.press(again);
    for (const step of log) await takeStep(root, step, hand);
  },
});
