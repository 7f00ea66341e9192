import type { Locator, Page } from '@playwright/test';
import { writePlanFile } from '#src/domain/plan/format.ts';
import { applyChanges } from '#src/domain/plan/apply-plan.ts';
import { withHead } from '#src/domain/plan/link-head.ts';
import { changesOf, type Plan } from '#src/domain/plan/plan.ts';
import { formatClock } from '#src/domain/plan/session-time.ts';
import { fill } from '#src/domain/text/fill.ts';
import { otherLanguage, type Language } from '#src/domain/text/language.ts';
import { messagesOf } from '#src/i18n/messages.ts';
import { exerciseNamed } from '../support/authored-exercises.ts';
import { finger, keyboardOf, mouse, type Hand } from '../support/hands.ts';
import {
  changedLesson,
  forgetPlan,
  keepPlan,
  keptContents,
  plainLesson,
  sessionYear,
  sharedAddress,
  sharedPlan,
  sourceOf,
} from '../support/shared-plans.ts';
import { expect, test } from '../support/site-test.ts';

const titled = (page: Page, name: string): Promise<void> =>
  expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** Opens an address in a page that shows something else: a hash alone would be no visit. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('.session')).toHaveAttribute('data-ready', '');
}

async function openFile(page: Page, text: string | Buffer, name = 'seance.viceversa-plan.json'): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** The minutes of the changed lesson, computed apart from the page. */
function tailoredMinutes(plan: Plan, language: Language): number {
  const source = sourceOf(changedLesson, language);
  const minutes = source.sections
    .flatMap(({ exercises }) => exercises)
    .map((id): [string, number] => [id, exerciseNamed(id, language).minutes]);
  return applyChanges(source, changesOf(plan, changedLesson), new Map(minutes)).minutes;
}

/** Follows a shared plan, from its link. */
async function follow(page: Page, plan: Plan): Promise<void> {
  await visit(page, await sharedAddress(plan));
  await mouse.press(button(page, messagesOf(plan.language).session.preview.follow));
  await titled(page, fill(messagesOf(plan.language).session.followed.title, { mentor: plan.mentor }));
}

