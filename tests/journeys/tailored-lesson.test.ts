import type { Page } from '@playwright/test';
import type { Change } from '#src/domain/plan/plan.ts';
import type { Language } from '#src/domain/text/language.ts';
import { tailoredLessonInEnglish } from '#src/i18n/tailoring-en.ts';
import { tailoredLessonInFrench } from '#src/i18n/tailoring-fr.ts';
import { messagesOf } from '#src/i18n/messages.ts';
import { activePlan, followPlan, hashOf, lesson, planName, sourceOf } from '../support/active-plan.ts';
import { answersTo } from '../support/answers.ts';
import { exerciseNamed, firstForm } from '../support/authored-exercises.ts';
import { expectNoBarriers } from '../support/axe.ts';
import { exerciseOn } from '../support/exercise-on-page.ts';
import { keyboardOf, mouse } from '../support/hands.ts';
import { sticksOut } from '../support/sideways.ts';
import { expect, test } from '../support/site-test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const words = { fr: tailoredLessonInFrench, en: tailoredLessonInEnglish };
const dropped = 'stay-safe/find-the-clues';
const added = 'pair-kit/keep-or-share';

/** Every kind of change at once. */
const changesIn = (language: Language): Change[] => [
  { type: 'hide', section: 'proves-nothing' },
  { type: 'move', section: 'check-elsewhere', after: null },
  {
    type: 'reword',
    section: 'why',
    part: 1,
    language,
    text: 'Philippe, **Orvane** : un [hameçonnage](#phishing) par semaine.\n\n- Écrivez à [[security_contact]].\n- Puis <b>attendez</b>.',
    hash: hashOf(language, 'why', 1),
  },
  { type: 'reword', section: 'report', part: 0, language, text: 'Chez Orvane, on signale', hash: hashOf(language, 'report', 0) },
  { type: 'reword', section: 'four-questions', part: 1, language, text: 'Cinq questions chez Orvane.', hash: '00000000' },
  { type: 'note', section: 'four-questions', to: 'mentee', text: 'Pensez au message de mardi.' },
  { type: 'note', section: 'why', to: 'mentor', text: 'Commencer par le café.' },
  { type: 'drop', exercise: dropped },
  { type: 'add', exercise: added, section: 'other-ways-in' },
  { type: 'minutes', of: 'report', minutes: 9 },
  { type: 'minutes', of: 'stay-safe/six-messages', minutes: 7 },
];

const tailored = (language: Language) => activePlan(language, changesIn(language), { values: { security_contact: 'Maison Rose' } });
const original = (language: Language, section: string, part: number): string => {
  const text = sourceOf(language).sections.find(({ id }) => id === section)?.parts[part]?.text ?? '';
  return text.slice(0, 20);
};
const visibleSections = (page: Page): Promise<(string | null)[]> =>
  page.locator('[data-section]:visible').evaluateAll((sections) => sections.map((each) => each.getAttribute('data-section')));
/** Until what the plan changes is in place. */
const whenTailored = (page: Page, language: Language) =>
  expect(page.locator('[data-plan-bar]')).toContainText(words[language].showOriginal);

