import type { Page } from '@playwright/test';
import type { Plan } from '#src/domain/plan/plan.ts';
import type { Language } from '#src/domain/text/language.ts';
import { messagesOf } from '#src/i18n/messages.ts';
import { pagesOfKind } from '../support/built-site.ts';
import { readCode } from '../support/qr.ts';
import { openPlan } from '../support/plan-on-device.ts';
import { sessionPlan } from '../support/session-plans.ts';
import { sharedAddress } from '../support/shared-plans.ts';
import { expect, test } from '../support/site-test.ts';

// Paper: what the mentee keeps and what the mentor has on the table, laid out by the browser that prints them.

interface Source {
  title: string;
  sections: { id: string; title: string; parts: { index: number; kind: string; text: string; hash: string }[] }[];
  exercises: { id: string; title: string; answer: string[] }[];
}

/** A plan of two lessons, with the recap reworded, sections hidden, an exercise left out and one brought in. */
async function paperPlan(page: Page, language: Language): Promise<{ plan: Plan; source: Source; reworded: string }> {
  const source = (await (await page.request.get(`${language}/lessons/stay-safe/spot-phishing/source.json`)).json()) as Source;
  const recap = source.sections.flatMap(({ id, parts }) =>
    parts.filter(({ kind }) => kind === 'recap').map((part) => ({ id, ...part })),
  )[0]!;
  const reworded = language === 'fr' ? 'Chez nous, on appelle Sam.' : 'Here, we call Sam.';
  const plan = sessionPlan(language);
  return {
    source,
    reworded,
    plan: {
      ...plan,
      message: language === 'fr' ? 'Merci de votre temps.' : 'Thank you for your time.',
      opens: language === 'fr' ? 'Sa messagerie' : 'The mailbox',
      checklist: ['volunteer'],
      agenda: [
        {
          type: 'lesson',
          lesson: 'stay-safe/spot-phishing',
          changes: [
            { type: 'hide', section: 'myths' },
            { type: 'hide', section: 'other-ways-in' },
            {
              type: 'reword',
              section: recap.id,
              part: recap.index,
              language,
              text: `- ${reworded}\n- **Deux** regards.`,
              hash: recap.hash,
            },
            { type: 'note', section: 'why', to: 'mentor', text: 'OWN-NOTE' },
            { type: 'note', section: 'why', to: 'mentee', text: 'MENTEE-NOTE' },
            { type: 'drop', exercise: 'stay-safe/i-typed-my-password' },
            { type: 'add', exercise: 'documents/contract-ends', section: 'report' },
          ],
        },
        { type: 'break', id: 'pause', words: '', minutes: 5 },
        { type: 'lesson', lesson: 'documents/share-the-right-way', changes: [] },
      ],
    },
  };
}

/** Presses a print button; the browser's dialog is replaced by a mark, so that the paper can be looked at. */
async function printFrom(page: Page, plan: Plan, what: 'printHandout' | 'printPlan'): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
    // Printing to a file says that printing is over; the paper is looked at after that too.
    addEventListener('afterprint', (event) => event.isTrusted && event.stopImmediatePropagation(), true);
  });
  await openPlan(page, plan);
  await page.getByRole('button', { name: messagesOf(plan.language).share[what], exact: true }).click();
  await page.locator('html[data-printed]').waitFor({ state: 'attached' });
}

/** How many pages the browser prints. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** The text that print shows. */
const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText.replaceAll('\u2060', ''));

/** A width and height as the sheet has them inside its margins. */
const sheet = { width: 688, height: 1016 };

