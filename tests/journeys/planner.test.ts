import type { Page } from '@playwright/test';
import { plannerOn } from '../support/planner-on-page.ts';
import { finger, keyboardOf, mouse, type Hand } from '../support/hands.ts';
import { expect, test } from '../support/site-test.ts';
import { expectNoBarriers } from '../support/axe.ts';
import { sticksOut } from '../support/sideways.ts';
import { fill } from '#src/domain/text/fill.ts';
import type { Language } from '#src/domain/text/language.ts';
import { writePlanFile } from '#src/domain/plan/format.ts';
import { messagesOf } from '#src/i18n/messages.ts';
import { openPlan } from '../support/plan-on-device.ts';
import { sessionPlan } from '../support/session-plans.ts';

const titles = {
  fr: ['Mots de passe : long, unique, rangé', 'Activer et utiliser la double authentification'],
  en: ['Passwords: long, unique, stored', 'Turn on and use two-step sign-in'],
} as const;

/** From the empty list to a framed session, and what of it is there after a reload. */
async function prepare(page: Page, language: Language, hand: Hand): Promise<void> {
  const planner = plannerOn(page, language, hand);
  const { t, rows, button, field } = planner;
  const [first, second] = titles[language];
  await planner.openList();
  await expect(page.getByText(t.list.none)).toBeVisible();
  await planner.beginEmpty();
  await planner.addLessons(first, second);
  await expect(rows).toHaveCount(2);
  await expect(page.getByRole('heading', { name: t.agenda.titles.two })).toBeVisible();

  await hand.press(button(t.agenda.addBreak));
  await hand.type(page.getByLabel(t.agenda.breakLabel), 'Café');
  await hand.type(page.getByLabel(fill(t.agenda.minutesLabel, { title: 'Café' })), '7');
  const before = await planner.minutes();
  expect(before.rows + before.rest).toBe(45);

  const down = button(fill(t.agenda.down, { title: first }));
  await hand.press(down);
  await expect(rows.nth(1)).toContainText(first);
  await expect(page.getByText(fill(t.agenda.moved, { title: first, place: 2, total: 3 }))).toBeAttached();
  await expect(down, 'the focus stays on the button that moved the row').toBeFocused();
  await hand.press(down);
  await expect(button(fill(t.agenda.up, { title: first })), 'at the end the other button takes over').toBeFocused();

  await hand.type(field(t.frame.mentee), 'Philippe');
  await hand.type(field(t.frame.mentor), 'Inès');
  await hand.type(field(t.frame.task), 'Envoyer le budget');
  await hand.type(field(t.frame.proof), 'Le cabinet l’a ouvert');
  await page.getByLabel(t.frame.by, { exact: true }).fill('2027-01-15');
  await page.getByLabel(t.frame.day, { exact: true }).fill('2026-12-18');
  await hand.choose(page.getByRole('radio', { name: t.frame.places.other }));
  await hand.type(field(t.frame.placeWords), 'Cafétéria');
  await hand.press(button(t.frame.opensSuggest));
  await hand.choose(page.getByRole('checkbox', { name: t.card.checks.volunteer }));

  await hand.type(field(t.frame.minutes), '20');
  const over = await planner.minutes();
  expect(over.rest).toBeLessThan(0);
  expect(over.rows + over.rest).toBe(20);
  await expect(page.locator('.budget-over')).toBeVisible();
  await hand.type(field(t.frame.minutes), '60');
  await expect(page.locator('.budget-over')).toHaveCount(0);

  await planner.expectSaved();
  await page.reload();
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(2)).toContainText(first);
  await expect(field(t.frame.mentee)).toHaveValue('Philippe');
  await expect(field(t.frame.task)).toHaveValue('Envoyer le budget');
  await expect(field(t.frame.placeWords)).toHaveValue('Cafétéria');
  await expect(page.getByRole('checkbox', { name: t.card.checks.volunteer })).toBeChecked();
  await expect(field(t.frame.opens)).not.toHaveValue('');
  await expect(page.locator('.card-moment')).toContainText(language === 'fr' ? 'Vendredi 18' : 'Friday 18');
}

test('a session is prepared and kept (mouse, French)', async ({ page }) => {
  await prepare(page, 'fr', mouse);
  await expectNoBarriers(page, 'the planner');
});

test('a session is prepared and kept by keyboard alone (English)', async ({ page }) => {
  test.slow();
  await prepare(page, 'en', keyboardOf(page));
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test('a session is prepared and kept by taps (French)', async ({ page }) => {
    await prepare(page, 'fr', finger);
    expect(await sticksOut(page)).toEqual([]);
    await expect(page.locator('.planner-bar')).toBeInViewport();
  });
});

