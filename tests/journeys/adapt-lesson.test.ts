import { applyPatch, parsePatch } from 'diff';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { LessonFile } from '#src/domain/plan/lesson-file.ts';
import { changesOf, planLimits, type Change } from '#src/domain/plan/plan.ts';
import { fill } from '#src/domain/text/fill.ts';
import { languages, type Language } from '#src/domain/text/language.ts';
import { messagesOf } from '#src/i18n/messages.ts';
import { expectNoBarriers } from '../support/axe.ts';
import { readBuilt } from '../support/built-site.ts';
import { finger, keyboardOf, mouse, type Hand } from '../support/hands.ts';
import { keptPlan, openSeededPlan, seededLesson } from '../support/plan-on-device.ts';
import { expect, test } from '../support/site-test.ts';
import { sticksOut } from '../support/sideways.ts';

const sourceOf = (language: Language): LessonFile => JSON.parse(readBuilt(`${language}/lessons/${seededLesson}/source.json`)) as LessonFile;

const row = (page: Page, section: string): Locator => page.locator(`[data-adapt-section="${section}"]`);
const said = (page: Page): Locator => page.locator('[data-adapt-said]');
const order = (page: Page): Promise<string[]> =>
  page.locator('.adapt-row').evaluateAll((rows) => rows.map((each) => (each as HTMLElement).dataset['adaptSection'] ?? ''));
const keptChanges = async (page: Page): Promise<Change[]> => changesOf(await keptPlan(page), seededLesson);
const total = (page: Page): Locator => page.locator('.adapt-total');

async function openDetails(page: Page, section: string, hand: Hand = mouse): Promise<Locator> {
  await hand.press(page.locator(`#adapt-open-${section}`));
  const details = page.locator(`#adapt-details-${section}`);
  await expect(details).toBeVisible();
  return details;
}

/** The words of the shell's undo, in the page's language. */
const undo = (page: Page, language: Language): Locator =>
  page.getByRole('button', { name: messagesOf(language).planner.editor.undo, exact: true });

