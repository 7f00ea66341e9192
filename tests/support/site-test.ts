import { test as base, expect, type BrowserContext, type BrowserContextOptions } from '@playwright/test';
import { watch, type Watch } from './watch.ts';

interface SiteFixtures {
  /** The watch over the test's own context. Whatever it saw fails the test at its end. */
  siteWatch: Watch;
  /** Another browser profile, watched in the same way. */
  openProfile(options?: BrowserContextOptions): Promise<BrowserContext>;
}

/** Playwright's test, with every context watched: no error, nothing blocked, nothing sent elsewhere, no cookie. */
export const test = base.extend<SiteFixtures>({
  // What can't be pressed within five seconds can't be pressed.
  actionTimeout: async ({ browserName: _ }, use) => use(5000),
  siteWatch: [
    async ({ context, baseURL }, use) => {
      const watched = await watch(context, baseURL ?? '');
      await use(watched);
      expect(await watched.close(), 'what went wrong behind the page').toEqual([]);
    },
    { auto: true },
  ],
  openProfile: async ({ browser, baseURL, locale }, use) => {
    const opened: { context: BrowserContext; watched: Watch }[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ baseURL, locale, ...options });
      opened.push({ context, watched: await watch(context, baseURL ?? '') });
      return context;
    });
    for (const { context, watched } of opened) {
      expect(await watched.close(), 'what went wrong behind the page').toEqual([]);
      await context.close();
    }
  },
});

export { expect };
