import type { Frame, Page } from '@playwright/test';
import type { Change } from '#src/domain/plan/plan.ts';
import type { ActivePlan } from '#src/storage/active-plan.ts';
import { activePlan, followPlan, hashOf, lesson, sourceOf } from '../support/active-plan.ts';
import { answersTo } from '../support/answers.ts';
import { exerciseNamed, firstForm } from '../support/authored-exercises.ts';
import { exerciseOn } from '../support/exercise-on-page.ts';
import { mouse } from '../support/hands.ts';
import { expect, test } from '../support/site-test.ts';

// The planner shows a lesson in a frame, as its mentee will see it. Here another page of the site stands for the planner.

/** Opens the frame, and resolves once it listens. */
async function openPreview(page: Page, address = `../lessons/${lesson}/?preview`): Promise<Frame> {
  await page.evaluate(async (src) => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { src, width: '900', height: '700', title: 'aperçu' });
    const listens = new Promise((resolve) => {
      addEventListener('message', ({ data, origin }: MessageEvent<{ type?: string }>) => {
        if (origin === location.origin && data.type === 'viceversa:preview-ready') resolve(null);
      });
    });
    document.querySelector('main')?.replaceChildren(frame);
    await listens;
  }, address);
  const frame = page.frames()[1];
  if (!frame) throw new Error('The page has no frame.');
  return frame;
}

/** Sends a plan, and gives the milliseconds until the frame has applied it. */
const send = (page: Page, active: unknown): Promise<number> =>
  page.evaluate(async (plan) => {
    const window = document.querySelector('iframe')?.contentWindow;
    if (!window) throw new Error('no frame');
    const applied = new Promise((resolve) => window.addEventListener('viceversa:tailored', resolve, { once: true }));
    const start = performance.now();
    window.postMessage({ type: 'viceversa:plan', active: plan }, location.origin);
    await applied;
    return performance.now() - start;
  }, active);

const reworded = (text: string): Change => ({
  type: 'reword',
  section: 'why',
  part: 1,
  language: 'fr',
  text,
  hash: hashOf('fr', 'why', 1),
});
const planWith = (changes: Change[], rest?: Partial<ActivePlan>): ActivePlan => activePlan('fr', changes, rest);

test.beforeEach(async ({ page }) => {
  await page.goto('fr/competences/');
});

test('each plan that arrives is shown at once, without a reload, where one was reading', async ({ page }) => {
  const frame = await openPreview(page);
  const section = (id: string) => frame.locator(`[data-section="${id}"]`);
  await send(page, planWith([{ type: 'hide', section: 'proves-nothing' }, reworded('Une première version.')]));
  await expect(section('why')).toContainText('Une première version.');
  await expect(section('proves-nothing')).toBeHidden();
  for (const outside of ['.site-header', '.site-footer', '.lesson-bar', '[data-plan-bar]', '.role-switch'])
    await expect(frame.locator(outside)).toBeHidden();

  await frame.evaluate(() => {
    Object.assign(globalThis, { isStillThere: true });
    document.querySelector('#check-elsewhere')?.scrollIntoView({ behavior: 'instant' });
  });
  await page.waitForTimeout(300);
  const topOf = () => section('check-elsewhere').evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const before = await topOf();
  const waits: number[] = [];
  for (const letters of ['Une', 'Une deuxième', 'Une deuxième version.', 'Une deuxième version, plus longue.\n\nEt encore.'])
    waits.push(await send(page, planWith([reworded(letters), { type: 'move', section: 'report', after: null }])));
  await expect(section('why')).toContainText('Une deuxième version, plus longue.');
  await expect(section('why').locator('[data-part="1"]')).toHaveCount(2);
  await expect(section('proves-nothing')).toBeVisible();
  expect(Math.abs((await topOf()) - before), 'what one reads stays where it is').toBeLessThan(3);
  expect(Math.min(...waits)).toBeLessThan(100);
  expect(await frame.evaluate(() => 'isStillThere' in globalThis), 'no reload').toBe(true);
  await send(page, planWith([]));
  await expect(section('why')).toContainText(sourceOf('fr').sections[0]?.parts[1]?.text.slice(0, 15) ?? '');
});