for (const language of languages) {
  const t = messagesOf(language).adapt;
  const source = sourceOf(language);
  const minutesOf = new Map(source.exercises.map(({ id, minutes }) => [id, minutes]));
  const lengthOf = (id: string): number => {
    const section = source.sections.find((each) => each.id === id);
    return (section?.exercises ?? []).reduce((sum, exercise) => sum + (minutesOf.get(exercise) ?? 0), section?.minutes ?? 0);
  };
  const all = source.sections.reduce((sum, { id }) => sum + lengthOf(id), 0);
  const poll = minutesOf.get('documents/share-lunch-poll') ?? 0;
  const changedTotal = (n: number): string => fill(t.totalChanged, { n, own: all });
  const titleOf = (id: string): string => source.sections.find((section) => section.id === id)?.title ?? '';

  test(`a passage is reworded with its preview, saved as typed, and undone in one step (${language})`, async ({ page }) => {
    await openSeededPlan(page, { language });
    const details = await openDetails(page, 'what');
    const part = details.locator('.part').nth(1);
    await part.getByRole('button', { name: t.text.rewrite }).click();
    const field = part.locator('textarea');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(source.sections.find(({ id }) => id === 'what')?.parts[1]?.text ?? '');
    await field.fill('Ouvrez le **budget 2027**.\n\n- un\n- deux');
    const preview = part.getByRole('group', { name: t.text.preview });
    await expect(preview.locator('strong')).toHaveText('budget 2027');
    await expect(preview.locator('li')).toHaveText(['un', 'deux']);

    await part.locator('select').selectOption('file_store');
    await field.evaluate((element) => (element as HTMLTextAreaElement).setSelectionRange(0, 0));
    await part.getByRole('button', { name: t.text.insertNow }).click();
    await expect(field).toHaveValue(/^\[\[file_store\]\]Ouvrez/);
    await expect(field).toBeFocused();
    await expect(preview.locator('[data-setting="file_store"]')).toBeVisible();
    await expect.poll(() => keptChanges(page)).toMatchObject([{ type: 'reword', section: 'what', part: 1, language }]);

    await part.getByRole('button', { name: t.text.done }).click();
    await expect(part.getByRole('button', { name: t.text.go })).toBeFocused();
    await expect(part.locator('ins').filter({ hasText: 'budget 2027' })).toBeVisible();
    await expect(part.locator('del').first()).toBeVisible();
    await expect(row(page, 'what').locator('.badge')).toHaveText([t.row.edited]);

    await page.reload();
    await expect(row(page, 'what').locator('ins').first(), 'also while the section is closed').toBeVisible();
    await row(page, 'what').getByRole('button', { name: t.text.go }).click();
    await expect(page.locator('textarea.passage-field')).toBeFocused();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' Et voilà.');
    await expect.poll(() => keptChanges(page)).toMatchObject([{ text: expect.stringContaining('Et voilà.') as unknown }]);
    await undo(page, language).click();
    await expect(page.locator('textarea.passage-field')).not.toHaveValue(/voilà/);
    await expect(page.locator('textarea.passage-field')).toHaveValue(/deux$/);
    await row(page, 'what').getByRole('button', { name: t.text.revert }).click();
    await expect(row(page, 'what').locator('.badge')).toHaveCount(0);
    await expect(row(page, 'what').locator('#adapt-edit-what-1')).toBeFocused();
    await expect.poll(() => keptChanges(page)).toEqual([]);
  });

  test(`sections are ordered by keyboard: the focus stays, and each move is said once (${language})`, async ({ page }) => {
    await openSeededPlan(page, { language });
    await expect(page.locator('.adapt-row')).toHaveCount(6);
    const before = await order(page);
    const heard = await said(page).evaluateHandle((region) => {
      const words: string[] = [];
      new MutationObserver(() => words.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      return words;
    });
    const hand = keyboardOf(page);
    const down = page.locator('#adapt-down-why');
    await hand.press(down);
    await expect(down).toBeFocused();
    await page.keyboard.press('Enter');
    await expect.poll(() => order(page)).toEqual([before[1], before[2], 'why', ...before.slice(3)]);
    await expect(down).toBeFocused();
    const say = (place: number): string => fill(t.row.saidMoved, { section: titleOf('why'), place, total: 6 });
    expect(await heard.jsonValue()).toEqual([say(2), say(3)]);
    await expect(row(page, 'why').locator('.badge')).toHaveText([t.row.moved]);
    await expect(page.locator('.badge', { hasText: t.row.moved }), 'the others did not move').toHaveCount(1);

    const last = before[5] ?? '';
    await hand.press(page.locator(`#adapt-up-${before[1]}`));
    await expect(page.locator(`#adapt-up-${before[1]}`), 'it stands first: nothing happens').toBeFocused();
    expect((await heard.jsonValue()).length).toBe(2);
    await hand.press(page.locator(`#adapt-up-${last}`));
    await hand.press(page.locator(`#adapt-down-${last}`));
    await expect(page.locator(`#adapt-up-${last}`), 'at the end the other button has the focus').toBeFocused();
    await expect.poll(() => keptChanges(page)).toEqual([{ type: 'move', section: 'why', after: before[2] }]);
  });

  test(`a section is hidden, and says so; the minutes add up (${language})`, async ({ page }) => {
    await openSeededPlan(page, { language });
    const what = row(page, 'what');
    await expect(what.locator('.adapt-minutes')).toHaveText(fill(t.minutes, { n: lengthOf('what') }));
    await expect(total(page)).toHaveText(fill(t.total, { n: all }));
    await what.getByRole('button', { name: t.row.hide }).click();
    await expect(what.locator('.badge')).toHaveText([fill(t.row.hiddenFor, { mentee: 'Philippe' })]);
    await expect(what.locator('h3 s')).toHaveText(titleOf('what'));
    await expect(what.locator('.adapt-minutes s')).toHaveText(fill(t.minutes, { n: lengthOf('what') }));
    await expect(total(page)).toHaveText(changedTotal(all - lengthOf('what')));
    await expect(said(page)).toHaveText(fill(t.row.saidHidden, { section: titleOf('what'), n: all - lengthOf('what') }));
    const details = await openDetails(page, 'what');
    await expect(details.locator('.part'), 'what is hidden stays within reach').toHaveCount(3);
    await what.getByRole('button', { name: t.row.show }).click();
    await expect(total(page)).toHaveText(fill(t.total, { n: all }));

    const time = details.getByLabel(t.time.reading, { exact: true });
    await time.fill('61');
    await expect(total(page), 'too much is none').toHaveText(fill(t.total, { n: all }));
    await time.fill('5');
    await expect(total(page)).toHaveText(changedTotal(all + 4));
    await details.getByRole('button', { name: fill(t.time.moreThis, { of: titleOf('what') }) }).click();
    await expect(time).toHaveValue('6');
    await expect(said(page)).toHaveText(fill(t.time.said, { n: 6, total: all + 5 }));
    await undo(page, language).click();
    await expect(time).toHaveValue('5');
    await details.getByRole('button', { name: fill(t.time.reset, { n: 1 }) }).click();
    await expect(time).toHaveValue('1');
    await expect.poll(() => keptChanges(page)).toEqual([]);
  });

  test(`exercises are left out, taken back and added from the catalogue (${language})`, async ({ page }) => {
    await openSeededPlan(page, { language });
    const details = await openDetails(page, 'what');
    const first = details.locator('[data-exercise="documents/share-lunch-poll"]');
    await first.getByRole('button', { name: t.exercises.drop }).click();
    await expect(first.locator('.badge')).toHaveText(t.exercises.dropped);
    await expect(total(page)).toHaveText(changedTotal(all - poll));
    await first.getByRole('button', { name: t.exercises.take }).click();
    await expect(total(page)).toHaveText(fill(t.total, { n: all }));

    const adding = details.getByRole('button', { name: fill(t.exercises.addTo, { section: titleOf('what') }) });
    await adding.click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('li').first()).toBeVisible();
    const offered = await dialog.locator('li').count();
    await dialog.getByRole('textbox').fill('zzz');
    await expect(dialog.getByText(t.exercises.noneFound)).toBeVisible();
    await dialog.getByRole('textbox').fill(language === 'fr' ? 'indices' : 'clues');
    await expect.poll(() => dialog.locator('li').count()).toBeLessThan(offered);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(adding).toBeFocused();
    await adding.click();
    const chosen = dialog.locator('li').first();
    const title = (await chosen.locator('p').first().textContent()) ?? '';
    await chosen.getByRole('button').click();
    await expect(dialog).toHaveCount(0);
    await expect(adding).toBeFocused();
    await expect(said(page)).toHaveText(fill(t.exercises.saidAdded, { exercise: title, section: titleOf('what') }));
    const added = details.locator('.exercise-line').last();
    await expect(added).toContainText(title);
    await expect(added.locator('.badge')).toHaveText(t.exercises.added);
    await added.getByLabel(fill(t.time.exerciseThis, { exercise: title })).fill('9');
    await expect(total(page)).toHaveText(changedTotal(all + 9));
    await expect.poll(async () => (await keptChanges(page)).map(({ type }) => type)).toEqual(['add', 'minutes']);
    await added.getByRole('button', { name: t.exercises.remove }).click();
    await expect(adding).toBeFocused();
    await expect.poll(() => keptChanges(page)).toEqual([]);
  });

  test(`notes for the mentor and the mentee are kept and told on the row (${language})`, async ({ page }) => {
    await openSeededPlan(page, { language });
    const details = await openDetails(page, 'who');
    await details.getByLabel(t.notes.mentor, { exact: true }).fill('Lui laisser le clavier.');
    await details.getByLabel(fill(t.notes.menteeNamed, { mentee: 'Philippe' })).fill('x'.repeat(planLimits.passage - 10));
    await expect(details.locator('.limit-notice:not(:empty)')).toHaveText(fill(t.notes.nearLimit.other, { n: 10 }));
    await details.getByLabel(fill(t.notes.menteeNamed, { mentee: 'Philippe' })).fill('Voir avec moi.');
    await expect(row(page, 'who').locator('.badge')).toHaveText([t.row.noteMentor, fill(t.row.noteMenteeNamed, { mentee: 'Philippe' })]);
    await expect
      .poll(() => keptChanges(page))
      .toEqual([
        { type: 'note', section: 'who', to: 'mentor', text: 'Lui laisser le clavier.' },
        { type: 'note', section: 'who', to: 'mentee', text: 'Voir avec moi.' },
      ]);
    await details.getByLabel(t.notes.mentor, { exact: true }).fill('  ');
    await expect.poll(async () => (await keptChanges(page)).length).toBe(1);
  });

  test(`rewordings are offered to everyone as a patch that applies (${language})`, async ({ page }) => {
    const part = source.sections.find(({ id }) => id === 'why')?.parts[1];
    if (!part) throw new Error('The lesson has changed: choose another passage.');
    const words = language === 'fr' ? 'Mardi, le budget part en pièce jointe.' : 'On Tuesday the budget leaves as an attachment.';
    const reword: Change = { type: 'reword', section: 'why', part: 1, language, text: words, hash: part.hash };
    const note: Change = { type: 'note', section: 'why', to: 'mentor', text: 'Rien que pour moi' };
    await openSeededPlan(page, { language, changes: [reword, note] });
    await page.getByRole('button', { name: t.propose.open }).click();
    const dialog = page.getByRole('dialog', { name: t.propose.title });
    const name = `share-the-right-way.${language}.patch`;
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: fill(t.propose.download, { file: name }) }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(name);
    const patch = readFileSync(await file.path(), 'utf8');
    const [parsed] = parsePatch(patch);
    expect(parsed?.newFileName).toBe(`b/content/modules/${seededLesson}/${language}.mdx`);
    const patched = applyPatch(source.mdx, patch);
    expect(patched).toContain(words);
    expect(patched).not.toContain('Rien que pour moi');
    await expect(dialog.getByLabel(t.propose.name, { exact: true })).toHaveValue(/C8/);
    await expect(dialog.getByLabel(t.propose.description, { exact: true })).toHaveValue(/\S/);
    expect(
      await dialog.evaluate((element) => element.scrollWidth - element.clientWidth),
      'nothing sticks out of the dialog',
    ).toBeLessThanOrEqual(0);
    await expectNoBarriers(page, 'the offer', { within: 'dialog' });
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: t.propose.open })).toBeFocused();
  });

  test(`axe finds nothing in rows, details, editing and dialogs, in both themes (${language})`, async ({ page }) => {
    test.setTimeout(60_000);
    await openSeededPlan(page, {
      language,
      changes: [
        { type: 'hide', section: 'who' },
        { type: 'drop', exercise: 'documents/share-lunch-poll' },
        { type: 'note', section: 'why', to: 'mentor', text: 'x' },
      ],
    });
    await expect(page.locator('.adapt-row')).toHaveCount(6);
    await expectNoBarriers(page, 'rows', { within: '.adapt' });
    const details = await openDetails(page, 'what');
    await details.getByRole('button', { name: t.text.rewrite }).nth(1).click();
    await details.locator('textarea').first().fill('Un autre texte, avec un [droit](#permissions).');
    await expectNoBarriers(page, 'editing', { within: '.adapt' });
    await details.getByRole('button', { name: t.text.done }).click();
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await expectNoBarriers(page, 'a change, dark', { within: '.adapt', coloursOnly: true });
    await details.getByRole('button', { name: fill(t.exercises.addTo, { section: titleOf('what') }) }).click();
    await expect(page.getByRole('dialog').locator('li').first()).toBeVisible();
    await expectNoBarriers(page, 'the exercises to add', { within: 'dialog' });
  });
}

