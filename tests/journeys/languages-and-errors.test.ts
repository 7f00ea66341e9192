import { expect, test } from '../support/site-test.ts';
import { messagesOf } from '#src/i18n/messages.ts';
import { onePageOfEachKind, pagesThatStay } from '../support/built-site.ts';
import { readInertPages } from '../support/inert-pages.ts';

for (const [locale, language] of [
  ['fr-CA', 'fr'],
  ['en-US', 'en'],
  ['de-DE', 'fr'],
] as const) {
  test(`a browser in ${locale} is led to ${language}`, async ({ openProfile }) => {
    const page = await (await openProfile({ locale })).newPage();
    await page.goto('');
    await expect(page).toHaveURL(new RegExp(`/${language}/$`));
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  });
}

test('the language once chosen is the one that / leads to', async ({ page }) => {
  await page.goto('fr/lessons/');
  await page.locator('.languages [data-language="en"]').click();
  await expect(page).toHaveURL(/\/en\/lessons\/$/);
  await page.goto('');
  await expect(page).toHaveURL(/\/en\/$/);
});

test('the switch of language stays on the same page, everywhere', async ({ page }) => {
  const astray = (await readInertPages(page))
    .filter(({ page: { language, kind } }) => language === 'fr' && kind !== 'not-found' && kind !== 'chooser')
    .filter(({ page: { address }, switches }) => {
      const toEnglish = switches.find(({ language }) => language === 'en');
      return !toEnglish?.href.endsWith(`/${address.replace('fr/', 'en/')}`);
    });
  expect(astray.map(({ page: { address } }) => address)).toEqual([]);
});

test('the switch of language stays on the same page once scripts have run', async ({ page }) => {
  for (const built of onePageOfEachKind.filter(
    (each) => pagesThatStay.includes(each) && each.language === 'fr' && each.kind !== 'not-found',
  )) {
    await page.goto(built.address);
    const link = page.locator('.languages [data-language="en"]');
    await expect.soft(link, built.address).toHaveAttribute('href', new RegExp(`/${built.address.replace('fr/', 'en/')}$`));
  }
});

for (const language of ['fr', 'en'] as const) {
  test(`an address where nothing is gets a page in its language, with ways out (${language})`, async ({ page, siteWatch }) => {
    siteWatch.expectProblem(/nothing-here/);
    const answer = await page.goto(`${language}/lessons/nothing-here/`);
    expect(answer?.status()).toBe(404);
    const t = messagesOf(language).notFound;
    await expect(page.locator('h1:visible')).toHaveText(t.title);
    await expect(page.locator('h1:visible')).toHaveCount(1);
    await expect(page.locator('html'), 'the page says its language').toHaveAttribute('lang', language);
    await expect(page).toHaveTitle(new RegExp(t.title.slice(0, 10)));
    await page.getByRole('link', { name: t.lessons, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/${language}/lessons/`));
  });
}
