import type { Locator, Page } from '@playwright/test';
import { answersTo } from '../support/answers.ts';
import { exerciseNamed, firstForm } from '../support/authored-exercises.ts';
import { expectNoBarriers } from '../support/axe.ts';
import { pagesOfKind } from '../support/built-site.ts';
import { exerciseOn } from '../support/exercise-on-page.ts';
import { finger, keyboardOf, mouse, type Hand } from '../support/hands.ts';
import { expect, test } from '../support/site-test.ts';
import { fill } from '#src/domain/text/fill.ts';
import type { Language } from '#src/domain/text/language.ts';
import { messagesOf } from '#src/i18n/messages.ts';

const key = 'viceversa/:diagnostic';
const ids = [
  'urgent-payment',
  'work-passwords',
  'ai-assistants',
  'surprising-news',
  'request-to-team',
  'document-to-review',
  'meeting-you-chair',
  'what-the-web-shows',
  'posting-about-work',
  'csr-indicator',
];

const track = (page: Page, id: string): Locator => page.locator(`input[name="tracks"][value="${id}"]`);
const answer = (page: Page, question: string, value: number | 'declined'): Locator =>
  page.locator(`input[name="${question}"][value="${value}"]`);
const wordsOf = async (input: Locator): Promise<string> => (await input.locator('xpath=ancestor::label[1]').textContent())?.trim() ?? '';
const suggest = (page: Page, language: Language): Locator =>
  page.locator('.diagnostic-end').getByRole('button', { name: messagesOf(language).diagnostic.suggest });
