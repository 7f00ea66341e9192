import type { Language } from '#src/domain/text/language.ts';
import { expectNoBarriers } from '../support/axe.ts';
import { addressToOpen, inTurn, onePageOfEachKind, pagesThatStay, type BuiltPage } from '../support/built-site.ts';
import { test } from '../support/site-test.ts';

// axe on every page (of those with one exercise, on one in each language), no rule switched off; in the dark, where only colours change,
// its rules on colours. A lesson and a module are the same page in both languages with other words: each is looked at in one, in turn;
// the mentor’s view of a lesson, which holds all that the plain one holds, in the other (what-opens). Without motion, so that no
// colour is caught half way.
test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });

const inParts = (pages: BuiltPage[], parts: number): BuiltPage[][] =>
  Array.from({ length: parts }, (_, part) => pages.filter((_page, index) => index % parts === part));

/** An exercise is looked at in its states (every-exercise-state): what stands around it, on one page in each language. */
const looked = inTurn(pagesThatStay, 'fr').filter((page) => page.kind !== 'exercise' || onePageOfEachKind.includes(page));

test.beforeEach(({ siteWatch }) => siteWatch.expectProblem(/rien-de-tel/));

inParts(looked, 4).forEach((pages, part) => {
  test(`no barrier on any page, light, 1280 wide (part ${part + 1})`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const built of pages) {
      await page.goto(addressToOpen(built));
      await expectNoBarriers(page, `${built.address}, light`);
    }
  });
});

/** One page of each kind, in one language: what follows is about the theme and the width. */
const oneOfEachKind = (language: Language): BuiltPage[] =>
  onePageOfEachKind.filter((each) => pagesThatStay.includes(each) && each.language === language);

test('no barrier in the dark, on one page of each kind', async ({ page }) => {
  test.setTimeout(60_000);
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const built of oneOfEachKind('fr')) {
    await page.goto(addressToOpen(built));
    await expectNoBarriers(page, `${built.address}, dark`, { coloursOnly: true });
  }
});

test('no barrier at 390 wide, on one page of each kind, light and dark', async ({ page }) => {
  test.setTimeout(60_000);
  await page.setViewportSize({ width: 390, height: 844 });
  for (const built of oneOfEachKind('en')) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(addressToOpen(built));
    await expectNoBarriers(page, `${built.address}, light, 390 wide`);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoBarriers(page, `${built.address}, dark, 390 wide`, { coloursOnly: true });
  }
});

test('no barrier on the language chooser', async ({ page, siteWatch }) => {
  // Its script, which leads away, is held back.
  siteWatch.expectProblem(/ERR_FAILED/);
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto('');
  await expectNoBarriers(page, 'the language chooser');
});
