import { expect, type Locator, type Page } from '@playwright/test';

/** One way of working a page. A test does the same with each. */
export interface Hand {
  /** Presses a button or follows a link. */
  press(target: Locator): Promise<void>;
  /** Turns a radio on, or turns a box over. */
  choose(input: Locator): Promise<void>;
  /** Replaces what a field holds, and leaves the field. */
  type(field: Locator, text: string): Promise<void>;
  /** Takes the option with this value from a list. */
  select(list: Locator, value: string): Promise<void>;
}

/** More stops than any page has. */
const farEnough = 300;

/**
 * How many stops of the Tab key lie between the focus and an element: above 0 ahead, below 0 behind, 0 when it is there, or on
 * a radio of its group. Never more than there are, so that the focus does not go past it.
 */
function stopsBetween(element: Element): number {
  const active = document.activeElement;
  const groupOf = (each: Element): string | null => (each instanceof HTMLInputElement && each.type === 'radio' ? each.name : null);
  if (!active || active === element) return 0;
  if (groupOf(element) !== null && groupOf(element) === groupOf(active)) return 0;
  const isAhead = (one: Element, other: Element): boolean => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const isDown = isAhead(active, element);
  const [first, last] = isDown ? [active, element] : [element, active];
  const groups = new Set<string>();
  let stops = 1;
  for (const each of document.querySelectorAll<HTMLElement>('a[href], button:enabled, input:enabled, select:enabled, textarea:enabled')) {
    const isBetween = each !== first && each !== last && isAhead(first, each) && isAhead(each, last);
    const group = groupOf(each);
    if (!isBetween || each.tabIndex < 0 || !each.checkVisibility({ visibilityProperty: true })) continue;
    if (group !== null && (group === groupOf(element) || group === groupOf(active) || groups.has(group))) continue;
    if (group !== null) groups.add(group);
    stops += 1;
  }
  return isDown ? stops : -stops;
}

/** Moves the focus with Tab or Shift+Tab until it is on the target, or on a radio of the target's group. */
async function reach(page: Page, target: Locator): Promise<void> {
  for (let stops = 0; stops < farEnough; stops += 1) {
    const away = await target.evaluate(stopsBetween);
    if (away === 0) return;
    // As many keys as there seem to be stops on the way, then another look.
    for (let left = Math.abs(away); left > 0; left -= 1) await page.keyboard.press(away > 0 ? 'Tab' : 'Shift+Tab');
    stops += Math.abs(away) - 1;
  }
  throw new Error(`The keyboard never reached ${target.toString()}.`);
}

/** Inside a group of radios, arrows go from one to the next and choose it on the way. */
async function chooseRadio(page: Page, radio: Locator): Promise<void> {
  for (let steps = 0; steps < 12; steps += 1) {
    const { where, isChecked } = await radio.evaluate((element) => {
      const active = document.activeElement;
      const isAhead = active && active.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
      return {
        where: active === element ? 'there' : isAhead ? 'ArrowDown' : 'ArrowUp',
        isChecked: (element as HTMLInputElement).checked,
      };
    });
    if (where !== 'there') await page.keyboard.press(where);
    else {
      if (!isChecked) await page.keyboard.press('Space');
      return;
    }
  }
  throw new Error(`Arrows never reached ${radio.toString()}.`);
}

/** Tab, Shift+Tab, arrows, Space and Enter, and nothing else. The focus is read, never set. */
export function keyboardOf(page: Page): Hand {
  return {
    async press(target) {
      await reach(page, target);
      await page.keyboard.press('Enter');
    },
    async choose(input) {
      await reach(page, input);
      if ((await input.getAttribute('type')) === 'radio') await chooseRadio(page, input);
      else await page.keyboard.press('Space');
    },
    async type(field, text) {
      await reach(page, field);
      await page.keyboard.press('ControlOrMeta+A');
      if (text === '') await page.keyboard.press('Delete');
      else await page.keyboard.insertText(text);
      await page.keyboard.press('Tab');
    },
    async select(list, value) {
      await reach(page, list);
      const rank = await list
        .locator('option')
        .evaluateAll((options, wanted) => options.findIndex((each) => (each as HTMLOptionElement).value === wanted), value);
      if (rank < 0) throw new Error(`${list.toString()} has no option "${value}".`);
      await page.keyboard.press('Home');
      for (let steps = 0; steps < rank; steps += 1) await page.keyboard.press('ArrowDown');
      await expect(list).toHaveValue(value);
    },
  };
}

/** A finger and a mouse type on the same keyboard, and pick from a list that the system draws. */
const elsewhere = {
  async type(field: Locator, text: string): Promise<void> {
    await field.fill(text);
    await field.blur();
  },
  async select(list: Locator, value: string): Promise<void> {
    await list.selectOption(value);
  },
};

/** What a finger touches: an input's label, where it has one around it. */
const touchable = (input: Locator): Locator => input.locator('xpath=ancestor::label[1]');

/** A button that says why it does nothing yet (aria-disabled) may still be pressed: Playwright would wait for it otherwise. */
const mayBePressed = async (target: Locator): Promise<{ force: boolean }> => ({
  force: (await target.getAttribute('aria-disabled')) === 'true',
});

/** Single taps of a finger; nothing is dragged or held. */
export const finger: Hand = {
  press: async (target) => target.tap(await mayBePressed(target)),
  choose: (input) => touchable(input).tap(),
  ...elsewhere,
};

/** The mouse, for tests that are about something else. */
export const mouse: Hand = {
  press: async (target) => target.click(await mayBePressed(target)),
  choose: (input) => touchable(input).click(),
  ...elsewhere,
};