for (const language of ['fr', 'en'] as const) {
  test(`the mentee’s handout has a page a lesson, worksheets, and its answers last (${language})`, async ({ page }) => {
    test.setTimeout(60_000);
    const words = messagesOf(language).share.paper;
    const { plan, source, reworded } = await paperPlan(page, language);
    await printFrom(page, plan, 'printHandout');
    await page.setViewportSize(sheet);
    await page.emulateMedia({ media: 'print' });

    const text = await textOf(page);
    const title = (id: string) => source.sections.find((section) => section.id === id)?.title ?? 'no such section';
    for (const shown of [reworded, 'MENTEE-NOTE', plan.message, 'Sam', words.inMyWords, words.nextSession, words.task, words.licence])
      expect(text).toContain(shown);
    expect(text).toContain(words.inReturn.replace('{mentor}', 'Inès'));
    expect(text).toContain(language === 'fr' ? 'Séance du 18\u00A0juin 2026, avec Inès' : 'Session on 18\u00A0June 2026, with Inès');
    for (const hidden of ['OWN-NOTE', plan.note, title('myths'), title('other-ways-in')]) expect(text).not.toContain(hidden);
    // Exercises: those that are left, the one that is brought in, none of those left out or hidden.
    const sheets = await page.locator('.paper-worksheets').innerText();
    const exercise = (id: string) => source.exercises.find((each) => each.id === id)?.title ?? 'no such exercise';
    expect(sheets).toContain(exercise('stay-safe/six-messages'));
    expect(sheets).toContain(language === 'fr' ? 'Le contrat s’achève' : 'contract');
    for (const left of ['stay-safe/i-typed-my-password', 'stay-safe/find-the-clues']) expect(text).not.toContain(exercise(left));

    // Navigation, actions, the planner itself: nothing of it.
    for (const role of ['navigation', 'button', 'textbox', 'banner', 'contentinfo', 'main'] as const)
      await expect(page.getByRole(role)).toHaveCount(0);

    // Each lesson's page fits its sheet; answers stand by themselves at the end.
    const heights = await page.locator('.handout').evaluateAll((pages) => pages.map((each) => each.scrollHeight));
    expect(heights).toHaveLength(2);
    for (const height of heights) expect(height).toBeLessThanOrEqual(sheet.height);
    const articles = await page.locator('.paper-page').evaluateAll((pages) => pages.map((each) => each.className));
    expect(articles.at(-1)).toContain('paper-answers');
    expect(articles.filter((name) => name.includes('paper-answers'))).toHaveLength(1);
    const [answer = ''] = source.exercises.find(({ id }) => id === 'stay-safe/six-messages')?.answer ?? [];
    const before = text.slice(0, text.indexOf(words.answersText));
    expect(text.slice(before.length)).toContain(answer.slice(0, 40));
    expect(before).not.toContain(answer.slice(0, 40));

    // Two lessons, the exercises, the answers.
    expect(await pagesOf(page)).toBeGreaterThanOrEqual(4);
  });

  test(`one lesson is one page, its worksheet, and one page of answers (${language})`, async ({ page }) => {
    const { plan } = await paperPlan(page, language);
    await printFrom(page, { ...plan, agenda: plan.agenda.slice(0, 1) }, 'printHandout');
    const kept = async (selector: string): Promise<number> => {
      await page.evaluate((out) => document.querySelectorAll(out).forEach((each) => each.toggleAttribute('hidden', true)), selector);
      const pages = await pagesOf(page);
      await page.evaluate((out) => document.querySelectorAll(out).forEach((each) => each.toggleAttribute('hidden', false)), selector);
      return pages;
    };
    const whole = await kept('.no-such-element');
    expect(whole - (await kept('.paper-answers'))).toBe(1);
    expect(await kept('.paper-worksheets, .paper-answers')).toBe(1);
  });

  test(`the mentor’s plan has times, own notes, answers and boxes (${language})`, async ({ page }) => {
    const words = messagesOf(language).share.paper;
    const { checks } = messagesOf(language).planner.card;
    const { plan, source } = await paperPlan(page, language);
    await printFrom(page, plan, 'printPlan');
    await page.setViewportSize(sheet);
    await page.emulateMedia({ media: 'print' });
    const text = await textOf(page);
    const goal = plan.goals[0]!;
    const title = (id: string) => source.sections.find((section) => section.id === id)?.title ?? 'no such section';
    const [answer = ''] = source.exercises.find(({ id }) => id === 'stay-safe/six-messages')?.answer ?? [];
    for (const shown of [
      plan.note,
      'OWN-NOTE',
      'MENTEE-NOTE',
      plan.opens,
      goal.task,
      goal.proof,
      plan.place.words,
      words.kinds.break,
      words.ownNote,
      title('report'),
      answer.slice(0, 40),
    ])
      expect(text).toContain(shown);
    for (const check of Object.values(checks)) expect(text).toContain(check);
    expect(text).toContain(language === 'fr' ? '9\u00A0h\u00A030' : '9.30\u00A0am');
    for (const hidden of [title('myths'), title('other-ways-in')]) expect(text).not.toContain(hidden);
    // Own notes are told apart without colour: a double rule, and the label in words.
    const rule = await page
      .locator('.paper-own', { hasText: 'OWN-NOTE' })
      .evaluate((note) => getComputedStyle(note).borderInlineStartStyle);
    expect(rule).toBe('double');
    await expect(page.locator('.tick-list .tick-box svg')).toHaveCount(1);
    expect(await pagesOf(page)).toBeGreaterThanOrEqual(2);
  });

  for (const what of ['printHandout', 'printPlan'] as const) {
    test(`nothing on paper is smaller than 9 points, tinted, or wider than the sheet (${what}, ${language})`, async ({ page }) => {
      const { plan } = await paperPlan(page, language);
      await page.emulateMedia({ colorScheme: 'dark' });
      await printFrom(page, plan, what);
      await page.setViewportSize(sheet);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const faults = await page.locator('.paper-area').evaluate((area) => {
        const found: string[] = [];
        for (const element of area.querySelectorAll<HTMLElement>('*')) {
          const style = getComputedStyle(element);
          const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
          if (hasText && parseFloat(style.fontSize) < 12 - 0.01) found.push(`small: ${style.fontSize} ${element.textContent}`);
          if (hasText && style.color !== 'rgb(0, 0, 0)') found.push(`not black: ${style.color} ${element.textContent}`);
          const isDrawing = element.closest('svg') !== null || element.className === 'logo-word';
          if (!isDrawing && !/^rgba\(0, 0, 0, 0\)$/.test(style.backgroundColor))
            found.push(`tinted: ${style.backgroundColor} ${element.className}`);
          if (!isDrawing && element.getBoundingClientRect().right > area.getBoundingClientRect().right + 1 && !element.closest('.ruled'))
            found.push(`too wide: ${element.textContent}`);
        }
        return found;
      });
      expect(faults).toEqual([]);
    });
  }

  test.describe(`at the dots of a printer (${language})`, () => {
    // Three times a screen's: about 300 an inch.
    test.use({ deviceScaleFactor: 3, contextOptions: { reducedMotion: 'reduce' } });
    test('the code on paper leads to the session, and is read from the sheet', async ({ page }) => {
      await printFrom(page, sessionPlan(language), 'printHandout');
      const link = await page.getByRole('textbox', { name: messagesOf(language).share.address }).inputValue();
      await page.setViewportSize(sheet);
      await page.emulateMedia({ media: 'print' });
      // The sheet's margins: the code's quiet zone reaches into them.
      await page.locator('.paper-area').evaluate((area: HTMLElement) => (area.style.padding = '14mm'));
      expect(await readCode(page, page.locator('.paper-foot .qr-code'))).toBe(link);
    });
  });
}