test('everything is done by single taps on a phone, and nothing sticks out', async ({ openProfile }) => {
  const t = messagesOf('fr').adapt;
  const context = await openProfile({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  await openSeededPlan(page);
  await finger.press(row(page, 'folders').getByRole('button', { name: t.row.hide }));
  await finger.press(page.locator('#adapt-down-why'));
  const details = await openDetails(page, 'what', finger);
  await finger.press(details.getByRole('button', { name: t.text.rewrite }).nth(1));
  await finger.type(details.locator('textarea.passage-field'), 'Mes mots.');
  await finger.press(details.getByRole('button', { name: t.text.done }));
  await finger.press(details.locator('[data-exercise="documents/share-lunch-poll"]').getByRole('button', { name: t.exercises.drop }));
  await finger.press(details.getByRole('button', { name: t.exercises.add }));
  await finger.press(page.getByRole('dialog').locator('li button').first());
  await finger.press(details.getByRole('button', { name: t.time.more }).last());
  await finger.type(details.getByLabel(t.notes.mentor, { exact: true }), 'Doucement.');
  await expect
    .poll(async () => (await keptChanges(page)).map(({ type }) => type).toSorted())
    .toEqual(['add', 'drop', 'hide', 'minutes', 'move', 'note', 'reword']);
  expect(await sticksOut(page)).toEqual([]);
  const small = await page
    .locator('.adapt button, .adapt input, .adapt select, .adapt textarea')
    .evaluateAll((all) =>
      all
        .filter((each) => each.checkVisibility() && (each.getBoundingClientRect().height < 44 || each.getBoundingClientRect().width < 44))
        .map((each) => each.outerHTML.slice(0, 120)),
    );
  expect(small).toEqual([]);
});

test('at 320 pixels the details and the fields keep within the page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openSeededPlan(page, { changes: [{ type: 'hide', section: 'who' }], mentee: 'Marie-Charlotte' });
  const details = await openDetails(page, 'withdraw');
  await details
    .getByRole('button', { name: messagesOf('fr').adapt.text.rewrite })
    .nth(1)
    .click();
  await details
    .locator('textarea')
    .first()
    .fill(`Un mot sans fin : ${'a'.repeat(200)}`);
  expect(await sticksOut(page)).toEqual([]);
  await details.getByRole('button', { name: messagesOf('fr').adapt.exercises.add }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await sticksOut(page)).toEqual([]);
  const wide = await page.getByRole('dialog').evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
});

test('a plan of a newer version shows all and lets nothing be changed', async ({ page }) => {
  const t = messagesOf('fr').adapt;
  const changes: Change[] = [
    { type: 'hide', section: 'folders' },
    { type: 'note', section: 'who', to: 'mentee', text: 'À lire ensemble.' },
  ];
  await openSeededPlan(page, { changes, version: 2 });
  const details = await openDetails(page, 'who');
  await expect(details).toContainText('À lire ensemble.');
  await expect(details.locator('.part').first()).toBeVisible();
  await expect(page.locator('.adapt').locator('textarea, input, select')).toHaveCount(0);
  for (const name of [t.row.hide, t.text.rewrite, t.exercises.drop, t.exercises.add])
    await expect(page.locator('.adapt').getByRole('button', { name })).toHaveCount(0);
  await expect(row(page, 'folders').locator('.badge')).toHaveText([fill(t.row.hiddenFor, { mentee: 'Philippe' })]);
});

for (const width of [1280, 390]) {
  test(`what the mentee will see stands beside the writing, and follows it (${width} px)`, async ({ page }) => {
    const t = messagesOf('fr').adapt;
    await page.setViewportSize({ width, height: 844 });
    await openSeededPlan(page, { changes: [{ type: 'hide', section: 'folders' }] });
    const opener = page.getByRole('button', { name: fill(t.preview.openNamed, { mentee: 'Philippe' }) });
    await opener.click();
    const isRoomy = width >= 1200;
    const title = fill(t.preview.titleNamed, { mentee: 'Philippe' });
    const panel = isRoomy ? page.getByRole('complementary', { name: title }) : page.getByRole('dialog', { name: title });
    await expect(panel).toBeVisible();
    if (isRoomy) await expect(panel.getByRole('heading', { name: title })).toBeFocused();
    const frame = page.frameLocator('.preview-frame');
    await expect(frame.locator('[data-section="folders"]')).toBeHidden();
    await expect(frame.locator('[data-section="who"]')).toBeVisible();
    await expectNoBarriers(page, 'the preview', { within: isRoomy ? '.preview-panel' : 'dialog' });
    if (isRoomy) {
      const details = await openDetails(page, 'who');
      const note = details.getByLabel(fill(t.notes.menteeNamed, { mentee: 'Philippe' }));
      await note.fill('Doucement');
      await expect(frame.locator('[data-section="who"]'), 'at once').toContainText('Doucement', { timeout: 1000 });
      await expect(note, 'the focus stays with the writing').toBeFocused();
      await page.keyboard.press('Escape');
      await expect(panel).toHaveCount(0);
      await expect(note).toBeFocused();
      await opener.click();
    }
    await expect(panel).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(opener).toBeFocused();
  });
}

test('a letter is there at once, also on a slow device with twelve lessons in the plan', async ({ page }) => {
  test.setTimeout(60_000);
  await page.goto('fr/prepare/');
  const ids = await page.evaluate(() => {
    const data = JSON.parse(document.getElementById('planner-data')?.textContent ?? '{}') as { lessons: { id: string }[] };
    return data.lessons.map(({ id }) => id);
  });
  const more = ids
    .filter((id) => id !== seededLesson)
    .slice(0, 11)
    .map((lesson) => ({ type: 'lesson' as const, lesson, changes: [] }));
  expect(more).toHaveLength(11);
  await openSeededPlan(page, { more });
  const details = await openDetails(page, 'what');
  await details
    .getByRole('button', { name: messagesOf('fr').adapt.text.rewrite })
    .nth(1)
    .click();
  await page.waitForLoadState('networkidle');
  const slow = await page.context().newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate(() => {
    const taken: number[] = [];
    Object.assign(globalThis, { taken });
    const measure = (): void => {
      const start = performance.now();
      // Its turn comes when what the letter has set off is done.
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => taken.push(performance.now() - start));
      port1.start();
      port2.postMessage(null);
    };
    document.addEventListener('input', measure, { capture: true });
  });
  for (const letter of 'Prenons le budget 2027') {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(60);
  }
  const taken = (await page.evaluate(() => (globalThis as unknown as { taken: number[] }).taken)).toSorted((one, other) => one - other);
  const median = taken[Math.floor(taken.length / 2)] ?? 0;
  expect(taken, 'every letter was measured').toHaveLength('Prenons le budget 2027'.length);
  // 40 ms where it was measured, on a machine that was busy; what fails here is felt.
  expect(median).toBeLessThan(150);
});
