import { expectNoBarriers } from '../support/axe.ts';
import { addressToOpen, onePageOfEachKind, pagesThatStay, pagesToWalk, type BuiltPage } from '../support/built-site.ts';
import { test } from '../support/site-test.ts';

// axe on every page in both languages (of those with one exercise, on one of each kind), no rule switched off; in the dark, where only colours change, its rules on colours. Without motion, so that no colour is caught half way.
test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });

const inParts = (pages: BuiltPage[], parts: number): BuiltPage[][] =>
  Array.from({ length: parts }, (_, part) => pages.filter((_page, index) => index % parts === part));

test.beforeEach(({ siteWatch }) => siteWatch.expectProblem(/rien-de-tel/));

inParts(pagesToWalk, 4).forEach((pages, part) => {
  test(`no barrier on any page, light, 1280 wide (part ${part + 1})`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const built of pages) {
      await page.goto(addressToOpen(built));
      await expectNoBarriers(page, `${built.address}, light`);
    }
  });
});

test('no barrier in the dark, on one page of each kind', async ({ page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const built of onePageOfEachKind.filter((each) => pagesThatStay.includes(each))) {
    await page.goto(addressToOpen(built));
    await expectNoBarriers(page, `${built.address}, dark`, { coloursOnly: true });
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no barrier at 390 wide, on one page of each kind, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    for (const built of onePageOfEachKind.filter((each) => pagesThatStay.includes(each))) {
      await page.goto(addressToOpen(built));
      await expectNoBarriers(page, `${built.address}, ${colorScheme}, 390 wide`, { coloursOnly: colorScheme === 'dark' });
    }
  });
}

test('no barrier on the language chooser', async ({ page, siteWatch }) => {
  // Its script, which leads away, is held back.
  siteWatch.expectProblem(/ERR_FAILED/);
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto('');
  await expectNoBarriers(page, 'the language chooser');
});