const result = (page: Page, language: Language): Locator => page.getByRole('region', { name: messagesOf(language).diagnostic.resultTitle });
/** The lessons that stand open in the result, by their addresses. */
const shownLessons = (page: Page): Promise<string[]> =>
  page.locator('.result > .suggestions:first-of-type h3 a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

async function open(page: Page, language: Language): Promise<void> {
  await page.goto(`${language}/diagnostic/`);
  await expect(page.locator('.diagnostic-body')).toHaveAttribute('data-ready', '');
}

/** All ten situations and one track, answered, and the lessons asked for. */
async function goThrough(page: Page, hand: Hand, language: Language): Promise<void> {
  const t = messagesOf(language).diagnostic;
  await hand.choose(track(page, 'collab'));
  for (const [index, id] of ids.entries()) await hand.choose(answer(page, id, index === 3 ? 'declined' : index % 3));
  await expect(page.locator('.diagnostic-count')).toContainText(fill(t.count.other, { n: 10, total: 10 }));
  await hand.press(suggest(page, language));
  await expect(result(page, language).getByRole('heading', { level: 2 }), 'the focus goes to the result').toBeFocused();
  // The chosen track; in it the lowest answer; and before a lesson the one that helps with it.
  expect(await shownLessons(page)).toEqual(
    ['meetings/calendar-slot', 'meetings/meeting-controls', 'channels/channels-threads-mentions'].map((id) =>
      expect.stringMatching(new RegExp(`/${language}/lessons/${id}/$`)),
    ),
  );
  await expect(page.locator('.result > .notice'), 'nothing is missing').toHaveCount(0);
  const more = result(page, language).locator('.result-more');
  await hand.press(more.locator('summary'));
  await expect(more.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await hand.press(result(page, language).locator('.show-mentor summary'));
  const field = page.getByLabel(t.showField);
  await expect(field).toHaveValue(
    new RegExp(`/${language}/prepare/#lessons=meetings/calendar-slot,meetings/meeting-controls,channels/channels-threads-mentions$`),
  );
}

test('by mouse, in French: from the home page to lessons, each with the answer that led to it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const t = messagesOf('fr').diagnostic;
  await page.goto('fr/');
  await page.getByRole('link', { name: t.invitationLink }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.title);
  await expect(page.locator('.diagnostic-body')).toHaveAttribute('data-ready', '');

  await mouse.choose(track(page, 'web'));
  await mouse.choose(track(page, 'csr'));
  await mouse.choose(track(page, 'social'));
  await expect(track(page, 'social'), 'two tracks at most').not.toBeChecked();
  await expect(page.locator('.tracks-full')).toHaveText(t.tracksFull);
  await mouse.choose(track(page, 'csr'));
  await expect(page.locator('.tracks-full')).toHaveText('');

  await mouse.choose(answer(page, 'urgent-payment', 1));
  await mouse.choose(answer(page, 'request-to-team', 0));
  await mouse.choose(answer(page, 'posting-about-work', 'declined'));
  await expect(page.locator('.diagnostic-count')).toContainText('3 situations sur 10');
  await expect(page.locator('.diagnostic-count [data-save]')).toHaveText(messagesOf('fr').saving.saved);
  await mouse.press(suggest(page, 'fr'));
  await expect(page.locator('.result > .notice')).toContainText('3 situations sur 10');
  const suggestions = page.locator('.result > .suggestions > li');
  await expect(suggestions).toHaveCount(3);
  const lessonNames = await suggestions.getByRole('heading').allTextContents();
  expect((await shownLessons(page)).map((href) => href.replace(/^.*\/lessons\//, ''))).toEqual([
    'web-bearings/read-web-address/',
    'stay-safe/spot-phishing/',
    'channels/channels-threads-mentions/',
  ]);
  await expect(suggestions.nth(0), 'a lesson that helps says with which').toContainText('Aide avant «\u00A0');
  await expect(suggestions.nth(1), 'the answer is quoted').toContainText(await wordsOf(answer(page, 'urgent-payment', 1)));
  await expect(suggestions.nth(1)).toContainText('Parcours choisi');
  await expect(suggestions.nth(2)).not.toContainText('Parcours choisi');

  const prepare = page.getByRole('link', { name: t.prepare });
  const lessons = 'web-bearings/read-web-address,stay-safe/spot-phishing,channels/channels-threads-mentions';
  await expect(prepare).toHaveAttribute('href', new RegExp(`/fr/prepare/#lessons=${lessons}$`));
  await expect(page.getByLabel(t.showField), 'to show one’s mentor is a choice').toBeHidden();
  await page.locator('.show-mentor summary').click();
  await expect(page.locator('.show-mentor')).toContainText('aucune de vos réponses');
  await page.getByRole('button', { name: t.copy }).click();
  await expect(page.locator('.show-mentor').getByRole('status')).toHaveText(t.copied);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.getByLabel(t.showField).inputValue());
  expect(copied, 'the address holds lessons and nothing else').toMatch(new RegExp(`^http[^#]*/fr/prepare/#lessons=${lessons}$`));

  await prepare.click();
  const { start } = messagesOf('fr').planner;
  await expect(page.getByRole('heading', { name: fill(start.addSeveral, { n: 3 }) }), 'the planner knows them').toBeVisible();
  await page.getByRole('button', { name: start.addNew }).click();
  for (const name of lessonNames) await expect(page.getByRole('main')).toContainText(name);
  await page.goBack();
  await page.locator('.found-run').getByRole('button', { name: t.suggest }).click();
  await suggestions.nth(1).getByRole('link').click();
  await expect(page.locator('[data-lesson]')).toBeVisible();
  await page.goBack();
  await page.locator('.found-run').getByRole('button', { name: t.suggest }).click();
  await page.getByRole('link', { name: t.choose }).click();
  await expect(page.locator('[data-catalogue]')).toBeVisible();
});

test('with the keyboard alone, in English', async ({ page }) => {
  await open(page, 'en');
  await goThrough(page, keyboardOf(page), 'en');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('by single taps; every row is high enough, and nothing leads sideways', async ({ page }) => {
    await open(page, 'fr');
    await goThrough(page, finger, 'fr');
    const heights = await page.locator('.answer').evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    expect(heights).toHaveLength(4 + 10 * 5);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(58);
    const pressed = page.locator('.result').locator('a, button, summary');
    for (const box of await pressed.evaluateAll((all) => all.map((each) => each.getBoundingClientRect()))) {
      expect(box.height).toBeGreaterThanOrEqual(44);
      expect(box.width).toBeGreaterThanOrEqual(44);
    }
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
});

test('a reload keeps the answers, and they lead to the same lessons', async ({ page }) => {
  const t = messagesOf('fr').diagnostic;
  await open(page, 'fr');
  await goThrough(page, mouse, 'fr');
  const before = await shownLessons(page);
  await page.reload();
  await expect(answer(page, 'urgent-payment', 0)).toBeChecked();
  await expect(answer(page, 'surprising-news', 'declined')).toBeChecked();
  await expect(track(page, 'collab')).toBeChecked();
  await expect(page.locator('.result'), 'lessons stand there when they are asked for').toHaveCount(0);
  await page.locator('.found-run').getByRole('button', { name: t.suggest }).click();
  expect(await shownLessons(page)).toEqual(before);
  await expect(page.getByText(t.bothTitle), 'there is no earlier run').toHaveCount(0);
});

test('gone through again, both answers stand side by side; four runs are kept', async ({ page }) => {
  const t = messagesOf('en').diagnostic;
  // The page is crossed many times, and need not glide.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, 'en');
  await mouse.choose(answer(page, 'work-passwords', 0));
  await mouse.press(suggest(page, 'en'));
  const again = page.locator('.result').getByRole('button', { name: t.retake });
  await mouse.press(again);
  await expect(page.locator('.result')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 2 }).first(), 'one begins again at the top').toBeFocused();
  await expect(page.locator('.answer input:checked')).toHaveCount(0);

  await mouse.choose(answer(page, 'work-passwords', 2));
  await mouse.choose(answer(page, 'csr-indicator', 'declined'));
  await mouse.press(suggest(page, 'en'));
  const both = page.getByRole('region', { name: t.bothTitle });
  const rows = both.getByRole('listitem');
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(0).locator('dd')).toHaveText([
    await wordsOf(answer(page, 'work-passwords', 0)),
    await wordsOf(answer(page, 'work-passwords', 2)),
  ]);
  await expect(rows.nth(1).locator('dd')).toHaveText([t.noAnswer, await wordsOf(answer(page, 'csr-indicator', 'declined'))]);

  for (let more = 0; more < 4; more += 1) {
    await mouse.press(again);
    await mouse.choose(answer(page, 'ai-assistants', more % 2));
    await mouse.press(suggest(page, 'en'));
  }
  const kept = await page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? '') as { runs: object[] }, key);
  expect(kept.runs).toHaveLength(4);
});

