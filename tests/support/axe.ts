import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** All that axe knows to check; no rule is switched off. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that look at colours: all that can differ when only the theme does. */
const colourRules = ['color-contrast', 'link-in-text-block'];

interface Look {
  /** A part of the page; default: all of it. */
  within?: string;
  /** Only the colours: for a page that has been looked at whole in the other theme. */
  coloursOnly?: boolean;
}

/** What axe finds, one line each: the rule, the element, how to mend it. */
export async function findBarriers(page: Page, { within, coloursOnly = false }: Look = {}): Promise<string[]> {
  // axe is half a megabyte: it is handed over once a page.
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  // One page without frames: axe need not open another one to put its results together.
  const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: 'void 0' } : {}) })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] });
  const chosen = coloursOnly ? axe.withRules(colourRules) : axe.withTags(tags);
  const { violations } = await (within ? chosen.include(within) : chosen).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} – ${failureSummary?.replace(/\s+/g, ' ')}`),
  );
}

/** Fails with the name of the place when axe finds anything there. Goes on, so that one run shows every place. */
export async function expectNoBarriers(page: Page, place: string, look?: Look): Promise<void> {
  expect.soft(await findBarriers(page, look), `barriers in ${place}`).toEqual([]);
}