for (const language of ['fr', 'en'] as const) {
  const t = messagesOf(language);
  const w = words[language];

  test(`the lesson is the one that the mentor has made of it (${language})`, async ({ page }) => {
    await followPlan(page, tailored(language));
    await page.goto(`${language}/lessons/${lesson}/`);
    await whenTailored(page, language);
    const order = ['check-elsewhere', 'why', 'four-questions', 'other-ways-in', 'report', 'myths', 'to-keep'];
    expect(await visibleSections(page)).toEqual(order);
    expect(await page.locator('[data-rail]:visible').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-rail')))).toEqual(
      order,
    );
    await expect(page.locator('.rail-count')).toHaveText(t.lesson.section.replace('{index}', '1').replace('{total}', '7'));

    const why = page.locator('[data-section="why"]');
    await expect(why.locator('[data-part="1"]')).toHaveCount(2);
    await expect(why, 'markup is words').toContainText('<b>attendez</b>');
    await expect(why.locator('[data-setting="security_contact"]'), 'the plan’s own value').toHaveText('Maison Rose');
    await expect(why).not.toContainText(original(language, 'why', 1));
    await why.getByRole('button', { name: 'hameçonnage' }).click();
    await expect(why.locator('.term-definition:popover-open')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('heading', { level: 2, name: 'Chez Orvane, on signale' })).toHaveAttribute('id', 'report-title');
    await expect(page.locator('[data-rail="report"] .rail-title')).toHaveText('Chez Orvane, on signale');

    const questions = page.locator('[data-section="four-questions"]');
    await expect(questions, 'the lesson’s new text is shown').toContainText(original(language, 'four-questions', 1));
    await expect(questions.getByText('Cinq questions chez Orvane.')).toBeHidden();
    await questions.getByText(w.wrote.replace('{mentor}', 'Inès')).click();
    await expect(questions.getByText('Cinq questions chez Orvane.')).toBeVisible();
    await expect(questions.getByRole('note')).toContainText('Pensez au message de mardi.');
    await expect(questions.getByRole('note')).toContainText(w.addedBy.replace('{mentor}', 'Inès'));
    await expect(page.getByText('Commencer par le café.'), 'the mentor’s own note is not for two').toHaveCount(0);

    const minutes = sourceOf(language).exercises.map((exercise) => exercise.minutes);
    expect(minutes.length).toBe(3);
    await expect(page.locator('[data-rail="report"] .rail-minutes')).toContainText('18');
    await expect(page.locator(`[data-exercise="${dropped}"]`)).toBeHidden();
    await expect(page.locator('[data-exercise="stay-safe/six-messages"] .exercise-facts')).toContainText('7');
    await expect(page.locator('[data-lesson-exercises]')).toHaveText(`3 ${language === 'fr' ? 'exercices' : 'exercises'}`);
  });

  test(`the added exercise stands in its place, works and is saved (${language})`, async ({ page }) => {
    await followPlan(page, tailored(language));
    await page.goto(`${language}/lessons/${lesson}/`);
    const exercise = exerciseNamed(added, language);
    const shown = await exerciseOn(page, added);
    await expect(shown.root.locator('xpath=ancestor::*[@data-section]')).toHaveAttribute('data-section', 'other-ways-in');
    await expect(shown.root.getByRole('heading', { level: 3 })).toHaveText(/\S/);
    const heads = page.locator('[data-exercise]:visible .exercise-kind');
    await expect(heads).toHaveCount(3);
    for (const index of [0, 1, 2])
      await expect(heads.nth(index)).toContainText(language === 'fr' ? `Exercice ${index + 1} sur 3 ·` : `Exercise ${index + 1} of 3 ·`);
    const { wrong, right } = answersTo(exercise.kind, firstForm(exercise));
    await shown.fillIn(wrong, mouse);
    await shown.main.click();
    await shown.fillIn(right, mouse);
    await shown.main.click();
    await shown.hasState('correct');
    await expect(shown.root.locator('.save-notice')).toBeVisible();
    await page.reload();
    await (await exerciseOn(page, added)).hasState('correct');
    await page.goto(exercise.address);
    await (await exerciseOn(page, added)).hasState('correct');
  });

  test(`the original is one press away, and so is the way back; a reload keeps the choice (${language})`, async ({ page }) => {
    await followPlan(page, tailored(language));
    await page.goto(`${language}/lessons/${lesson}/`);
    await whenTailored(page, language);
    await expect(page.locator('[data-plan-bar]')).toContainText(language === 'fr' ? 'jeudi 18\u00A0juin' : 'Thursday 18\u00A0June');
    const keyboard = keyboardOf(page);
    await keyboard.press(page.getByRole('button', { name: w.showOriginal }));
    const back = page.getByRole('button', { name: w.showTailored });
    await expect(back).toBeFocused();
    const all = sourceOf(language).sections.map(({ id }) => id);
    expect(await visibleSections(page)).toEqual(all);
    expect(await page.locator('[data-rail]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-rail')))).toEqual(all);
    await expect(page.locator('[data-section="why"]')).toContainText(original(language, 'why', 1).slice(0, 12));
    await expect(page.locator('[data-setting="security_contact"]').first()).not.toHaveText('Maison Rose');
    await expect(page.locator(`[data-exercise="${dropped}"] .exercise-kind`)).toContainText(/1 (sur|of) 3/);
    await expect(page.locator(`[data-exercise="${added}"]`)).toHaveCount(0);
    await page.reload();
    await expect(back).toBeVisible();
    expect(await visibleSections(page)).toEqual(all);
    await keyboard.press(back);
    await expect(page.getByRole('button', { name: w.showOriginal })).toBeFocused();
    expect((await visibleSections(page))[0]).toBe('check-elsewhere');
    await exerciseOn(page, added);
  });

  test(`no barrier, on any screen; the mentor’s view has the mentor’s notes (${language})`, async ({ page }) => {
    test.setTimeout(60_000);
    await followPlan(page, tailored(language));
    await page.goto(`${language}/lessons/${lesson}/?view=mentor`);
    await whenTailored(page, language);
    await exerciseOn(page, added);
    const own = page.locator('.mentor-note', { hasText: 'Commencer par le café.' });
    await expect(own).toBeVisible();
    await expect(own).toContainText(w.ownNote);
    await expect(page.locator('[data-section="other-ways-in"] .expected-answer'), 'that of the added exercise alone').toHaveCount(1);
    await expect(page.locator('[data-section="report"] .section-time')).toContainText('18');
    await expectNoBarriers(page, `a tailored lesson in the mentor’s view, ${language}`);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await sticksOut(page)).toEqual([]);
    await page.getByRole('button', { name: t.lesson.pairView }).click();
    await expect(own).toHaveCount(0);
    expect(await sticksOut(page)).toEqual([]);
    await expectNoBarriers(page, `a tailored lesson at 390, ${language}`);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoBarriers(page, `a tailored lesson in the dark, ${language}`, { coloursOnly: true });
  });

  test(`paper has what is shown (${language})`, async ({ page }) => {
    await followPlan(page, tailored(language));
    await page.goto(`${language}/lessons/${lesson}/`);
    await whenTailored(page, language);
    await page.emulateMedia({ media: 'print' });
    expect((await visibleSections(page))[0]).toBe('check-elsewhere');
    await expect(page.locator('[data-section="proves-nothing"]')).toBeHidden();
    await expect(page.getByText('Pensez au message de mardi.')).toBeVisible();
    await expect(page.getByRole('button', { name: w.showOriginal })).toBeHidden();
    await expect(page.locator('[data-plan-bar]')).toContainText('Inès');
  });
}

