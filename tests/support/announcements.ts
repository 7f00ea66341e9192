import type { Page } from '@playwright/test';

/** Counts how often the feedback region of the page's exercise says something: what assistive technology would speak. */
export async function countAnnouncements(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const region = document.querySelector('[data-feedback]');
    const said: string[] = [];
    Object.assign(globalThis, { saidByFeedback: said });
    if (!region) return;
    new MutationObserver(() => {
      const words = region.textContent?.trim() ?? '';
      if (words !== '') said.push(words);
    }).observe(region, { childList: true, characterData: true, subtree: true, attributes: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { saidByFeedback: string[] }).saidByFeedback);
}
