import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** All that axe knows to check; no rule is switched off. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, one line each: the rule, the element, how to mend it. */
export async function findBarriers(page: Page, within?: string): Promise<string[]> {
  // One page without frames: axe need not open another one to put its results together.
  const axe = new AxeBuilder({ page }).withTags(tags).setLegacyMode(true);
  const { violations } = await (within ? axe.include(within) : axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} – ${failureSummary?.replace(/\s+/g, ' ')}`),
  );
}

/** Fails with the name of the place when axe finds anything there. Goes on, so that one run shows every place. */
export async function expectNoBarriers(page: Page, place: string, within?: string): Promise<void> {
  expect.soft(await findBarriers(page, within), `barriers in ${place}`).toEqual([]);
}
