import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Download, Page } from '@playwright/test';
import { parsePlanFile } from '#src/domain/plan/format.ts';
import { planToShare } from '#src/domain/plan/shared-plan.ts';
import type { Language } from '#src/domain/text/language.ts';
import { messagesOf } from '#src/i18n/messages.ts';
import { decodePlanLink } from '#src/islands/plan-link/decode-plan-link.ts';
import { expectNoBarriers } from '../support/axe.ts';
import { finger, keyboardOf, type Hand } from '../support/hands.ts';
import { readCode } from '../support/qr.ts';
import { openPlan } from '../support/plan-on-device.ts';
import { sessionPlan, wordyPlan } from '../support/session-plans.ts';
import { expect, test } from '../support/site-test.ts';

// What leaves the device: the link and its code, the file, the invitation. What they hold is read by other programs than made it.

const shareOf = (page: Page, language: Language) => {
  const words = messagesOf(language).share;
  const card = page.getByRole('region', { name: words.title, exact: true });
  const button = (name: string) => card.getByRole('button', { name, exact: true });
  return { words, card, button, address: card.getByRole('textbox', { name: words.address }) };
};

async function saved(download: Promise<Download>): Promise<{ name: string; text: string; bytes: Buffer }> {
  const file = await download;
  const bytes = await readFile(await file.path());
  return { name: file.suggestedFilename(), text: bytes.toString('utf8'), bytes };
}

