import { expectNoBarriers } from '../support/axe.ts';
import { inTurn, pagesOfKind } from '../support/built-site.ts';
import { expect, test } from '../support/site-test.ts';

// axe on what only shows once it is opened: menus, sheets, terms, the mentor's view, the question before erasing.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const language of ['fr', 'en'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const where = `${language}, ${colorScheme}`;
    const coloursOnly = colorScheme === 'dark';

    test(`no barrier in the mentor’s view (${where})`, async ({ page }) => {
      test.setTimeout(60_000);
      await page.emulateMedia({ colorScheme });
      // Each lesson in the language in which every-page does not look at it; in the dark, where the same colours change, one.
      const lessons = inTurn(pagesOfKind('lesson'), 'en').filter((lesson) => lesson.language === language);
      for (const lesson of coloursOnly ? lessons.slice(0, 1) : lessons) {
        await page.goto(`${lesson.address}?view=mentor`);
        await expect(page.locator('[data-mentor-note]').first()).toBeVisible();
        await expectNoBarriers(page, `${lesson.address} in the mentor’s view, ${where}`, { coloursOnly });
      }
    });

    test(`no barrier in the open menus, the filter sheet, an open term, the erase question (${where})`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${language}/`);
      await page.locator('.display-button').click();
      await expect(page.locator('[data-display-choice]').first()).toBeVisible();
      await expectNoBarriers(page, `the open display menu, ${where}`, { coloursOnly });

      await page.goto(`${language}/lessons/stay-safe/spot-phishing/`);
      await page.locator('button.term').first().click();
      await expect(page.locator('.term-definition').first()).toBeVisible();
      await expectNoBarriers(page, `an open term, ${where}`, { coloursOnly });

      await page.goto(`${language}/progress/`);
      await page.locator('#data button').click();
      await expect(page.locator('#data .danger')).toBeVisible();
      await expectNoBarriers(page, `the question before erasing, ${where}`, { coloursOnly });

      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`${language}/lessons/?track=web`);
      await page.locator('[data-open-filters]').click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoBarriers(page, `the filter sheet, ${where}`, { coloursOnly });

      await page.goto(`${language}/`);
      await page.locator('.menu-button').click();
      await expect(page.locator('[data-display-choice]').first()).toBeVisible();
      await expectNoBarriers(page, `the open menu at 390, ${where}`, { coloursOnly });
    });
  }
}