test('what an exercise showed proposes another start, without a word on the person', async ({ page }) => {
  const exercise = exerciseNamed('documents/share-board-file', 'fr');
  await page.goto(exercise.address);
  const title = (await page.getByRole('heading', { level: 1 }).textContent())?.trim() ?? '';
  expect(title).not.toBe('');
  const shown = await exerciseOn(page, exercise.id);
  await shown.fillIn(answersTo(exercise.kind, firstForm(exercise)).right, mouse);
  await mouse.press(shown.main);
  await shown.hasState('correct');
  await expect(shown.root.locator('.save-notice')).toBeVisible();

  const t = messagesOf('fr').diagnostic;
  await open(page, 'fr');
  await mouse.choose(answer(page, 'document-to-review', 2));
  await mouse.press(suggest(page, 'fr'));
  await expect(result(page, 'fr')).toContainText(t.onlyPlanned);
  await expect(page.getByText(t.otherTitle), 'one step apart').toHaveCount(0);
  await mouse.choose(answer(page, 'document-to-review', 0));
  await expect(page.getByText(t.otherTitle)).toBeVisible();
  const other = page.locator('.result-part + .suggestions > li');
  await expect(other.getByRole('link')).toHaveAttribute('href', /\/fr\/lessons\/documents\/share-the-right-way\/$/);
  await expect(other).toContainText(title);
});

test('an erased device is empty in the other tab too, and nothing of the answers is left', async ({ context, page }) => {
  await open(page, 'fr');
  await mouse.choose(answer(page, 'urgent-payment', 3));
  const other = await context.newPage();
  await open(other, 'fr');
  await expect(answer(other, 'urgent-payment', 3)).toBeChecked();
  await page.goto('fr/progress/');
  await page.getByRole('button', { name: messagesOf('fr').progress.erase }).click();
  await expect(page.locator('.erase'), 'it is told among what goes').toContainText('1 série de réponses aux dix situations');
  await page.getByRole('button', { name: messagesOf('fr').progress.eraseNow, exact: true }).click();
  await expect(page.getByText(messagesOf('fr').progress.erased)).toBeVisible();
  await expect(answer(other, 'urgent-payment', 3)).not.toBeChecked();
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBeNull();
});

