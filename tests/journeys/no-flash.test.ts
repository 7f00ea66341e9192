import type { Page } from '@playwright/test';
import type { Change } from '#src/domain/plan/plan.ts';
import { tailoredLessonInFrench } from '#src/i18n/tailoring-fr.ts';
import { activePlan, followPlan, hashOf, lesson, sourceOf } from '../support/active-plan.ts';
import { expect, test } from '../support/site-test.ts';

const address = `fr/lessons/${lesson}/`;
const changes: Change[] = [
  { type: 'hide', section: 'four-questions' },
  { type: 'move', section: 'check-elsewhere', after: null },
  { type: 'reword', section: 'why', part: 1, language: 'fr', text: 'Chez Orvane, tout commence un jeudi.', hash: hashOf('fr', 'why', 1) },
  { type: 'reword', section: 'report', part: 0, language: 'fr', text: 'Signaler chez Orvane', hash: hashOf('fr', 'report', 0) },
  { type: 'drop', exercise: 'stay-safe/find-the-clues' },
  { type: 'minutes', of: 'report', minutes: 44 },
];
const { sections, exercises } = sourceOf('fr');
const minutes = [...sections, ...exercises].reduce((sum, each) => sum + each.minutes, 0);
/** What of the lesson as it is for everyone must never be painted: where it stands, and its words. */
const untailored: [selector: string, words: string][] = [
  ['[data-section="four-questions"]', 'Quatre'],
  ['[data-rail="four-questions"]', 'Quatre'],
  ['[data-section="why"]', 'Samia'],
  ['[data-section="report"] h2', 'doute'],
  ['[data-rail="report"]', 'doute'],
  ['[data-exercise="stay-safe/find-the-clues"]', ''],
  ['[data-lesson-minutes]', String(minutes)],
  ['.rail-count', 'sur 8'],
  ['[data-exercise="stay-safe/six-messages"] .exercise-kind', 'sur 3'],
  ['[data-section="why"] ~ [data-section="check-elsewhere"]', ''],
];

interface Frames {
  frames: number;
  /** What was on screen that must not be. */
  seen: string[];
  /** When the tailored words were first on screen, in milliseconds from the start of the page; 0 before. */
  tailoredAt: number;
}

/** Looks at every frame of the page from its very beginning. */
async function watchFrames(page: Page, watched: [string, string][]): Promise<() => Promise<Frames>> {
  await page.addInitScript((list) => {
    const found = { frames: 0, seen: [] as string[], tailoredAt: 0 };
    Object.assign(globalThis, { found });
    const isPainted = (element: Element, words: string): boolean =>
      (element.textContent ?? '').includes(words) && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const look = (): void => {
      found.frames += 1;
      for (const [selector, words] of list) {
        for (const element of document.querySelectorAll(selector))
          if (isPainted(element, words)) found.seen.push(`${Math.round(performance.now())} ms: ${selector}`);
      }
      const why = document.querySelector('[data-section="why"]');
      if (found.tailoredAt === 0 && why && isPainted(why, 'Orvane')) found.tailoredAt = performance.now();
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, watched);
  return () => page.evaluate(() => (globalThis as unknown as { found: Frames }).found);
}

for (const path of [address, `${address}#report`]) {
  test(`the untailored words are never painted, on a processor four times slower (${path})`, async ({ page }) => {
    test.setTimeout(60_000);
    await followPlan(page, activePlan('fr', changes));
    const frames = await watchFrames(page, untailored);
    const browser = await page.context().newCDPSession(page);
    await browser.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(path);
    await expect.poll(async () => (await frames()).tailoredAt, { timeout: 10_000 }).toBeGreaterThan(0);
    await page.waitForTimeout(1500);
    const { seen, ...rest } = await frames();
    expect(rest.frames).toBeGreaterThan(5);
    expect(seen.slice(0, 5)).toEqual([]);
  });
}

test('what is looked for is there in a lesson that nobody has tailored', async ({ page }) => {
  const frames = await watchFrames(page, untailored);
  await page.goto(address);
  await page.waitForTimeout(300);
  const { seen } = await frames();
  const found = new Set(seen.map((each) => each.replace(/^\d+ ms: /, '')));
  expect(found).toEqual(new Set(untailored.map(([selector]) => selector)));
});

test('without the script that applies it, the lesson is held back for a second, and is then there as it is for everyone', async ({
  page,
  siteWatch,
}) => {
  siteWatch.expectProblem(/tailoring|ERR_FAILED/);
  await page.route(/tailoring\.[\w-]+\.js/, (route) => route.abort());
  await followPlan(page, activePlan('fr', changes));
  const frames = await watchFrames(page, untailored);
  await page.goto(address);
  await expect(page.locator('[data-section="four-questions"]')).toBeVisible();
  await expect(page.locator('.rail-count')).toBeVisible();
  const first = Number.parseInt((await frames()).seen[0] ?? '0');
  expect(first, 'held back for a second').toBeGreaterThan(900);
  expect(first, 'and not for longer').toBeLessThan(2500);
});

test('without what stands beside the lesson, the page says so and shows the original', async ({ page, siteWatch }) => {
  siteWatch.expectProblem(/source\.json|ERR_FAILED/);
  await page.route(/source\.json/, (route) => route.abort());
  await followPlan(page, activePlan('fr', changes));
  await page.goto(address);
  await expect(page.locator('[data-plan-bar]')).toContainText(tailoredLessonInFrench.failed.slice(10, 40));
  await expect(page.locator('[data-section="four-questions"]')).toBeVisible();
});

test.describe('without any script', () => {
  test.use({ javaScriptEnabled: false });
  test('the lesson is the one for everyone', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('[data-section="four-questions"]')).toBeVisible();
    await expect(page.locator('[data-plan-bar]')).toBeEmpty();
  });
});

