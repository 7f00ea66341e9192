import type { Page } from '@playwright/test';
import { addressToOpen, onePageOfEachKind, pagesThatStay, pagesToWalk } from '../support/built-site.ts';
import { sticksOut } from '../support/sideways.ts';
import { expect, test } from '../support/site-test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });
test.beforeEach(({ siteWatch }) => siteWatch.expectProblem(/rien-de-tel/));

async function expectRoom(page: Page, how: string): Promise<void> {
  for (const built of pagesToWalk) {
    await page.goto(addressToOpen(built));
    expect.soft(await sticksOut(page), `${built.address} ${how}`).toEqual([]);
  }
}

test('nothing has to be scrolled sideways at 320 pixels', async ({ page }) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectRoom(page, 'at 320');
});

test('nothing has to be scrolled sideways with our largest text and widest spacing, at 390', async ({ page }) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('fr/privacy/');
  const name = await page.locator('[data-stored$=":display"]').getAttribute('data-stored');
  await page.evaluate((key) => localStorage.setItem(key ?? '', '{"size":"larger","spacing":"wide"}'), name);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-size', 'larger');
  await expectRoom(page, 'with the largest text');
});

test('nothing has to be scrolled sideways with text twice as large', async ({ page }) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 640, height: 800 });
  for (const built of pagesToWalk) {
    await page.goto(addressToOpen(built));
    await page.evaluate(() => {
      const { style } = document.documentElement;
      style.fontSize = `${2 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)}px`;
    });
    expect.soft(await sticksOut(page), `${built.address} with doubled text`).toEqual([]);
  }
});

test('the mentor’s view has room at 320 too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const built of pagesThatStay.filter(({ kind }) => kind === 'lesson')) {
    await page.goto(`${built.address}?view=mentor`);
    await expect(page.locator('[data-mentor-note]').first()).toBeVisible();
    expect.soft(await sticksOut(page), `${built.address} in the mentor’s view`).toEqual([]);
  }
});

test('every kind of page shows itself in forced colours, in print and without motion', async ({ page }) => {
  for (const built of onePageOfEachKind.filter((each) => pagesThatStay.includes(each))) {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await page.goto(addressToOpen(built));
    await expect.soft(page.locator('h1:visible'), `${built.address} in forced colours`).toBeVisible();
    const moving = await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);
    expect.soft(moving, `what moves on ${built.address} without motion`).toBe(0);
    await page.emulateMedia({ forcedColors: 'none', media: 'print' });
    await expect.soft(page.locator('h1:visible'), `${built.address} in print`).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  }
});

test('a printed lesson holds every section, and no mentor note', async ({ page }) => {
  for (const built of pagesThatStay.filter(({ kind }) => kind === 'lesson')) {
    await page.goto(built.address);
    await page.emulateMedia({ media: 'print' });
    for (const section of await page.locator('[data-section]').all()) {
      const heading = section.getByRole('heading', { level: 2 });
      await expect.soft(heading, `a section of ${built.address} in print`).toBeVisible();
      const box = await section.boundingBox();
      expect.soft(box?.height ?? 0, `a section of ${built.address} has its text in print`).toBeGreaterThan(40);
    }
    for (const exercise of await page.locator('[data-exercise]').all())
      await expect.soft(exercise.getByRole('heading').first()).toBeVisible();
    await expect.soft(page.locator('[data-mentor-note]')).toHaveCount(0);
    await expect.soft(page.locator('.lesson-bar')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
  }
});