for (const language of ['fr', 'en'] as const) {
  test(`who follows a session prints its handout too (${language})`, async ({ page }) => {
    const { followed, preview } = messagesOf(language).session;
    const plan = { ...sessionPlan(language), note: '', checklist: [] };
    const gone = { type: 'lesson' as const, lesson: 'stay-safe/no-longer-there', changes: [] };
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await page.goto(await sharedAddress({ ...plan, agenda: [...plan.agenda, gone] }));
    await page.getByRole('button', { name: preview.follow, exact: true }).click();
    await page.getByRole('button', { name: followed.print, exact: true }).click();
    await page.locator('html[data-printed]').waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.handout')).toHaveCount(1);
    const text = await textOf(page);
    expect(text).toContain('Sam');
    expect(text).not.toContain(followed.print);
    expect(text).not.toContain(language === 'fr' ? 'Note pour moi' : 'A note for me');
  });

  test(`every lesson’s handout fits on one sheet (${language})`, async ({ page }) => {
    test.setTimeout(120_000);
    const lessons = pagesOfKind('lesson')
      .filter((lesson) => lesson.language === language)
      .map(({ address }) => address.split('/').filter(Boolean).slice(-2).join('/'));
    expect(lessons.length).toBeGreaterThan(20);
    const agenda = lessons.slice(0, 40).map((lesson) => ({ type: 'lesson' as const, lesson, changes: [] }));
    await printFrom(page, { ...sessionPlan(language), agenda }, 'printHandout');
    await page.setViewportSize(sheet);
    await page.emulateMedia({ media: 'print' });
    const heights = await page
      .locator('.handout')
      .evaluateAll((pages) => pages.map((each) => [each.querySelector('h1')?.textContent, each.scrollHeight]));
    expect(heights).toHaveLength(agenda.length);
    expect(heights.filter(([, height]) => Number(height) > sheet.height)).toEqual([]);
    await page.evaluate(() => document.querySelectorAll('.paper-worksheets, .paper-answers').forEach((each) => each.remove()));
    expect(await pagesOf(page)).toBe(agenda.length);
  });
}

test('after printing the page is as it was, and prints itself again', async ({ page }) => {
  const plan = sessionPlan('fr');
  await printFrom(page, plan, 'printHandout');
  expect(await page.title()).toBe(messagesOf('fr').share.paper.fileTitles.handout);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.paper-area')).toHaveCount(0);
  await expect(page.locator('html.is-printing-paper')).toHaveCount(0);
  expect(await page.title()).toContain(messagesOf('fr').planner.title);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1, name: messagesOf('fr').planner.title })).toBeVisible();
});