for (const language of ['fr', 'en'] as const) {
  const t = messagesOf(language).session;
  const day = { fr: 'Vendredi 18 juin 2027', en: 'Friday 18 June 2027' };

  test(`a link shows the whole session, and nothing is kept before the choice (${language})`, async ({ page }) => {
    const plan = sharedPlan(language, { start: '2027-06-18T09:30' });
    await page.goto(`${language}/glossary/`);
    const before = await keptContents(page);
    await visit(page, await sharedAddress(plan));

    await titled(page, fill(t.invitation.proposes, { mentor: 'Inès' }));
    const card = page.locator('.invitation');
    const heading = card.getByRole('heading', { level: 2 });
    await expect(heading).toHaveText(new RegExp(`^${day[language]}, `.replaceAll(' ', '\\s')));
    for (const clock of [570, 615]) await expect(heading).toContainText(formatClock(clock, language));
    for (const words of ['Ouessant', 'Orvane Mail', 'Orvane Drive', 'Orvane 12', 'Orvane 13', plan.message])
      await expect(card).toContainText(words);
    await expect(card.locator('b'), 'words stay words').toHaveCount(0);

    const rows = card.locator('.agenda li');
    await expect(rows).toHaveCount(5);
    const first = tailoredMinutes(plan, language);
    const second = sourceOf(plainLesson, language);
    const times = (from: number, minutes: number): string =>
      fill(t.invitation.fromTo, { from: formatClock(570 + from, language), to: formatClock(570 + from + minutes, language) });
    await expect(rows.nth(0)).toContainText(sourceOf(changedLesson, language).title);
    await expect(rows.nth(0), 'minutes as the plan has them').toContainText(times(0, first));
    await expect(rows.nth(1)).toContainText(t.invitation.break);
    await expect(rows.nth(1)).toContainText(times(first, 5));
    await expect(rows.nth(2)).toContainText(second.title);
    await expect(rows.nth(3)).toHaveText(fill(t.invitation.gone, { name: 'No longer there' }));
    await expect(rows.nth(4)).toContainText('Orvane 15');

    const side = page.locator('.session-side');
    for (const words of [t.preview.reworded.one, t.preview.hidden.one]) await expect(side).toContainText(fill(words, { n: 1 }));
    await expect(side).toContainText(fill(t.preview.values.other, { n: 2 }));
    await side.getByText(t.preview.valuesTitle, { exact: true }).click();
    await expect(side).toContainText('Maison Rose');
    await expect(side.locator('[href]'), 'nothing leads away').toHaveCount(0);

    await page.reload();
    await titled(page, fill(t.invitation.proposes, { mentor: 'Inès' }));
    expect(await keptContents(page)).toBe(before);
    await mouse.press(button(page, t.preview.notNow));
    await titled(page, t.title);
    expect(new URL(page.url()).hash).toBe('');
    expect(await keptContents(page)).toBe(before);
  });

  test(`the header’s switch keeps the session that is looked at (${language})`, async ({ page }) => {
    const other = otherLanguage(language);
    const address = await sharedAddress(sharedPlan(language));
    await visit(page, address);
    await mouse.press(page.locator(`.languages [data-language="${other}"]`));
    await titled(page, fill(messagesOf(other).session.invitation.proposes, { mentor: 'Inès' }));
    await expect(page.locator('.language-notice')).toContainText(messagesOf(other).session.preview.otherLanguage[language]);
    await mouse.press(page.getByRole('link', { name: messagesOf(other).session.preview.openInOther[language] }));
    await titled(page, fill(t.invitation.proposes, { mentor: 'Inès' }));
    expect(page.url()).toContain(address.slice(address.indexOf('#')));
    await expect(page.locator('.language-notice')).toHaveCount(0);
  });

  test(`a session is followed, left, taken up again and removed (${language})`, async ({ openProfile }) => {
    const page = await (await openProfile()).newPage();
    const plan = sharedPlan(language);
    await follow(page, plan);
    expect(new URL(page.url()).hash, 'the address is free of the plan').toBe('');
    await page.reload();
    await titled(page, fill(t.followed.title, { mentor: 'Inès' }));

    const links = page.locator('.agenda a');
    await expect(links).toHaveText([sourceOf(changedLesson, language).title, sourceOf(plainLesson, language).title]);
    await mouse.press(page.locator('.next-thing').getByRole('link'));
    await expect(page).toHaveURL(new RegExp(`/${language}/lessons/${changedLesson}/$`));
    const [section] = sourceOf(changedLesson, language).sections;
    await page.locator(`[data-section="${section?.id}"] [data-section-end]`).evaluate((end) => end.scrollIntoView({ block: 'center' }));
    await expect.poll(() => keptContents(page)).toContain('section-seen');
    await page.goto(`${language}/session/`);
    await expect(page.locator('.agenda li').first()).toContainText(t.followed.begun);
    await expect(page.locator('.next-thing').getByRole('link')).toHaveText(t.followed.resume);

    await mouse.press(button(page, t.followed.unfollow));
    await titled(page, t.title);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    expect(await page.evaluate(() => Object.keys(localStorage).filter((name) => name.endsWith(':plan')))).toEqual([]);
    await mouse.press(button(page, t.followed.undo));
    await titled(page, fill(t.followed.title, { mentor: 'Inès' }));

    await mouse.press(button(page, t.followed.unfollow));
    await mouse.press(page.locator('.other-sessions').getByRole('button', { name: new RegExp(`^${t.others.show}`) }));
    await titled(page, fill(t.followed.title, { mentor: 'Inès' }));
    await mouse.press(button(page, t.followed.unfollow));
    const removing = page.getByRole('button', { name: new RegExp(`^${t.others.remove}`) });
    await mouse.press(removing);
    await expect(removing).toHaveCount(0);
    expect(await keptContents(page)).not.toContain(plan.id);
    await mouse.press(button(page, t.followed.undo));
    await expect(removing).toBeVisible();

    // Elsewhere the plan was deleted while the lessons followed it.
    await mouse.press(page.locator('.other-sessions').getByRole('button', { name: new RegExp(`^${t.others.show}`) }));
    await titled(page, fill(t.followed.title, { mentor: 'Inès' }));
    await forgetPlan(page, plan);
    await page.reload();
    await expect(page.locator('.session')).toContainText(t.none.orphan);
    await mouse.press(button(page, t.followed.unfollow));
    await expect(page.locator('.session')).not.toContainText(t.none.orphan);
    expect(await keptContents(page)).not.toContain(plan.id);
  });

  test(`a cut link says so, and the whole one is found again in a mail (${language})`, async ({ page }) => {
    const address = await sharedAddress(sharedPlan(language));
    const { problems, received, code } = t.unreadable;
    await page.goto(`${language}/glossary/`);
    const before = await keptContents(page);
    await visit(page, address.slice(0, -120));
    await titled(page, problems.cut.title);
    await expect(page.locator('.session')).toContainText(problems.cut.text);
    await expect(page.locator('.broken')).toBeVisible();
    const detail = page.locator('.helper p');
    await expect(detail).toBeHidden();
    await page.getByText(t.unreadable.helper).click();
    await expect(detail).toContainText(fill(code, { code: 'cut' }));
    await expect(detail).toContainText(new RegExp(received.replace('{n}', '[\\d\\s,]+').replaceAll('.', '\\.')));
    await expect(page.getByRole('link', { name: t.unreadable.lessons })).toHaveAttribute('href', new RegExp(`/${language}/lessons/$`));

    const field = page.getByLabel(t.open.pasteLabel);
    await field.fill('Orvane, 12');
    await field.press('Enter');
    await expect(page.locator('.field-error')).toHaveText(t.open.notFound);
    await expect(field).toBeFocused();
    await field.fill(`Bonjour, https://orvane.example/${address.replace('#', '%23')}. Inès`);
    await mouse.press(button(page, t.open.open));
    await titled(page, fill(t.invitation.proposes, { mentor: 'Inès' }));
    await expect(page.locator('.broken')).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.reload();
    await titled(page, fill(t.invitation.proposes, { mentor: 'Inès' }));
    expect(await keptContents(page)).toBe(before);
  });

  test(`a link without its session, an altered one and a newer one are each told apart (${language})`, async ({ page }) => {
    const address = await sharedAddress(sharedPlan(language));
    await visit(page, `${language}/session/#p=`);
    await titled(page, t.unreadable.problems.empty.title);
    const middle = address.length - 60;
    const letter = address[middle] === 'a' ? 'b' : 'a';
    // In the address of a page that is open: nothing is loaded anew.
    await page.goto(address.slice(0, middle) + letter + address.slice(middle + 1));
    await titled(page, t.unreadable.problems.altered.title);
    await page.goto(`${language}/session/#p=${withHead('abcd', 2)}`);
    await titled(page, t.unreadable.problems.newer.title);
    await page.goto(address);
    await titled(page, fill(t.invitation.proposes, { mentor: 'Inès' }));
  });

  test(`a file opens by choice and by dropping, and each that is no session says why (${language})`, async ({ page }) => {
    const plan = sharedPlan(language);
    const { problems } = t.unreadable;
    await visit(page, `${language}/session/`);
    const before = await keptContents(page);
    const file = writePlanFile(plan);
    await openFile(page, file);
    await titled(page, fill(t.invitation.proposes, { mentor: 'Inès' }));
    await mouse.press(button(page, t.preview.notNow));
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'a.viceversa-plan.json'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, file);
    await titled(page, fill(t.invitation.proposes, { mentor: 'Inès' }));
    await mouse.press(button(page, t.preview.notNow));

    const fields = JSON.parse(file) as Record<string, unknown>;
    for (const [text, title] of [
      ['Orvane', problems['not-a-plan'].title],
      [JSON.stringify({ ...fields, format: 'viceversa/progress' }), problems['other-format'].title],
      [JSON.stringify({ ...fields, minutes: 'long' }), problems['wrong-value'].title],
      [`"${'a'.repeat(1_000_001)}"`, problems['too-large'].title],
      [JSON.stringify({ ...fields, version: 99, agenda: 'elsewhere' }), problems.newer.title],
    ] as const) {
      await openFile(page, text);
      await titled(page, title);
    }
    await openFile(page, JSON.stringify({ ...fields, version: 99, mood: 'calm' }));
    await titled(page, fill(t.invitation.proposes, { mentor: 'Inès' }));
    await expect(page.locator('.notice')).toContainText(t.preview.newer);
    expect(await keptContents(page)).toBe(before);
  });

  test(`one’s own plan is shown as such, and never written over (${language})`, async ({ page }) => {
    const own = sharedPlan(language, { note: 'Orvane 16' });
    await visit(page, `${language}/session/`);
    await keepPlan(page, own, 'own');
    const before = await keptContents(page);
    await visit(page, await sharedAddress(sharedPlan(language, { minutes: 60 })));
    const side = page.locator('.session-side');
    await expect(side).toContainText(t.preview.own);
    await expect(side.getByRole('link', { name: t.preview.toPlanner })).toHaveAttribute('href', new RegExp(`/${language}/prepare/$`));
    await expect(side.getByRole('button')).toHaveCount(0);
    expect(await keptContents(page)).toBe(before);
  });

  test(`another version says what differs: mine stays until the other is taken (${language})`, async ({ page }) => {
    const plan = sharedPlan(language);
    await follow(page, plan);
    const before = await keptContents(page);
    const later = sharedPlan(language, {
      start: `${sessionYear}-06-25T14:00`,
      agenda: plan.agenda.filter((item) => item.type !== 'lesson' || item.lesson !== plainLesson),
    });
    await visit(page, await sharedAddress(later));
    await expect(page.getByRole('heading', { name: t.preview.otherVersionTitle })).toBeVisible();
    const lines = page.locator('.versions li');
    await expect(lines).toHaveCount(2);
    await expect(lines.first()).toContainText(t.differences.date);
    await expect(lines.nth(1)).toHaveText(fill(t.differences['lesson-gone'], { lesson: sourceOf(plainLesson, language).title }));
    await mouse.press(button(page, t.preview.keepMine));
    await titled(page, fill(t.followed.title, { mentor: 'Inès' }));
    expect(await keptContents(page)).toBe(before);

    await visit(page, await sharedAddress(later));
    await mouse.press(button(page, t.preview.take));
    await titled(page, fill(t.followed.title, { mentor: 'Inès' }));
    await expect(page.locator('.agenda a')).toHaveCount(1);
    await expect(page.locator('.invitation h2')).toContainText('25');
    // The link of what is followed leads straight to it.
    await visit(page, await sharedAddress(later));
    await titled(page, fill(t.followed.title, { mentor: 'Inès' }));
    expect(new URL(page.url()).hash).toBe('');
  });

  test(`a second session takes the place of the first, which stays in the list (${language})`, async ({ page }) => {
    await follow(page, sharedPlan(language));
    await visit(page, await sharedAddress(sharedPlan(language, { id: 'zyx987wvu6', mentor: 'Karim' })));
    await expect(page.locator('.session-side')).toContainText(t.others.named.replace('{mentor}', 'Inès'));
    await mouse.press(button(page, t.preview.follow));
    await titled(page, fill(t.followed.title, { mentor: 'Karim' }));
    await mouse.press(page.locator('.other-sessions').getByRole('button', { name: /Inès/ }).first());
    await titled(page, fill(t.followed.title, { mentor: 'Inès' }));
    await expect(page.locator('.other-sessions li')).toContainText('Karim');
  });
}