const eventOf = (text: string) => new ICAL.Event(new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent')!);

for (const language of ['fr', 'en'] as const) {
  const ways: [string, (page: Page) => Hand, { width: number; height: number }][] = [
    ['by taps on a phone', () => finger, { width: 390, height: 844 }],
    ['by keyboard alone', keyboardOf, { width: 1280, height: 900 }],
  ];
  for (const [way, handOf, viewport] of ways) {
    test.describe(`a plan is handed over ${way} (${language})`, () => {
      test.use({ viewport, hasTouch: viewport.width < 700, permissions: ['clipboard-read', 'clipboard-write'] });

      test('as a link, a code, a file and an invitation', async ({ page }) => {
        test.setTimeout(60_000);
        const hand = handOf(page);
        const plan = sessionPlan(language);
        await openPlan(page, plan);
        const { words, card, button, address } = shareOf(page, language);

        await expect(address).toHaveValue(/#p=/);
        await hand.press(button(words.copy));
        await expect(card.getByText(words.copied)).toBeVisible();
        const link = await address.inputValue();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
        expect(new URL(link).pathname.endsWith(`/${language}/session/`)).toBe(true);
        const opened = await decodePlanLink(link);
        const given = planToShare(plan, { withNotes: false, deviceValues: {}, usedSettings: [] });
        expect(opened).toMatchObject({ ok: true, plan: given });

        const code = card.locator('.qr-code');
        await code.scrollIntoViewIfNeeded();
        expect((await code.boundingBox())?.width).toBeGreaterThanOrEqual(124);
        expect(await readCode(page, code)).toBe(link);
        await hand.press(button(words.code.enlarge));
        const dialog = page.getByRole('dialog', { name: words.code.title });
        await expect(dialog.getByRole('img', { name: words.code.label })).toBeVisible();
        expect((await dialog.locator('.qr-code').boundingBox())?.width).toBeGreaterThanOrEqual(320);
        expect(await readCode(page, dialog.locator('.qr-code'))).toBe(link);
        await expectNoBarriers(page, `the large code, ${language}`, { within: 'dialog' });
        await page.keyboard.press('Escape');
        await expect(button(words.code.enlarge)).toBeFocused();

        const filing = page.waitForEvent('download');
        await hand.press(button(words.file));
        const file = await saved(filing);
        expect(file.name).toBe(`${language === 'fr' ? 'seance' : 'session'}-ines-philippe-2026-06-18.viceversa-plan.json`);
        expect(parsePlanFile(file.text)).toMatchObject({ ok: true, plan: given });
        expect(file.text).not.toContain(plan.note);

        const inviting = page.waitForEvent('download');
        await hand.press(button(words.calendar));
        const invitation = await saved(inviting);
        expect(invitation.name).toBe(file.name.replace('.viceversa-plan.json', '.ics'));
        for (const line of invitation.text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const event = eventOf(invitation.text);
        expect(event.uid).toBe('seance0001@viceversa.example');
        expect(event.startDate.toString()).toBe('2026-06-18T07:30:00Z');
        expect(event.endDate.toString()).toBe('2026-06-18T08:15:00Z');
        expect(event.location).toBe(plan.place.words);
        expect(event.description).toContain(link);
        expect(event.component.getFirstPropertyValue('url')).toBe(link);
        expect(invitation.text).not.toContain('souris');
        await expectNoBarriers(page, `sharing, ${language}`, { within: '#share' });
      });

      test('with the mentor’s own notes where one asks for it: then the file comes first, and says why', async ({ page }) => {
        const hand = handOf(page);
        const plan = sessionPlan(language);
        await openPlan(page, plan);
        const { words, card, button } = shareOf(page, language);
        const box = card.getByRole('checkbox', { name: words.withNotes });
        await expect(box).not.toBeChecked();
        await hand.choose(box);
        await expect(card.getByText(words.fileFirst.notes)).toBeVisible();
        await expect(card.locator('.qr-code')).toHaveCount(0);
        // Before the link, for whoever goes through it in order.
        const order = await card.locator('button').allInnerTexts();
        expect(order.findIndex((text) => text.includes(words.file))).toBeLessThan(order.findIndex((text) => text.includes(words.copy)));
        const filing = page.waitForEvent('download');
        await hand.press(button(words.file));
        expect(parsePlanFile((await saved(filing)).text)).toMatchObject({ ok: true, plan });
        await hand.press(card.getByText(words.contents.title));
        await expect(card.getByText(words.contents.own, { exact: true })).toBeVisible();
        // What the mentee’s calendar gets is still without them.
        const inviting = page.waitForEvent('download');
        await hand.press(button(words.calendar));
        const url = eventOf((await saved(inviting)).text).component.getFirstPropertyValue('url') as string;
        expect(await decodePlanLink(url)).toMatchObject({ ok: true, plan: { note: '', checklist: [] } });
      });
    });
  }

  test(`the link follows the plan, and what it holds is told (${language})`, async ({ page }) => {
    await openPlan(page, sessionPlan(language));
    const { words, card, address } = shareOf(page, language);
    await expect(address).toHaveValue(/#p=/);
    const before = await address.inputValue();
    await page.getByLabel(messagesOf(language).planner.frame.mentor).fill('Zoé');
    await expect(address).not.toHaveValue(before);
    const opened = await decodePlanLink(await address.inputValue());
    expect(opened).toMatchObject({ ok: true, plan: { mentor: 'Zoé' } });
    await card.getByText(words.contents.title).click();
    const contents = card.locator('.share-contents');
    for (const told of ['Zoé', 'Philippe', 'Garonne', sessionPlan(language).goals[0]?.task ?? '', words.contents.warning])
      await expect(contents).toContainText(told);
    await expect(contents).toContainText(words.contents.changes.hidden.one.replace('{n}', '1'));
    // What stays on the device is not in the list of what leaves.
    await expect(contents.getByText(words.contents.own, { exact: true })).toHaveCount(0);
    await expectNoBarriers(page, `what the link contains, ${language}`, { within: '#share' });
  });

  test(`where the clipboard is refused, the link is selected and the way is told (${language})`, async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    });
    await openPlan(page, sessionPlan(language));
    const { words, card, button, address } = shareOf(page, language);
    await expect(address).toHaveValue(/#p=/);
    await button(words.copy).click();
    await expect(card.getByText(words.refused)).toBeVisible();
    await expect(address).toBeFocused();
    const selected = await address.evaluate((field: HTMLInputElement) =>
      field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
    );
    expect(selected).toBe(await address.inputValue());
  });

  test(`a link too long for a code says so and offers the file; one too long to be opened is not offered (${language})`, async ({
    page,
  }) => {
    await openPlan(page, wordyPlan(language, 900));
    const long = shareOf(page, language);
    await expect(long.address).toHaveValue(/#p=/);
    const n = (await long.address.inputValue()).length;
    expect(n).toBeGreaterThan(600);
    await expect(long.card.locator('.share-file-first')).toContainText(
      new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB').format(n),
    );
    await expect(long.card.locator('.qr-code')).toHaveCount(0);
    await expect(long.button(long.words.file)).toHaveCount(1);

    await openPlan(page, { ...wordyPlan(language, 20_000), id: 'seance0002' });
    const longest = shareOf(page, language);
    await expect(longest.card.locator('.share-file-first')).toBeVisible();
    await expect(longest.address).toHaveCount(0);
    const filing = page.waitForEvent('download');
    await longest.button(longest.words.file).click();
    expect(parsePlanFile((await saved(filing)).text).ok).toBe(true);
    const inviting = page.waitForEvent('download');
    await longest.button(longest.words.calendar).click();
    expect(eventOf((await saved(inviting)).text).component.getFirstPropertyValue('url')).toBeNull();
  });

  test(`an invitation waits for a date, says so, and has a higher number after each change (${language})`, async ({ page }) => {
    await openPlan(page, { ...sessionPlan(language), start: '' });
    const { words, button } = shareOf(page, language);
    const { frame } = messagesOf(language).planner;
    await expect(button(words.calendar)).toHaveAttribute('aria-disabled', 'true');
    await expect(button(words.calendar)).toHaveAccessibleDescription(words.noDate);
    let downloads = 0;
    page.on('download', () => (downloads += 1));
    await button(words.calendar).click({ force: true });
    await page.getByLabel(frame.day, { exact: true }).fill('2026-06-18');
    await page.getByLabel(frame.time, { exact: true }).fill('14:30');
    await expect(button(words.calendar)).not.toHaveAttribute('aria-disabled');
    expect(downloads).toBe(0);
    const numbers: number[] = [];
    for (const minutes of ['45', '60']) {
      await page.getByLabel(frame.minutes, { exact: true }).fill(minutes);
      const inviting = page.waitForEvent('download');
      await button(words.calendar).click();
      const event = eventOf((await saved(inviting)).text);
      expect(event.startDate.toString()).toBe('2026-06-18T12:30:00Z');
      expect(event.duration.toSeconds()).toBe(Number(minutes) * 60);
      numbers.push(event.sequence);
    }
    expect(numbers[1]).toBeGreaterThan(numbers[0] ?? Infinity);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no barrier in sharing, by its colours (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openPlan(page, sessionPlan('fr'));
    await page.locator('.share-contents summary').click();
    await expect(page.locator('#share .qr-code')).toBeVisible();
    await expectNoBarriers(page, `sharing, ${colorScheme}`, { within: '#share' });
    // Black on white in the dark too.
    expect(await readCode(page, page.locator('#share .qr-code'))).toContain('#p=');
  });
}
