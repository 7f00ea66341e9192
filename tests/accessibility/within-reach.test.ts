import type { Page } from '@playwright/test';
import { addressToOpen, inTurn, oneExercisePageOfEachKind, onePageOfEachKind, pagesOfKind, pagesThatStay } from '../support/built-site.ts';
import { allExercisesReady } from '../support/exercise-on-page.ts';
import { expect, test } from '../support/site-test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });
test.beforeEach(({ siteWatch }) => siteWatch.expectProblem(/rien-de-tel/));

/** What is pressed or followed, and measures less than 44 pixels in a direction. Links and terms inside a sentence are free of it. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const least = 44;
    const pressed = 'a[href], button, summary, select, input:not([type="hidden"]), textarea';
    const isInSentence = (element: Element): boolean => {
      const style = getComputedStyle(element);
      const block = element.closest('p, li, dd, dt, td, figcaption, legend, label, div');
      const around = (block?.textContent ?? '').replace(element.textContent ?? '', '').trim();
      return style.display.startsWith('inline') && style.display !== 'inline-flex' && around.length > 1;
    };
    /** Both ends of a 44 pixels' span through the middle answer to the element, whatever its box says. */
    const answersAround = (element: Element, middle: { x: number; y: number }): boolean =>
      [
        [0, 1 - least / 2],
        [0, least / 2 - 1],
        [1 - least / 2, 0],
        [least / 2 - 1, 0],
      ].every(([x = 0, y = 0]) => {
        const hit = document.elementFromPoint(middle.x + x, middle.y + y);
        return (
          hit !== null &&
          (element.contains(hit) || hit.contains(element)) &&
          hit !== document.body &&
          hit.closest(pressed + ', label') !== null
        );
      });
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>(pressed)) {
      const target = element.closest('label') ?? element;
      if (!element.checkVisibility({ visibilityProperty: true }) || element.matches('.skip-link') || isInSentence(target)) continue;
      const box = target.getBoundingClientRect();
      if (box.width >= least - 0.5 && box.height >= least - 0.5) continue;
      target.scrollIntoView({ block: 'center' });
      const now = target.getBoundingClientRect();
      if (answersAround(target, { x: now.x + now.width / 2, y: now.y + now.height / 2 })) continue;
      const name = (element.getAttribute('aria-label') ?? target.textContent ?? '').trim().replace(/\\s+/g, ' ').slice(0, 40);
      found.push(`${target.localName}.${target.className} “${name}” ${Math.round(box.width)}×${Math.round(box.height)}`);
    }
    return [...new Set(found)];
  });

for (const width of [390, 1280]) {
  test(`whatever is pressed measures at least 44 pixels, ${width} wide`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.setViewportSize({ width, height: 844 });
    for (const built of [...onePageOfEachKind.filter((each) => pagesThatStay.includes(each)), ...oneExercisePageOfEachKind]) {
      await page.goto(addressToOpen(built));
      await allExercisesReady(page);
      expect.soft(await tooSmall(page), `${built.address} at ${width}`).toEqual([]);
    }
  });
}

interface Stop {
  name: string;
  isHidden: boolean;
  isLast: boolean;
}

/** From now on, notes at each Tab where the focus has come to rest, and whether something else lies over it. */
const noteStops = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const stops: Stop[] = [];
    Object.assign(globalThis, { stops });
    const look = (): Stop => {
      const active = document.activeElement;
      if (!active || active === document.body) return { name: '', isHidden: false, isLast: true };
      // A radio or box that is drawn by its label is seen where the label is.
      const shown = active instanceof HTMLInputElement ? (active.closest('label') ?? active) : active;
      const [box = shown.getBoundingClientRect()] = shown.getClientRects();
      const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      const isSeen =
        hit !== null && (shown.contains(hit) || hit.contains(shown)) && !hit.closest('.lesson-bar') === !shown.closest('.lesson-bar');
      const name = `${shown.localName}.${shown.className} “${(shown.textContent ?? '').trim().slice(0, 40)}”`;
      return { name, isHidden: !isSeen, isLast: false };
    };
    // Before the key moves it on: scrolling is over by then.
    addEventListener('keydown', ({ key }) => key === 'Tab' && stops.push(look()), { capture: true });
  });

const notedStops = (page: Page): Promise<Stop[]> => page.evaluate(() => (globalThis as unknown as { stops: Stop[] }).stops);

/** Most stops that a page may have. */
const most = 300;

// The mentor’s view holds all that the plain one holds, and more: each lesson is walked there, in one language, in turn.
const walks = {
  '': [...pagesOfKind('lesson', 'fr').slice(0, 1), ...pagesOfKind('lesson', 'en').slice(-1)],
  '?view=mentor': inTurn(pagesOfKind('lesson'), 'fr'),
};

for (const [how, lessons] of Object.entries(walks)) {
  for (const lesson of lessons) {
    test(`the focus is never hidden at 390 on ${lesson.address}${how}`, async ({ page }) => {
      test.setTimeout(60_000);
      await page.setViewportSize({ width: 390, height: 700 });
      await page.goto(lesson.address + how);
      await allExercisesReady(page);
      await page.keyboard.press('Tab');
      await noteStops(page);
      let stops: Stop[] = [];
      while (stops.length < most && !stops.some(({ isLast }) => isLast)) {
        for (let presses = 0; presses < 20; presses += 1) await page.keyboard.press('Tab');
        stops = await notedStops(page);
      }
      const last = stops.findIndex(({ isLast }) => isLast);
      expect(last, 'the walk came through the page, and out of it').toBeGreaterThan(20);
      const hidden = stops.slice(0, last).filter(({ isHidden }) => isHidden);
      expect(hidden, 'where the focus was hidden').toEqual([]);
    });
  }
}
