import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Locator, Page } from '@playwright/test';
import { answersTo } from '../support/answers.ts';
import { exerciseNamed, firstForm } from '../support/authored-exercises.ts';
import { readBuilt } from '../support/built-site.ts';
import { exerciseOn } from '../support/exercise-on-page.ts';
import { finger, keyboardOf, mouse, type Hand } from '../support/hands.ts';
import { plannerOn } from '../support/planner-on-page.ts';
import { readCode } from '../support/qr.ts';
import { expect, test } from '../support/site-test.ts';
import type { LessonFile } from '#src/domain/plan/lesson-file.ts';
import type { Language } from '#src/domain/text/language.ts';
import { messagesOf } from '#src/i18n/messages.ts';
import type { PlannerData } from '#src/islands/planner/planner-data.ts';

// From ten situations to a mentee who works the tailored lesson: the whole of preparing, as two people go through it.

/** A lesson that the answers below lead to, and what the mentor does to it. */
const lesson = 'stay-safe/spot-phishing';
const words = { fr: 'Prenons la **facture Orvane** de lundi.', en: 'Take last Monday’s **Orvane invoice**.' } as const;
const bare = (markdown: string): string => markdown.replaceAll('**', '');
/** In running text, and in exercises, of that lesson. */
const setting = 'report_phish_method';

const sourceOf = (language: Language): LessonFile => JSON.parse(readBuilt(`${language}/lessons/${lesson}/source.json`)) as LessonFile;

/** The mentee’s answers, and the way into the planner with the lessons that they lead to. */
async function diagnose(page: Page, language: Language, hand: Hand): Promise<void> {
  const t = messagesOf(language);
  await page.goto(`${language}/diagnostic/`);
  await expect(page.locator('.diagnostic-body')).toHaveAttribute('data-ready', '');
  await hand.choose(page.locator('input[name="tracks"][value="web"]'));
  await hand.choose(page.locator('input[name="urgent-payment"][value="0"]'));
  await hand.press(page.locator('.diagnostic-end').getByRole('button', { name: t.diagnostic.suggest }));
  await hand.press(page.getByRole('link', { name: t.diagnostic.prepare }));
  await hand.press(page.getByRole('button', { name: t.planner.start.addNew }));
  await expect(page.locator('.agenda-row')).not.toHaveCount(0);
}

/** One lesson of the plan is bent: a section hidden, one moved, a passage reworded; and a tool gets its name. */
async function tailor(page: Page, language: Language, hand: Hand): Promise<void> {
  const t = messagesOf(language);
  const { sections } = sourceOf(language);
  const [first, hidden] = sections;
  const title = sourceOf(language).title;
  await hand.press(page.getByRole('button', { name: `${t.planner.agenda.adapt} – ${title}` }));
  await expect(page.locator('.adapt-row')).not.toHaveCount(0);
  await hand.press(page.locator(`[data-adapt-section="${hidden?.id}"]`).getByRole('button', { name: t.adapt.row.hide }));
  await hand.press(page.locator(`#adapt-up-${sections.at(-1)?.id}`));
  await hand.press(page.locator(`#adapt-open-${first?.id}`));
  const part = page.locator(`#adapt-details-${first?.id} .part`).nth(1);
  await hand.press(part.getByRole('button', { name: t.adapt.text.rewrite }));
  await hand.type(part.locator('textarea'), words[language]);
  const values = page.getByRole('region', { name: t.share.planValues.title });
  const label = await page.evaluate(
    (id) =>
      (JSON.parse(document.getElementById('planner-data')?.textContent ?? '') as PlannerData).settings.find((each) => each.id === id)
        ?.default,
    setting,
  );
  const field = values.getByLabel(label ?? '', { exact: true });
  await expect(values.locator('input').first()).toBeVisible();
  // The first few stand open; the others are folded.
  if (!(await field.isVisible())) await hand.press(values.locator('summary'));
  await hand.type(field, 'Orvane Alerte');
}