test('values come with the plan; nothing is saved; links lead nowhere', async ({ page }) => {
  const exercise = exerciseNamed('stay-safe/find-the-clues');
  await followPlan(page, activePlan('fr', [], { values: { security_contact: 'Maison Bleue' } }));
  await page.reload();
  const frame = await openPreview(page);
  await send(page, planWith([], { values: { security_contact: 'Maison Rose' } }));
  await expect(frame.locator('[data-section] > * [data-setting="security_contact"]').first()).toHaveText('Maison Rose');
  await send(page, planWith([]));
  await expect(frame.locator('[data-section] > * [data-setting="security_contact"]').first()).not.toHaveText(/Maison/);

  const shown = await exerciseOn(frame as unknown as Page, exercise.id);
  await shown.fillIn(answersTo(exercise.kind, firstForm(exercise)).right, mouse);
  await mouse.press(shown.main);
  await shown.hasState('correct');
  await expect(shown.root.locator('.save-notice')).toBeHidden();
  await frame.locator('[data-section="why"] [data-section-end]').scrollIntoViewIfNeeded();
  await page.waitForTimeout(1200);
  await frame.locator('.lesson-more a').first().click();
  expect(frame.url()).toContain('?preview');
  const facts = await page.evaluate(async () => {
    const name = (await indexedDB.databases()).find((each) => each.name?.endsWith(':progress'))?.name;
    if (name === undefined) return 0;
    return new Promise((resolve) => {
      const opening = indexedDB.open(name);
      opening.addEventListener('success', () => {
        const all = opening.result.transaction('chunks').objectStore('chunks').getAll();
        all.addEventListener('success', () => resolve(all.result.length));
      });
    });
  });
  expect(facts).toBe(0);
});

test('a lesson that was done here is shown as someone sees it who has not begun', async ({ page }) => {
  const exercise = exerciseNamed('stay-safe/find-the-clues');
  await page.goto(exercise.address);
  const shown = await exerciseOn(page, exercise.id);
  await shown.fillIn(answersTo(exercise.kind, firstForm(exercise)).right, mouse);
  await shown.main.click();
  await expect(shown.root.locator('.save-notice')).toBeVisible();
  await page.goto('fr/competences/');
  const frame = await openPreview(page);
  await send(page, planWith([]));
  await expect(frame.locator(`[data-exercise="${exercise.id}"]`)).toHaveAttribute('data-ready', '');
  await expect(frame.locator(`[data-exercise="${exercise.id}"]`)).toHaveAttribute('data-state', 'empty');
});

test('the mentor’s own view does not reach into the preview', async ({ page }) => {
  await page.goto(`fr/lessons/${lesson}/?view=mentor`);
  await expect(page.locator('[data-mentor-note]').first()).toBeVisible();
  await page.goto('fr/competences/');
  const frame = await openPreview(page);
  await send(page, planWith([{ type: 'note', section: 'why', to: 'mentor', text: 'Pour moi seule.' }]));
  await expect(frame.locator('[data-mentor-note]')).toHaveCount(0);
});

test('only the page around it is listened to, and what is no plan changes nothing', async ({ page }) => {
  const frame = await openPreview(page);
  await send(page, planWith([reworded('La bonne version.')]));
  await frame.evaluate(() => postMessage({ type: 'viceversa:plan', active: { lessons: {} } }, '*'));
  // Another frame of this same site, but not the page around.
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('iframe'), { src: '../privacy/', title: 'autre' })));
  await expect.poll(() => page.frames().length).toBe(3);
  const other = page.frames().find((each) => each.url().endsWith('/privacy/') || each.url() === 'about:blank');
  await other?.waitForURL(/privacy/);
  await other?.evaluate(() => {
    parent.frames[0]?.postMessage({ type: 'viceversa:plan', active: { lessons: {} } }, location.origin);
  });
  await page.waitForTimeout(200);
  await expect(frame.locator('[data-section="why"]')).toContainText('La bonne version.');
  for (const bad of [null, 7, 'plan', [], { lessons: 7 }]) await send(page, bad);
  await expect(frame.locator('[data-section="why"]')).not.toContainText('La bonne version.');
  await expect(frame.locator('[data-section="why"]')).toBeVisible();
});

test('alone in a window, the address is that of the lesson', async ({ page }) => {
  await page.goto(`fr/lessons/${lesson}/?preview`);
  await expect(page.locator('.site-header')).toBeVisible();
  await expect(page.locator('[data-section="why"]')).toBeVisible();
});