test('the plan’s values come before the device’s, in exercises alone too; what was read counts for the section as it is', async ({
  page,
}) => {
  const exercise = exerciseNamed('pair-kit/keep-or-share');
  await followPlan(page, activePlan('fr', [], { values: { hr_contact: 'Nadia Vallon, poste 12' } }));
  await page.goto(exercise.address);
  const shown = await exerciseOn(page, exercise.id);
  await shown.fillIn(answersTo(exercise.kind, firstForm(exercise)).right, mouse);
  await shown.main.click();
  await expect(shown.root).toContainText('Nadia Vallon, poste 12');
  await page.goto('fr/lessons/pair-kit/pair-charter/');
  await expect(page.locator('.lesson-flow > * [data-setting="hr_contact"]').first()).toHaveText('Nadia Vallon, poste 12');
  await expect(page.locator('[data-plan-bar]'), 'a lesson without changes says nothing').toBeEmpty();
});

test('sections follow one another as they stand: links, bar, what was read', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await followPlan(page, tailored('fr'));
  await page.goto(`fr/lessons/${lesson}/`);
  await whenTailored(page, 'fr');
  await expect(page.locator('.lesson-bar p')).toHaveText('1 sur 7');
  await expect(page.locator('.lesson-bar-braid .crossing:visible')).toHaveCount(7);
  const next = page.locator('[data-next-section]');
  await expect(next).toHaveAttribute('href', '#why');
  await next.click();
  await expect(page.locator('.lesson-bar p')).toHaveText('2 sur 7');
  await expect(next).toHaveAttribute('href', '#four-questions');
  await page.locator('[data-section="why"] [data-section-end]').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-rail="why"] .crossing')).toHaveClass(/is-done/, { timeout: 4000 });
  await page.setViewportSize({ width: 1280, height: 800 });
  const turn = page.locator('[data-section="other-ways-in"] .section-turn');
  await expect(turn.locator('[data-turn="previous"]')).toHaveAttribute('href', '#four-questions');
  await expect(turn.locator('[data-turn="next"]')).toHaveAttribute('href', '#report');
});

test('a link to a section that has moved leads to it', async ({ page }) => {
  await followPlan(page, tailored('fr'));
  await page.goto(`fr/lessons/${lesson}/#report`);
  await whenTailored(page, 'fr');
  await expect(page.getByRole('heading', { name: 'Chez Orvane, on signale' })).toBeInViewport();
});

test('what another tab erases is gone here, at once', async ({ page, context }) => {
  await followPlan(page, tailored('fr'));
  await page.goto(`fr/lessons/${lesson}/`);
  await whenTailored(page, 'fr');
  const other = await context.newPage();
  await other.goto('fr/');
  await other.evaluate((name) => localStorage.removeItem(name), planName);
  await expect(page.locator('[data-plan-bar]')).toBeEmpty();
  expect(await visibleSections(page)).toEqual(sourceOf('fr').sections.map(({ id }) => id));
  await expect(page.locator('html')).not.toHaveAttribute('data-plan');
});

test('words for a passage, a section or an exercise that is gone are kept at hand', async ({ page, siteWatch }) => {
  siteWatch.expectProblem(/404/);
  const changes: Change[] = [
    { type: 'reword', section: 'no-such-section', part: 1, language: 'fr', text: 'Pour une section disparue.', hash: '00000000' },
    { type: 'reword', section: 'why', part: 77, language: 'fr', text: 'Pour un passage disparu.', hash: '00000000' },
    { type: 'note', section: 'no-such-section', to: 'mentee', text: 'Une note sans section.' },
    { type: 'add', section: 'why', exercise: 'pair-kit/no-such-exercise' },
  ];
  await followPlan(page, activePlan('fr', changes));
  await page.goto(`fr/lessons/${lesson}/`);
  await whenTailored(page, 'fr');
  for (const summary of await page.locator('.mentor-words summary').all()) await summary.click();
  await expect(page.locator('[data-section="why"]')).toContainText('Pour un passage disparu.');
  await expect(page.getByText('Pour une section disparue.')).toBeVisible();
  await expect(page.getByText('Une note sans section.')).toBeVisible();
  await expect(page.getByText('Inès avait ajouté un exercice qui n’est plus sur le site.')).toBeVisible();
});