test('every step is taken back and done again', async ({ page }) => {
  const planner = plannerOn(page, 'fr', mouse);
  const { t, rows, button, field } = planner;
  await planner.openList();
  await planner.beginEmpty();
  await expect(button(t.editor.undo)).toHaveAttribute('aria-disabled', 'true');
  await planner.addLessons(titles.fr[0]);
  await mouse.type(field(t.frame.mentee), 'Claire');
  await page.getByRole('checkbox', { name: t.card.checks.volunteer }).check();
  await button(t.editor.undo).click();
  await expect(page.getByRole('checkbox', { name: t.card.checks.volunteer })).not.toBeChecked();
  await button(t.editor.undo).click();
  await expect(field(t.frame.mentee), 'a name is one step').toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(rows).toHaveCount(0);
  for (let steps = 0; steps < 3; steps += 1) await button(t.editor.redo).click();
  await expect(rows).toHaveCount(1);
  await expect(field(t.frame.mentee)).toHaveValue('Claire');
  await expect(page.getByRole('checkbox', { name: t.card.checks.volunteer })).toBeChecked();
  await expect(button(t.editor.redo)).toHaveAttribute('aria-disabled', 'true');
  await planner.expectSaved();
  await page.reload();
  await expect(field(t.frame.mentee)).toHaveValue('Claire');
});

test('plans stand side by side: duplicated, archived, deleted and put back', async ({ page }) => {
  const planner = plannerOn(page, 'fr', mouse);
  const { t } = planner;
  await planner.openList();
  await planner.beginEmpty();
  await planner.addLessons(titles.fr[1]);
  await mouse.type(planner.field(t.frame.mentee), 'Philippe');
  await page.getByRole('link', { name: t.editor.back }).click();
  const plans = page.locator('.plan-row');
  await expect(plans).toHaveCount(1);
  await expect(plans.first()).toContainText('Séance avec Philippe');
  await expect(plans.first()).toContainText(titles.fr[1]);
  await plans.first().getByRole('button', { name: t.list.duplicate }).click();
  await expect(plans).toHaveCount(2);
  await plans.first().getByRole('button', { name: t.list.archive }).click();
  await expect(page.locator('.plan-row:visible')).toHaveCount(1);
  await page.getByText('1 séance archivée').click();
  await page.locator('.archived').getByRole('button', { name: t.list.unarchive }).click();
  await expect(page.locator('.archived')).toHaveCount(0);
  await plans.first().getByRole('button', { name: t.list.remove }).click();
  await expect(plans).toHaveCount(1);
  await page.getByRole('button', { name: t.list.restore, exact: true }).click();
  await expect(plans).toHaveCount(2);
  await page.waitForTimeout(400);
  await page.reload();
  await expect(plans).toHaveCount(2);
  await expectNoBarriers(page, 'the list of plans');
  await page.goBack();
  await expect(page).not.toHaveURL(/plan=none/);
});

test('a path, the diagnostic and the catalogue bring their lessons', async ({ page }) => {
  const planner = plannerOn(page, 'fr', mouse);
  const { t, rows } = planner;
  await planner.openList();
  await page.locator('.start-paths summary').nth(2).click();
  await page.locator('.start-paths details[open]').getByRole('button', { name: t.start.pathPrepare }).first().click();
  await expect(rows).toHaveCount(1);

  await page.goto('fr/prepare/#add=collab/nothing-here');
  await expect(planner.dialog).toContainText(t.start.addUnknown);
  await page.goto('fr/prepare/');
  await page.goto('fr/prepare/#lessons=stay-safe/spot-phishing,stay-safe/two-step-sign-in');
  await expect(planner.dialog).toContainText('2');
  await planner.dialog.locator('.plan-choice').first().click();
  await expect(rows).toHaveCount(3);
  await page.goto('fr/prepare/#add=stay-safe/spot-phishing');
  await planner.dialog.getByRole('button', { name: t.start.addNew }).click();
  await expect(rows).toHaveCount(1);
  await expect(page).toHaveURL(/\?plan=/);
});

test('two tabs on one plan lose nothing', async ({ context, page }) => {
  const here = plannerOn(page, 'fr', mouse);
  await here.openList();
  await here.beginEmpty();
  await mouse.type(here.field(here.t.frame.mentee), 'Philippe');
  await here.expectSaved();
  const other = await context.newPage();
  await other.goto(page.url());
  const there = plannerOn(other, 'fr', mouse);
  await expect(there.field(there.t.frame.mentee)).toHaveValue('Philippe');
  await mouse.type(there.field(there.t.frame.mentor), 'Inès');
  await expect(here.field(here.t.frame.mentor), 'the other tab follows').toHaveValue('Inès', { timeout: 1500 });
  await mouse.type(here.field(here.t.frame.mentor), 'Samia');
  await expect(there.field(there.t.frame.mentor)).toHaveValue('Samia', { timeout: 1500 });
  await there.expectSaved();
  await page.goto('fr/prepare/');
  await expect(page.locator('.plan-row')).toHaveCount(1);
});

test('a plan that the device does not have leads to the list', async ({ page }) => {
  await page.goto('fr/prepare/?plan=nothere123');
  await expect(page.getByRole('heading', { name: messagesOf('fr').planner.start.title })).toBeVisible();
  await expect(page).not.toHaveURL(/plan=/);
});

