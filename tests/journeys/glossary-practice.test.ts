import type { Page } from '@playwright/test';
import { readIslands } from '../support/authored-exercises.ts';
import { expectNoBarriers } from '../support/axe.ts';
import { pagesOfKind } from '../support/built-site.ts';
import { finger, keyboardOf, mouse, type Hand } from '../support/hands.ts';
import { expect, test } from '../support/site-test.ts';

/** The terms of a page with their definitions, as one reads them there. */
async function termsOn(page: Page): Promise<Map<string, string>> {
  const read = await page
    .locator('.glossary-term')
    .evaluateAll((terms) =>
      terms.map((term) => [term.querySelector('dt')?.textContent ?? '', term.querySelector('dd p')?.textContent ?? '']),
    );
  return new Map(read as [string, string][]);
}

/** The panel once it was opened and its first card is there. */
async function openPanel(page: Page, hand: Hand) {
  const panel = page.locator('.glossary-practice');
  await hand.press(panel.locator('summary'));
  const card = panel.locator('[data-exercise]');
  await expect(card, 'a card stands there once the panel is open').toHaveAttribute('data-ready', '');
  return { panel, card, front: card.locator('.recall-card'), answer: card.locator('[data-answer]') };
}

for (const { language, address } of pagesOfKind('glossary')) {
  test(`a word of the glossary is practised with the keyboard alone, in ${language}`, async ({ page }) => {
    const hand = keyboardOf(page);
    await page.goto(address);
    const terms = await termsOn(page);
    const { card, front, answer } = await openPanel(page, hand);
    const main = card.locator('[data-action="check"], [data-action="retry"]');
    const word = (await front.textContent()) ?? '';
    expect([...terms.keys()], 'the card holds a word of the glossary').toContain(word);
    await expect(answer, 'the definition is not there before it is asked for').toHaveCount(0);

    await hand.press(main);
    await expect(card, 'nothing is judged before one has looked').toHaveAttribute('data-state', 'empty');
    await hand.press(card.locator('[data-look]'));
    await expect(answer, 'the focus goes on to the definition').toBeFocused();
    await expect(answer).toContainText(terms.get(word) ?? '');

    await hand.choose(card.locator('input[value="partly"]'));
    await hand.press(main);
    await expect(card).toHaveAttribute('data-state', 'partial');
    await hand.choose(card.locator('input[value="known"]'));
    await hand.press(main);
    await expect(card).toHaveAttribute('data-state', 'correct');
    await expect(card.locator('.save-notice'), 'it is kept on the device').toBeVisible();

    // The other way round: the definition stands there, and the word is asked for.
    await hand.press(main);
    await expect(front).toHaveText(terms.get(word) ?? '');
    await hand.press(card.locator('[data-look]'));
    await expect(answer).toContainText(word);

    // What was said of the word is there again.
    await page.reload();
    const again = await openPanel(page, hand);
    await expect(again.front).toHaveText(word);
    await expect(again.card).toHaveAttribute('data-state', 'correct');
  });
}

test('another word comes at a press, or the one that is chosen from the list', async ({ page }) => {
  await page.goto('fr/glossary/');
  const terms = await termsOn(page);
  const { panel, card, front } = await openPanel(page, mouse);
  const list = panel.locator('select');
  await expect(list.locator('option'), 'every word of the glossary can be chosen').toHaveCount(terms.size);

  const seen = new Set<string>();
  for (let drawn = 0; drawn < 4; drawn += 1) {
    seen.add((await front.textContent()) ?? '');
    await mouse.press(panel.locator('[data-next-card]'));
    await expect(front, 'the focus goes on to the new word').toBeFocused();
  }
  expect(seen.size, 'each word is another').toBe(4);

  const wanted = [...terms.keys()].find((term) => !seen.has(term)) ?? '';
  await list.focus();
  await list.selectOption({ label: wanted });
  await expect(front).toHaveText(wanted);
  await expect(list, 'the focus stays on the list').toBeFocused();
  await mouse.press(card.locator('[data-look]'));
  await expect(card.locator('[data-answer]')).toContainText(terms.get(wanted) ?? '');
});

test('whoever comes from a word of a lesson begins with that word', async ({ page }) => {
  await page.goto('en/glossary/#phishing');
  const { front } = await openPanel(page, mouse);
  await expect(front).toHaveText((await page.locator('#phishing dt').textContent()) ?? '');
});

test('the panel has no barrier, and costs nothing until it is opened', async ({ page }) => {
  // Without motion, so that no colour is caught half way.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await page.goto('fr/glossary/');
  await page.waitForLoadState('networkidle');
  const before = scripts.length;
  expect(scripts.filter((path) => /recall|Island/i.test(path))).toEqual([]);
  const { card } = await openPanel(page, mouse);
  expect(scripts.length, 'its scripts come when it is opened').toBeGreaterThan(before);
  await mouse.press(card.locator('[data-look]'));
  await expectNoBarriers(page, 'the open panel, light', { within: '.glossary-practice' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoBarriers(page, 'the open panel, dark', { within: '.glossary-practice', coloursOnly: true });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a word is practised with single taps, and nothing runs out of sight', async ({ page }) => {
    await page.goto('fr/glossary/');
    const { panel, card, front } = await openPanel(page, finger);
    await finger.press(card.locator('[data-look]'));
    await finger.choose(card.locator('input[value="not-yet"]'));
    await finger.press(card.locator('[data-action="check"]'));
    await expect(card).toHaveAttribute('data-state', 'incorrect');
    const word = await front.textContent();
    await finger.press(panel.locator('[data-next-card]'));
    await expect(front).not.toHaveText(word ?? '');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});

test('the glossary holds each word once for the cards, and its exercise only once opened', () => {
  for (const { html, address } of pagesOfKind('glossary')) {
    const [island] = readIslands(html);
    const deck = (island?.['deck'] ?? []) as { id: string }[];
    expect(new Set(deck.map(({ id }) => id)).size, address).toBe((html.match(/class="glossary-term"/g) ?? []).length);
    expect(html, `${address} shows no card before`).not.toContain('data-exercise=');
  }
});
