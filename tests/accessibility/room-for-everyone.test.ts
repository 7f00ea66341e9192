import type { Page } from '@playwright/test';
import {
  addressToOpen,
  inTurn,
  onePageOfEachKind,
  pagesOfKind,
  pagesThatStay,
  pagesToWalk,
  type BuiltPage,
} from '../support/built-site.ts';
import { sticksOut } from '../support/sideways.ts';
import { expect, test } from '../support/site-test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });
test.beforeEach(({ siteWatch }) => siteWatch.expectProblem(/rien-de-tel/));

/** With text twice as large, as a browser enlarges it. */
const doubleText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { style } = document.documentElement;
    style.fontSize = `${2 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)}px`;
  });

/** With the largest text and the widest spacing of the display menu, as they stand on the page once chosen (journeys/display). */
const chooseLargest = (page: Page): Promise<void> =>
  page.evaluate(() => void Object.assign(document.documentElement.dataset, { size: 'larger', spacing: 'wide' }));

/** Looks at an open page at 320 pixels; then, where it is its turn, with larger text. */
async function expectRoom(page: Page, name: string, isEnlargedToo: boolean): Promise<void> {
  expect.soft(await sticksOut(page), `${name} at 320`).toEqual([]);
  if (!isEnlargedToo) return;
  await page.setViewportSize({ width: 390, height: 844 });
  await chooseLargest(page);
  expect.soft(await sticksOut(page), `${name} with the largest text, at 390`).toEqual([]);
  await page.evaluate(() => ['size', 'spacing'].forEach((choice) => delete document.documentElement.dataset[choice]));
  await page.setViewportSize({ width: 640, height: 800 });
  await doubleText(page);
  expect.soft(await sticksOut(page), `${name} with doubled text, at 640`).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
}

// Lessons are looked at in the mentor’s view, which holds all that the plain one holds, and more; one in each language without it.
const lessons = pagesOfKind('lesson');
const others = pagesToWalk.filter(({ kind }) => kind !== 'lesson');
const plain = (['fr', 'en'] as const).flatMap((language) => pagesOfKind('lesson', language).slice(0, 1));
const inHalves = (pages: BuiltPage[]): BuiltPage[][] => [0, 1].map((half) => pages.filter((_page, index) => index % 2 === half));

inHalves([...others, ...plain]).forEach((pages, half) => {
  test(`nothing has to be scrolled sideways at 320 pixels, nor with larger text (half ${half + 1})`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const built of pages) {
      await page.goto(addressToOpen(built));
      await expectRoom(page, built.address, inTurn(others, 'fr').includes(built) || plain.includes(built));
    }
  });
});

inHalves(lessons).forEach((pages, half) => {
  test(`the mentor’s view has room at 320 too, and with larger text (half ${half + 1})`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const built of pages) {
      await page.goto(`${built.address}?view=mentor`);
      await expect(page.locator('[data-mentor-note]').first()).toBeVisible();
      await expectRoom(page, `${built.address} in the mentor’s view`, inTurn(lessons, 'fr').includes(built));
    }
  });
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
  for (const built of inTurn(lessons, 'fr')) {
    await page.goto(built.address);
    await page.emulateMedia({ media: 'print' });
    const unprinted = await page.evaluate(() => {
      const isShown = (element: Element | null): boolean => {
        const box = element?.getBoundingClientRect();
        return box !== undefined && box.width > 0 && box.height > 0 && element?.checkVisibility({ visibilityProperty: true }) === true;
      };
      const sections = [...document.querySelectorAll('[data-section]')];
      const exercises = [...document.querySelectorAll('[data-exercise]')];
      return {
        count: sections.length,
        // More than its heading: a section has its text in print.
        sections: sections
          .filter((each) => !isShown(each.querySelector('h2')) || each.getBoundingClientRect().height <= 40)
          .map((each) => each.getAttribute('data-section')),
        exercises: exercises.filter((each) => !isShown(each.querySelector('h2, h3, h4'))).map((each) => each.getAttribute('data-exercise')),
        notes: document.querySelectorAll('[data-mentor-note]').length,
        isBarShown: isShown(document.querySelector('.lesson-bar')),
      };
    });
    expect.soft(unprinted.count, `the sections of ${built.address}`).toBeGreaterThan(0);
    expect
      .soft(unprinted, `what is missing or too much in print on ${built.address}`)
      .toMatchObject({ sections: [], exercises: [], notes: 0, isBarShown: false });
    await page.emulateMedia({ media: 'screen' });
  }
});