test('a file is looked at before anything of it is kept, and never written over what is here', async ({ page }) => {
  const planner = plannerOn(page, 'fr', mouse);
  const { t, button, dialog } = planner;
  await planner.openList();
  const plans = page.locator('.plan-row');
  const offer = (text: string) =>
    page
      .locator('.start input[type="file"]')
      .setInputFiles({ name: 'séance.json', mimeType: 'application/json', buffer: Buffer.from(text) });

  await offer('{ "format": "viceversa/plan", "ver');
  await expect(page.getByText(t.start.why['not-json'])).toBeVisible();
  await offer(writePlanFile({ ...sessionPlan('fr'), minutes: -4 }));
  await expect(page.getByText(fill(t.start.why['wrong-value'], { where: 'minutes' }))).toBeVisible();

  const file = writePlanFile(sessionPlan('fr'));
  await offer(file);
  await expect(dialog).toContainText(t.start.fileNothingKept);
  await expect(dialog).toContainText('Inès');
  await button(t.start.cancel).click();
  await expect(plans).toHaveCount(0);
  await offer(file);
  await button(t.start.fileKeep).click();
  await expect(planner.field(t.frame.mentee)).toHaveValue('Philippe');
  await planner.field(t.frame.mentee).fill('Claire');
  await planner.expectSaved();
  await page.getByRole('link', { name: t.editor.back }).click();

  await offer(file);
  await expect(dialog).toContainText(t.start.fileHere);
  await expectNoBarriers(page, 'a file that is here already');
  await button(t.start.fileCopy).click();
  await expect(planner.field(t.frame.mentee)).toHaveValue('Philippe');
  await page.getByRole('link', { name: t.editor.back }).click();
  await expect(plans).toHaveCount(2);
  await offer(file);
  await button(t.start.fileOpen).click();
  await expect(planner.field(t.frame.mentee), 'mine is as I left it').toHaveValue('Claire');
  await page.getByRole('link', { name: t.editor.back }).click();

  await offer(JSON.stringify({ ...(JSON.parse(file) as object), version: 2, id: 'newer12345', later: { what: 'ever' } }));
  await button(t.start.fileKeep).click();
  await expect(page.getByText(t.editor.readOnly)).toBeVisible();
  await expect(planner.field(t.frame.mentee)).toHaveAttribute('readonly', '');
  await expect(button(t.agenda.addLesson)).toHaveCount(0);
});

test('when another tab was faster, both are kept, and one goes on in the same field', async ({ page }) => {
  const planner = plannerOn(page, 'fr', mouse);
  const { t } = planner;
  await openPlan(page, sessionPlan('fr'));
  const field = planner.field(t.frame.mentor);
  await field.fill('Samia');
  await planner.expectSaved();
  // As if another tab had saved in between, and its word had not come through yet.
  await page.evaluate(async () => {
    const name = (await indexedDB.databases()).find((each) => each.name?.endsWith(':plans'))?.name ?? '';
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name);
      request.addEventListener('success', () => resolve(request.result));
    });
    const store = database.transaction('plans', 'readwrite').objectStore('plans');
    const request = store.get('seance0001');
    await new Promise<void>((resolve) => {
      request.addEventListener('success', () => {
        const row = request.result as { revision: number; plan: { mentee: string } };
        store.put({ ...row, revision: row.revision + 5, plan: { ...row.plan, mentee: 'Claire' } });
        resolve();
      });
    });
    database.close();
  });
  await field.press('End');
  await page.keyboard.type(' B.');
  await expect(page.getByText(t.editor.outdated)).toBeVisible();
  await expect(field).toBeFocused();
  await page.keyboard.type(' et moi');
  await expect(field).toHaveValue('Samia B. et moi');
  await expect(page).not.toHaveURL(/plan=seance0001/);
  await planner.expectSaved();
  await page.reload();
  await expect(field).toHaveValue('Samia B. et moi');
  await page.getByRole('link', { name: t.editor.back }).click();
  await expect(page.locator('.plan-row')).toHaveCount(2);
  await expect(page.locator('.plan-row', { hasText: 'Claire' })).toHaveCount(1);
});

test('a session in the other language says so, leads there, and its link too', async ({ page }) => {
  const planner = plannerOn(page, 'fr', mouse);
  const { t } = planner;
  await openPlan(page, sessionPlan('fr'));
  const address = page.getByRole('textbox', { name: messagesOf('fr').share.address });
  await expect(address).toHaveValue(/\/fr\/session\/#p=/);
  await mouse.select(planner.field(t.frame.language), 'en');
  await expect(page.getByText(t.editor.otherLanguage.en)).toBeVisible();
  await expect(address).toHaveValue(/\/en\/session\/#p=/);
  await planner.expectSaved();
  await page.getByRole('link', { name: t.editor.openInOther.en }).click();
  const there = plannerOn(page, 'en', mouse);
  await expect(page).toHaveURL(/\/en\/prepare\/\?plan=seance0001$/);
  await expect(there.field(there.t.frame.mentee)).toHaveValue('Philippe');
  await expect(page.getByText(there.t.editor.otherLanguage.en)).toHaveCount(0);
});