/** What the mentee reads: the mentor’s words for the lesson’s, nothing of the hidden section, the tool’s own name. */
async function expectTailored(page: Page, language: Language): Promise<void> {
  const ids = sourceOf(language).sections.map(({ id }) => id);
  const [first, hidden] = ids;
  await expect(page.locator(`[data-section="${first}"]`)).toContainText(bare(words[language]));
  const shown = await page
    .locator('[data-section]:visible')
    .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['section']));
  expect(shown, 'the second one is hidden, the last one stands before its neighbour').toEqual([
    ...ids.slice(0, -2).filter((id) => id !== hidden),
    ...ids.slice(-2).toReversed(),
  ]);
  await expect(page.locator(`[data-setting="${setting}"]:visible`).first()).toHaveText('Orvane Alerte');
}

/** The mentee’s side, in a browser that has seen nothing yet. */
async function followAndWork(page: Page, link: string, language: Language, hand: Hand): Promise<void> {
  const t = messagesOf(language).session;
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Inès');
  await hand.press(page.getByRole('button', { name: t.preview.follow }));
  const row: Locator = page.locator('.agenda').getByRole('link', { name: sourceOf(language).title });
  await hand.press(row);
  await expect(page).toHaveURL(new RegExp(`/${language}/lessons/${lesson}/`));
  await expectTailored(page, language);

  const exercise = exerciseNamed('stay-safe/find-the-clues', language);
  const shown = await exerciseOn(page, exercise.id);
  await shown.fillIn(answersTo(exercise.kind, firstForm(exercise)).right, hand);
  await hand.press(shown.main);
  await shown.hasState('correct');
  await page.reload();
  await expectTailored(page, language);
}

/** The sheet for the mentee, as the printer gets it. */
async function printHandout(page: Page, language: Language, hand: Hand): Promise<void> {
  await page.goto(`${language}/session/`);
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await hand.press(page.getByRole('button', { name: messagesOf(language).session.followed.print }));
  await expect(page.locator('[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('.paper-area');
  await expect(paper).toBeVisible();
  await expect(paper).toContainText(sourceOf(language).title);
  await expect(page.locator('.site-header')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
}

async function goThrough(page: Page, mentee: Page, language: Language, hands: { mentor: Hand; mentee: Hand }): Promise<void> {
  const t = messagesOf(language);
  const hand = hands.mentor;
  await diagnose(page, language, hand);
  const planner = plannerOn(page, language, hand);
  await tailor(page, language, hand);
  await hand.type(planner.field(t.planner.frame.mentor), 'Inès');
  await hand.type(planner.field(t.planner.frame.mentee), 'Philippe');
  await planner.field(t.planner.frame.day).fill('2027-06-18');
  await planner.expectSaved();

  const card = page.getByRole('region', { name: t.share.title, exact: true });
  const address = card.getByRole('textbox', { name: t.share.address });
  await expect(address).toHaveValue(/#p=/);
  // The link follows the plan after a moment.
  await page.waitForTimeout(800);
  const link = await address.inputValue();
  expect(link.length).toBeLessThan(600);
  expect(await readCode(page, card.locator('.qr-code')), 'an independent reader finds the link in the code').toBe(link);

  const inviting = page.waitForEvent('download');
  await hand.press(card.getByRole('button', { name: t.share.calendar, exact: true }));
  const invitation = (await readFile(await (await inviting).path())).toString('utf8');
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(invitation) as unknown[]).getFirstSubcomponent('vevent')!);
  expect(event.startDate.toString()).toBe('2027-06-18T07:30:00Z');
  expect(event.component.getFirstPropertyValue('url')).toBe(link);

  await followAndWork(mentee, link, language, hands.mentee);
  await printHandout(mentee, language, hands.mentee);
}

for (const language of ['fr', 'en'] as const) {
  test(`from the diagnostic to the mentee’s exercise, by mouse (${language})`, async ({ page, openProfile }) => {
    test.slow();
    const mentee = await (await openProfile()).newPage();
    await goThrough(page, mentee, language, { mentor: mouse, mentee: mouse });
  });

  test(`the same by keyboard alone (${language})`, async ({ page, openProfile }) => {
    test.setTimeout(180_000);
    const mentee = await (await openProfile()).newPage();
    await goThrough(page, mentee, language, { mentor: keyboardOf(page), mentee: keyboardOf(mentee) });
  });

  test.describe('on phones', () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
    test.use(phone);
    test(`the same by taps (${language})`, async ({ page, openProfile }) => {
      test.slow();
      const mentee = await (await openProfile(phone)).newPage();
      await goThrough(page, mentee, language, { mentor: finger, mentee: finger });
    });
  });
}
