import type { Locator, Page } from '@playwright/test';
import type { LessonFile } from '#src/domain/plan/lesson-file.ts';
import type { SourcePart } from '#src/domain/plan/lesson-source.ts';
import { changesOf, type Change } from '#src/domain/plan/plan.ts';
import { textHash } from '#src/domain/plan/text-hash.ts';
import { fill } from '#src/domain/text/fill.ts';
import { languages, type Language } from '#src/domain/text/language.ts';
import { messagesOf } from '#src/i18n/messages.ts';
import { expectNoBarriers } from '../support/axe.ts';
import { readBuilt } from '../support/built-site.ts';
import { finger } from '../support/hands.ts';
import { keptPlan, openSeededPlan, seededLesson } from '../support/plan-on-device.ts';
import { expect, test } from '../support/site-test.ts';
import { sticksOut } from '../support/sideways.ts';

const sourceOf = (language: Language): LessonFile => JSON.parse(readBuilt(`${language}/lessons/${seededLesson}/source.json`)) as LessonFile;

const partOf = (file: LessonFile, section: string, index: number): SourcePart => {
  const part = file.sections.find(({ id }) => id === section)?.parts[index];
  if (!part) throw new Error(`${section} has no part ${index} any more: choose another passage.`);
  return part;
};

const newText = 'Voici le **nouveau** texte de la leçon.';
const myText = 'Voici **mes** mots.';

/** The site's next edition of the lesson, as the browser gets it: two passages with other words, one section less. */
async function serveNextEdition(page: Page, language: Language): Promise<void> {
  const file = sourceOf(language);
  for (const [section, index] of [
    ['why', 1],
    ['who', 1],
  ] as const) {
    const part = partOf(file, section, index);
    part.text = newText;
    part.hash = textHash(newText);
  }
  file.sections = file.sections.filter(({ id }) => id !== 'folders');
  await page.route(`**/${language}/lessons/${seededLesson}/source.json`, (route) => route.fulfill({ json: file }));
}

/** What a mentor had tailored before: two rewordings that no longer fit, one that does, and changes without a place. */
function earlierChanges(language: Language): Change[] {
  const file = sourceOf(language);
  const reword = (section: string, part: number, text: string): Change => {
    return { type: 'reword', section, part, language, text, hash: partOf(file, section, part).hash };
  };
  return [
    reword('why', 1, myText),
    reword('who', 1, 'Mes autres mots.'),
    reword('what', 1, 'Ce qui tient encore.'),
    { type: 'hide', section: 'folders' },
    { type: 'note', section: 'folders', to: 'mentor', text: 'Lui laisser\nle clavier.' },
    { type: 'move', section: 'withdraw', after: 'folders' },
    { type: 'add', exercise: 'documents/no-longer-there', section: 'who' },
  ];
}

const review = (page: Page): Locator => page.locator('.lesson-review');
const keptChanges = async (page: Page): Promise<Change[]> => changesOf(await keptPlan(page), seededLesson);

