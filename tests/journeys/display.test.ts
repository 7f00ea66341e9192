import type { Page } from '@playwright/test';
import { chooseDisplay } from '../support/display-menu.ts';
import { expect, test } from '../support/site-test.ts';

/** Notes what the page wore at the moment its body came: before that, nothing is painted. */
async function noteFirstClothes(page: Page): Promise<() => Promise<Record<string, string | undefined>>> {
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.body) return;
      observer.disconnect();
      Object.assign(globalThis, { firstClothes: { ...document.documentElement.dataset } });
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  return () => page.evaluate(() => (globalThis as unknown as { firstClothes: Record<string, string> }).firstClothes);
}

const background = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const textSize = (page: Page): Promise<number> =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

test('theme, text size and spacing survive a reload, and stand before anything is painted', async ({ page }) => {
  const firstClothes = await noteFirstClothes(page);
  await page.goto('fr/');
  const [light, normal] = [await background(page), await textSize(page)];
  await chooseDisplay(page, 'theme', 'dark');
  await chooseDisplay(page, 'size', 'larger');
  await chooseDisplay(page, 'spacing', 'wide');
  await expect.poll(() => background(page)).not.toBe(light);
  const dark = await background(page);
  expect(await textSize(page)).toBeGreaterThan(normal);

  await page.reload();
  expect(await firstClothes()).toMatchObject({ theme: 'dark', size: 'larger', spacing: 'wide' });
  expect(await background(page)).toBe(dark);
  await page.goto('en/lessons/');
  expect(await firstClothes(), 'on every page').toMatchObject({ theme: 'dark', size: 'larger', spacing: 'wide' });
  await page.locator('.display-button').click();
  await expect(page.locator('[data-display-choice="theme"][value="dark"]')).toBeChecked();
  await expect(page.locator('[data-display-choice="size"][value="larger"]')).toBeChecked();
  await page.keyboard.press('Escape');

  await chooseDisplay(page, 'theme', 'system');
  await page.reload();
  expect((await firstClothes())['theme']).toBeUndefined();
  expect(await background(page)).toBe(light);
});

test('without a choice the device’s theme holds, and a choice wins over it', async ({ page }) => {
  await page.goto('fr/');
  const light = await background(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => background(page)).not.toBe(light);
  await chooseDisplay(page, 'theme', 'light');
  await expect.poll(() => background(page)).toBe(light);
});

test('the mentor’s view stands before anything is painted', async ({ page }) => {
  const firstClothes = await noteFirstClothes(page);
  await page.goto('fr/lessons/pair-kit/pair-charter/?view=mentor');
  expect((await firstClothes())['view']).toBe('mentor');
});
