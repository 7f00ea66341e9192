import type { Page } from '@playwright/test';

/** What sticks out of the window on the right, or makes the page wider than it. */
export const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    // What follows the size of the window by script has its turn first.
    for (let frames = 0; frames < 2; frames += 1) await new Promise((next) => requestAnimationFrame(next));
    const width = document.documentElement.clientWidth;
    const isClipped = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || isClipped(element.parentElement));
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && box.height > 1 && box.right > width + 1 && !isClipped(element) && element.checkVisibility();
    });
    const names = wide.slice(0, 5).map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`);
    const page = document.scrollingElement?.scrollWidth ?? 0;
    return page > width + 1 ? [`the page is ${page} wide in a window of ${width}`, ...names] : names;
  });