test('where nothing can be kept, the answers hold as long as the page, and it says so', async ({ context, page }) => {
  await context.addInitScript(() => {
    for (const store of ['localStorage', 'sessionStorage', 'indexedDB'])
      Object.defineProperty(globalThis, store, {
        configurable: true,
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
  });
  await open(page, 'fr');
  await goThrough(page, mouse, 'fr');
  await expect(page.locator('.diagnostic-failed')).toHaveText(messagesOf('fr').saving.failed);
  await expect(page.locator('main [data-save]')).toHaveAttribute('data-save', 'failed');
});

test('what was chosen before the script started counts', async ({ page }) => {
  let start = (): void => undefined;
  const gate = new Promise<void>((resolve) => (start = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto('fr/diagnostic/', { waitUntil: 'commit' });
  await mouse.choose(answer(page, 'urgent-payment', 1));
  await mouse.choose(track(page, 'web'));
  start();
  await expect(page.locator('.diagnostic-body')).toHaveAttribute('data-ready', '');
  await expect(answer(page, 'urgent-payment', 1)).toBeChecked();
  await expect(track(page, 'web')).toBeChecked();
  await expect(page.locator('.diagnostic-count')).toContainText('1 situation sur 10');
  await page.reload();
  await expect(answer(page, 'urgent-payment', 1)).toBeChecked();
});

test('asked too early or for nothing, it says kindly what would help', async ({ page }) => {
  const t = messagesOf('en').diagnostic;
  await open(page, 'en');
  await mouse.press(suggest(page, 'en'));
  await expect(result(page, 'en')).toContainText(t.nothingYet);
  for (const id of ids) await mouse.choose(answer(page, id, 'declined'));
  await expect(result(page, 'en')).toContainText(t.allDeclined);
  await expect(page.getByRole('link', { name: t.prepare }), 'no session without a lesson').toHaveCount(0);
});

for (const built of pagesOfKind('diagnostic'))
  test(`the result has no barrier, in either theme (${built.language})`, async ({ page }) => {
    await open(page, built.language);
    for (const id of ids.slice(0, 6)) await mouse.choose(answer(page, id, 0));
    await mouse.press(suggest(page, built.language));
    await mouse.press(page.locator('.result').getByRole('button', { name: messagesOf(built.language).diagnostic.retake }));
    for (const id of ids.slice(0, 6)) await mouse.choose(answer(page, id, 1));
    await mouse.press(suggest(page, built.language));
    for (const summary of await page.locator('.result summary').all()) await summary.click();
    await expectNoBarriers(page, `the result of ${built.address}`);
    // Without motion: colours are there at once.
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expectNoBarriers(page, `the result of ${built.address}, dark`, { coloursOnly: true });
  });

test('what the script draws first is what was served', async ({ page, request }) => {
  await open(page, 'fr');
  const html = await (await request.get('fr/diagnostic/')).text();
  const [served, drawn] = await page.evaluate((text) => {
    const inner = (root: Document): string => root.querySelector('.diagnostic-body')?.innerHTML ?? '';
    return [inner(new DOMParser().parseFromString(text, 'text/html')), inner(document)];
  }, html);
  expect(served).toContain('urgent-payment');
  expect(drawn).toBe(served);
});

test('without script, situations and answers can be read, and the page says what scripts are for', async ({ openProfile }) => {
  const page = await (await openProfile({ javaScriptEnabled: false })).newPage();
  await page.goto('fr/diagnostic/');
  await expect(page.locator('noscript .notice')).toHaveText(messagesOf('fr').diagnostic.noScript);
  await expect(page.locator('.answer')).toHaveCount(4 + 10 * 5);
  for (const row of await page.locator('.answer').all()) await expect(row).toBeVisible();
  await expect(page.getByRole('button', { name: messagesOf('fr').diagnostic.suggest }), 'no button that does nothing').toBeHidden();
});
