import type { Page } from '@playwright/test';
import type { Language } from '#src/domain/text/language.ts';
import { messagesOf } from '#src/i18n/messages.ts';
import { expectNoBarriers } from '../support/axe.ts';
import { keepPlan, sharedAddress, sharedPlan } from '../support/shared-plans.ts';
import { expect, test } from '../support/site-test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function visit(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('.session')).toHaveAttribute('data-ready', '');
}

/** Each state of the session page, in an order in which one leads to the next. */
async function* states(page: Page, language: Language): AsyncGenerator<string> {
  const t = messagesOf(language).session;
  const address = await sharedAddress(sharedPlan(language));
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
  await visit(page, address.slice(0, -50));
  await page.locator('.helper summary').click();
  await press(t.open.open);
  await expect(page.locator('.field-error')).not.toBeEmpty();
  yield 'a cut link, its detail and an empty field';
  await visit(page, await sharedAddress(sharedPlan(language === 'fr' ? 'en' : 'fr'), language));
  yield 'a session in the other language';
  await visit(page, address);
  await page.getByText(t.preview.valuesTitle, { exact: true }).click();
  yield 'a session that is looked at';
  await press(t.preview.follow);
  await expect(page.locator('.session-followed')).toBeVisible();
  yield 'the session that is followed';
  await visit(page, await sharedAddress(sharedPlan(language, { mentor: 'Karim', place: { kind: 'remote', words: '' } })));
  yield 'another version of it';
  await press(t.preview.keepMine);
  await press(t.followed.unfollow);
  await expect(page.locator('.other-sessions')).toBeVisible();
  yield 'no session followed any more';
  await keepPlan(page, sharedPlan(language, { id: 'zyx987wvu6' }), 'own');
  await visit(page, await sharedAddress(sharedPlan(language, { id: 'zyx987wvu6' })));
  await expect(page.getByText(t.preview.own)).toBeVisible();
  yield 'one’s own plan';
}

for (const [language, width] of [
  ['fr', 1280],
  ['en', 390],
] as const) {
  test(`no barrier in any state of a shared session (${language}, ${width} wide)`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height: 844 });
    for await (const state of states(page, language)) {
      await page.emulateMedia({ colorScheme: 'light' });
      await expectNoBarriers(page, `${state}, light`);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectNoBarriers(page, `${state}, dark`, { coloursOnly: true });
      expect
        .soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${state}: sideways`)
        .toBeLessThanOrEqual(0);
    }
  });
}