/** Follows a session from its link and leaves it again, with one hand. */
async function wholeWay(page: Page, hand: Hand, language: Language): Promise<void> {
  const t = messagesOf(language).session;
  const address = await sharedAddress(sharedPlan(language));
  await visit(page, address.slice(0, -40));
  await hand.type(page.getByLabel(t.open.pasteLabel), address);
  await hand.press(button(page, t.open.open));
  await titled(page, fill(t.invitation.proposes, { mentor: 'Inès' }));
  await hand.press(page.getByText(t.preview.valuesTitle, { exact: true }));
  await expect(page.getByText('Maison Rose')).toBeVisible();
  await hand.press(button(page, t.preview.follow));
  await titled(page, fill(t.followed.title, { mentor: 'Inès' }));
  await hand.press(button(page, t.followed.unfollow));
  await hand.press(button(page, t.followed.undo));
  await hand.press(page.locator('.next-thing').getByRole('link'));
  await expect(page).toHaveURL(new RegExp(`/lessons/${changedLesson}/$`));
}

test.describe('with taps alone, 390 wide', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  for (const language of ['fr', 'en'] as const)
    test(`a session is opened, followed and left (${language})`, ({ page }) => wholeWay(page, finger, language));
});

for (const language of ['fr', 'en'] as const)
  test(`with the keyboard alone a session is opened, followed and left (${language})`, ({ page }) =>
    wholeWay(page, keyboardOf(page), language));