for (const language of languages) {
  const { adapt: t, planner } = messagesOf(language);

  test(`what a lesson’s next edition leaves without a place is shown, and three answers settle a passage (${language})`, async ({
    page,
  }) => {
    await serveNextEdition(page, language);
    const changes = earlierChanges(language);
    await openSeededPlan(page, { language, changes });
    await expect(review(page).getByRole('heading', { name: t.review.title })).toBeVisible();
    await expect(review(page).locator('.review-count')).toHaveText(`${fill(t.review.changes.other, { n: 6 })}.`);
    await expect(page.locator('.badge.review'), 'the agenda says so too').toContainText(fill(planner.agenda.toReview.other, { n: 6 }));
    await expectNoBarriers(page, 'the review', { within: '.adapt' });
    await expect(review(page), 'what still fits is not asked about').not.toContainText('Ce qui tient encore');
    await expect(page.locator('[data-adapt-section="what"] ins').first()).toContainText('Ce qui tient encore');

    const passages = review(page).locator('[data-review="text-changed"]');
    await expect(passages).toHaveCount(2);
    const first = passages.first();
    await expect(first.locator('.review-mine strong')).toHaveText('mes');
    await expect(first.locator('.review-theirs strong')).toHaveText('nouveau');
    await first.getByRole('button', { name: t.review.keep }).click();
    await expect(passages).toHaveCount(1);
    await expect(page.locator('#adapt-review-title'), 'the focus is on what is left').toBeFocused();
    await expect(page.locator('[data-adapt-said]')).toHaveText(t.review.saidKept);
    await expect(page.locator('[data-adapt-section="why"] ins').first()).toContainText('mes');
    await expect.poll(() => keptChanges(page)).toContainEqual({ ...changes[0], hash: textHash(newText) });

    await passages.first().getByRole('button', { name: t.review.take }).click();
    await expect(passages).toHaveCount(0);
    await expect(page.locator('[data-adapt-section="who"] .badge', { hasText: t.row.edited })).toHaveCount(0);
    await page.getByRole('button', { name: planner.editor.undo, exact: true }).click();
    await expect(passages, 'nothing is lost: taking the new one is undone').toHaveCount(1);

    await passages.first().getByRole('button', { name: t.review.edit }).click();
    const field = passages.first().locator('textarea');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('Mes autres mots.');
    await field.fill('Mes mots revus.');
    await expect
      .poll(() => keptChanges(page), 'saved as typed, and still a question')
      .toContainEqual({ ...changes[1], text: 'Mes mots revus.' });
    await expect(passages.first().locator('.review-theirs')).toContainText('nouveau');
    await passages.first().getByRole('button', { name: t.review.editDone }).click();
    await expect(passages).toHaveCount(0);
    await expect.poll(() => keptChanges(page)).toContainEqual({ ...changes[1], text: 'Mes mots revus.', hash: textHash(newText) });
  });

  test(`what was said of a section that is gone can be copied, and let go (${language})`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await serveNextEdition(page, language);
    await openSeededPlan(page, { language, changes: earlierChanges(language).slice(3) });
    const gone = review(page).locator('[data-review="section-gone"]');
    await expect(gone).toHaveCount(2);
    await expect(gone.filter({ hasText: t.review.sectionGone.hide })).toBeVisible();
    const note = gone.filter({ hasText: t.review.sectionGone.note });
    await expect(note.locator('.as-typed')).toHaveText('Lui laisser\nle clavier.', { useInnerText: true });
    await note.getByRole('button', { name: t.review.copy }).click();
    await expect(page.locator('[data-adapt-said]')).toHaveText(t.review.copied);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Lui laisser\nle clavier.');
    await note.getByRole('button', { name: t.review.remove }).click();
    await gone.getByRole('button', { name: t.review.fine }).click();
    await expect(gone).toHaveCount(0);

    const anchor = review(page).locator('[data-review="anchor-gone"]');
    await anchor.getByRole('button', { name: t.review.fine }).click();
    const exercise = review(page).locator('[data-review="exercise-gone"]');
    await expect(exercise).toContainText(t.review.exerciseGone.add);
    await exercise.getByRole('button', { name: t.review.remove }).click();
    await expect(review(page)).toHaveCount(0);
    await expect(page.locator('#adapt-title'), 'the focus goes on to the lesson').toBeFocused();
    await expect.poll(() => keptChanges(page)).toEqual([]);
  });

  test(`a lesson that the catalogue no longer has keeps its place and what was tailored (${language})`, async ({ page }) => {
    const changes: Change[] = [
      { type: 'hide', section: 'one' },
      { type: 'hide', section: 'two' },
      { type: 'note', section: 'one', to: 'mentee', text: 'À garder.' },
    ];
    await openSeededPlan(page, { language, lesson: 'documents/long-gone', changes });
    const gone = page.locator('.gone-lesson');
    await expect(gone).toContainText(t.gone.text);
    await expect(gone).toContainText('documents/long-gone');
    await expect(gone.locator('li')).toHaveText([fill(t.gone.hide.other, { n: 2 }), fill(t.gone.note.one, { n: 1 })]);
    await expect(gone.locator('.as-typed')).toHaveText('À garder.');
    await expectNoBarriers(page, 'a lesson that is gone', { within: '.adapt' });
  });
}

test('the three answers are given by taps on a phone, the texts one above the other', async ({ openProfile }) => {
  const t = messagesOf('fr').adapt;
  const context = await openProfile({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await serveNextEdition(page, 'fr');
  await openSeededPlan(page, { changes: earlierChanges('fr').slice(0, 2) });
  const passages = review(page).locator('[data-review="text-changed"]');
  const [mine, theirs] = [
    await passages.first().locator('.review-mine').boundingBox(),
    await passages.first().locator('.review-theirs').boundingBox(),
  ];
  expect((mine?.y ?? 0) + (mine?.height ?? 0)).toBeLessThanOrEqual(theirs?.y ?? 0);
  expect(await sticksOut(page)).toEqual([]);
  await finger.press(passages.first().getByRole('button', { name: t.review.edit }));
  expect(await sticksOut(page)).toEqual([]);
  await finger.press(passages.first().getByRole('button', { name: t.review.editDone }));
  await finger.press(passages.first().getByRole('button', { name: t.review.take }));
  await expect(review(page)).toHaveCount(0);
});

test('a lesson’s file that does not arrive is said, and asked for again', async ({ page, siteWatch }) => {
  siteWatch.expectProblem(/source\.json|ERR_FAILED/);
  const t = messagesOf('fr').adapt;
  let isOffline = true;
  await page.route('**/source.json', (route) => (isOffline ? route.abort() : route.continue()));
  await openSeededPlan(page, { changes: [{ type: 'hide', section: 'folders' }] });
  await expect(page.getByText(t.failed)).toBeVisible();
  isOffline = false;
  await page.getByRole('button', { name: t.retry }).click();
  await expect(page.locator('.adapt-row')).toHaveCount(6);
  await expect(page.locator('#adapt-title')).toBeFocused();
});