/** What someone may have put where the plan is kept. */
const hostile: [name: string, kept: unknown][] = [
  ['no JSON', '{"id":'],
  ['a list', []],
  ['a number for lessons', { id: 'a1b2c3d4e5', lessons: 7 }],
  ['changes that are words', activePlan('fr', 'hide' as never)],
  ['a change of no kind', activePlan('fr', [{ type: 'explode', section: 'why' } as never, { type: 'hide', section: 'why' }])],
  ['a selector for an id', activePlan('fr', [{ type: 'hide', section: '"],body{display:none}/*' }])],
  ['an exercise that leads out', activePlan('fr', [{ type: 'add', exercise: '../../evil/x', section: 'why' }])],
  ['a prototype', '{"id":"a1b2c3d4e5","lessons":{"__proto__":{"x":1},"stay-safe/spot-phishing":[{"__proto__":{"type":"hide"}}]}}'],
  [
    'ten thousand changes',
    activePlan(
      'fr',
      Array.from({ length: 10_000 }, (_, index) => ({ type: 'hide', section: `s-${index}` }) as const),
    ),
  ],
];
for (const [name, kept] of hostile) {
  test(`a kept plan that cannot be read changes nothing: ${name}`, async ({ page }) => {
    await followPlan(page, kept);
    await page.goto(address);
    await expect(page.locator('html')).not.toHaveAttribute('data-plan');
    for (const { id } of sourceOf('fr').sections) await expect(page.locator(`[data-section="${id}"]`)).toBeVisible();
    await expect(page.locator('[data-exercise]:not([data-ready])')).toHaveCount(0);
    await expect(page.locator('[data-plan-bar]')).toBeEmpty();
  });
}

test('scripts in what a mentor wrote are words', async ({ page }) => {
  const text = '<img src=x onerror=alert(1)> [ici](javascript:alert(1)) <script>alert(1)</script>';
  const hash = hashOf('fr', 'why', 1);
  const written: Change[] = [
    { type: 'reword', section: 'why', part: 1, language: 'fr', text, hash },
    { type: 'reword', section: 'why', part: 0, language: 'fr', text, hash: hashOf('fr', 'why', 0) },
    { type: 'note', section: 'why', to: 'mentee', text },
  ];
  await followPlan(page, activePlan('fr', written, { mentor: '<b>Inès</b>' }));
  await page.goto(address);
  const why = page.locator('[data-section="why"]');
  await expect(why.getByRole('note')).toContainText('<img');
  await expect(why.locator('h2')).toContainText('<script>');
  await expect(why.locator('img, script, a[href^="javascript"]')).toHaveCount(0);
  await expect(page.locator('[data-plan-bar]')).toContainText('<b>Inès</b>');
});
