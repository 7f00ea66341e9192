import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parseSettingsFile, writeSettingsFile } from '#src/domain/plan/settings-file.ts';
import type { Language } from '#src/domain/text/language.ts';
import { messagesOf } from '#src/i18n/messages.ts';
import { expectNoBarriers } from '../support/axe.ts';
import { finger, keyboardOf, type Hand } from '../support/hands.ts';
import { openPlan } from '../support/plan-on-device.ts';
import { sessionPlan } from '../support/session-plans.ts';
import { expect, test } from '../support/site-test.ts';

// The company's words: set once, said by every lesson, handed on as a file, and changed in one plan alone.

/** The names of some fields, as content/settings.yaml has them. */
const names = {
  fr: {
    mail: 'Messagerie électronique',
    chat: 'Messagerie d’équipe',
    policy: 'Charte informatique',
    country: 'Pays',
    listed: 'Entreprise cotée en bourse',
    default: 'votre messagerie',
    security: 'l’équipe sécurité informatique',
  },
  en: {
    mail: 'E-⁠mail',
    chat: 'Team chat',
    policy: 'IT policy',
    country: 'Country',
    listed: 'Listed company',
    default: 'your mail',
    security: 'the IT security team',
  },
};

const kept = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => {
    const name = Object.keys(localStorage).find((key) => key.endsWith(':settings'));
    return JSON.parse((name && localStorage.getItem(name)) ?? '{}') as Record<string, string>;
  });

async function openCompany(page: Page, language: Language) {
  await page.goto(`${language}/prepare/#company`);
  const { share } = messagesOf(language);
  const words = share.company;
  await page.getByRole('heading', { name: words.title, level: 1 }).waitFor();
  const field = (name: string) => page.getByLabel(name, { exact: true });
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const counted = (message: { one: string; other: string }, n: number) => (n === 1 ? message.one : message.other).replace('{n}', String(n));
  const offer = (text: string, name = 'words.json') =>
    page.locator('.values-file input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  return { share, words, field, button, counted, offer };
}

for (const language of ['fr', 'en'] as const) {
  const name = names[language];
  const ways: [string, (page: Page) => Hand, { width: number; height: number }][] = [
    ['by taps on a phone', () => finger, { width: 390, height: 844 }],
    ['by keyboard alone', keyboardOf, { width: 1280, height: 900 }],
  ];
  for (const [way, handOf, viewport] of ways) {
    test.describe(`the company’s words are set ${way} (${language})`, () => {
      test.use({ viewport, hasTouch: viewport.width < 700 });

      test('as they are typed, and every lesson says them', async ({ page }) => {
        test.setTimeout(60_000);
        const hand = handOf(page);
        const { share, words, field, button, counted } = await openCompany(page, language);
        await expect(field(name.mail)).toHaveAccessibleDescription(share.value.default.replace('{words}', name.default));
        await hand.type(field(name.mail), 'Outlook');
        await hand.select(field(name.country), 'BE');
        await hand.select(field(name.listed), 'yes');
        await expect(page.getByText(counted(words.count, 3))).toBeVisible();
        expect(await kept(page)).toEqual({ mail_client: 'Outlook', country: 'BE', listed_company: 'yes' });

        await hand.type(field(words.filter), language === 'fr' ? 'equipe' : 'TEAM CHAT');
        await expect(field(name.chat)).toBeVisible();
        await expect(field(name.country)).toHaveCount(0);
        await hand.type(field(words.filter), '');

        await hand.press(button(words.erase));
        await expect(page.getByText(counted(words.erased, 3))).toBeVisible();
        expect(await kept(page)).toEqual({});
        await hand.press(button(words.restore));
        await expect(field(name.mail)).toHaveValue('Outlook');
        await expect(field(words.filter)).toBeFocused();

        await page.goto(`${language}/lessons/stay-safe/spot-phishing/`);
        await expect(page.locator('[data-setting="mail_client"]').first()).toHaveText('Outlook');
      });
    });
  }

  test(`an address that leads nowhere is told under its field, once the field is left (${language})`, async ({ page }) => {
    const { share, field } = await openCompany(page, language);
    await field(name.policy).pressSequentially('javascript:alert(1)');
    await expect(page.getByText(share.value.badLink)).toHaveCount(0);
    await field(name.policy).blur();
    await expect(field(name.policy)).toHaveAttribute('aria-invalid', 'true');
    await expect(field(name.policy)).toHaveAccessibleDescription(new RegExp(share.value.badLink.slice(0, 30)));
    await expectNoBarriers(page, `the company’s words with a wrong address, ${language}`);
    await field(name.policy).fill('https://intranet.orvane.example/charter');
    await expect(field(name.policy)).not.toHaveAttribute('aria-invalid');
  });

  test(`the company’s words travel as a file, and are seen before they are taken (${language})`, async ({ page, openProfile }) => {
    const { words, field, button, counted, offer } = await openCompany(page, language);
    await expect(button(words.file.save)).toHaveAccessibleDescription(words.file.nothing);
    await field(name.mail).fill('Outlook');
    await field(name.chat).fill('Teams');
    const saving = page.waitForEvent('download');
    await button(words.file.save).click();
    const download = await saving;
    expect(download.suggestedFilename()).toMatch(/^viceversa-settings-\d{4}-\d\d-\d\d\.json$/);
    const text = await readFile(await download.path(), 'utf8');
    expect(parseSettingsFile(text)).toMatchObject({ ok: true, values: { mail_client: 'Outlook', chat_tool: 'Teams' } });

    // Nothing new: nothing to take.
    await offer(text);
    await expect(page.getByText(words.file.same)).toBeVisible();
    await button(words.file.cancel).click();

    const theirs = writeSettingsFile({ mail_client: 'Gmail', chat_tool: 'Teams', video_tool: 'Zoom', later_tool: 'X' });
    await offer(theirs);
    const title = page.locator('#values-preview-title');
    await expect(title).toBeFocused();
    await expect(title).toContainText(counted(words.file.words, 4));
    await expect(title).toContainText(counted(words.file.added, 2));
    await expect(title).toContainText(counted(words.file.different, 1));
    await expectNoBarriers(page, `a file of words before it is taken, ${language}`);
    expect(await kept(page)).toEqual({ mail_client: 'Outlook', chat_tool: 'Teams' });
    await button(words.file.cancel).click();
    await expect(button(words.file.open)).toBeFocused();
    expect(await kept(page)).toEqual({ mail_client: 'Outlook', chat_tool: 'Teams' });

    await offer(theirs);
    await button(counted(words.file.takeNew, 2)).click();
    expect(await kept(page)).toEqual({ mail_client: 'Outlook', chat_tool: 'Teams', video_tool: 'Zoom', later_tool: 'X' });
    await offer(theirs);
    await button(words.file.takeAll).click();
    expect(await kept(page)).toMatchObject({ mail_client: 'Gmail', video_tool: 'Zoom' });
    await button(words.restore).click();
    expect(await kept(page)).toMatchObject({ mail_client: 'Outlook', video_tool: 'Zoom' });

    const other = await (await openProfile()).newPage();
    const there = await openCompany(other, language);
    await there.offer(text);
    await there.button(there.counted(words.file.takeNew, 2)).click();
    await expect(there.field(name.chat)).toHaveValue('Teams');
  });

  const bad: [string, string, keyof ReturnType<typeof messagesOf>['share']['company']['file']['problems']][] = [
    ['no JSON', '{"format": "viceversa/settings", "ver', 'not-json'],
    ['something else', '[1, 2]', 'not-ours'],
    ['a plan', '{"format": "viceversa/plan", "version": 1}', 'other-format'],
    [
      'a word too long',
      JSON.stringify({ format: 'viceversa/settings', version: 1, values: { chat_tool: 'x'.repeat(201) } }),
      'wrong-value',
    ],
    ['too large', ' '.repeat(1_000_001), 'too-large'],
  ];
  test(`a file that holds no words is refused with where and why, and changes nothing (${language})`, async ({ page }) => {
    const { words, field, offer } = await openCompany(page, language);
    await field(name.chat).fill('Teams');
    for (const [what, text, code] of bad) {
      await offer(text);
      const why = words.file.problems[code].replace('{where}', 'values.chat_tool');
      await expect(page.getByText(words.file.problem.replace('{why}', why)), what).toBeVisible();
      await expect(page.locator('.values-preview')).toHaveCount(0);
      expect(await kept(page)).toEqual({ chat_tool: 'Teams' });
    }
  });

  test(`a plan begins with the company’s words and may have its own (${language})`, async ({ page }) => {
    const { field: companyField } = await openCompany(page, language);
    await companyField(name.mail).fill('Outlook');
    await openPlan(page, sessionPlan(language));
    const words = messagesOf(language).share.planValues;
    const values = page.getByRole('region', { name: words.title });
    const field = (label: string) => values.getByLabel(label, { exact: true });
    await expect(field(name.default)).toHaveValue('Outlook');
    await expect(field(name.security)).toHaveValue('Sam');
    await expect(values.locator('.plan-value').first()).toContainText(/\d/);

    // Another word for this plan; the company's stays.
    await field(name.default).fill('Gmail');
    await expect(values.getByText(words.onlyHereInstead.replace('{company}', 'Outlook'))).toBeVisible();
    expect(await kept(page)).toEqual({ mail_client: 'Outlook' });
    await values.getByRole('button', { name: words.back }).click();
    await expect(field(name.default)).toHaveValue('Outlook');
    await expect(field(name.default)).toBeFocused();

    // No word is a choice too, and stays one.
    await field(name.default).fill('');
    await expect(field(name.default)).toHaveValue('');
    await page.getByRole('button', { name: messagesOf(language).planner.editor.undo, exact: true }).click();
    await expect(field(name.default)).toHaveValue('Outlook');

    // The plan's word, for everyone.
    const row = values.locator('.plan-value').filter({ has: page.getByLabel(name.security, { exact: true }) });
    await row.getByRole('button', { name: words.forAll }).click();
    await expect(row.getByText(words.onlyHere)).toHaveCount(0);
    await expect(field(name.security)).toHaveValue('Sam');
    expect(await kept(page)).toEqual({ mail_client: 'Outlook', security_contact: 'Sam' });
    await expectNoBarriers(page, `the names of tools, ${language}`, { within: '.plan-values' });
  });
}

test('the company’s words show in the dark as well', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openCompany(page, 'fr');
  await expectNoBarriers(page, 'the company’s words in the dark', { coloursOnly: true });
});
