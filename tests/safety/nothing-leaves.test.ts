import { answersTo } from '../support/answers.ts';
import { authoredExercises, firstForm } from '../support/authored-exercises.ts';
import { addressToOpen, builtPages } from '../support/built-site.ts';
import { exerciseOn } from '../support/exercise-on-page.ts';
import { mouse } from '../support/hands.ts';
import { expect, test } from '../support/site-test.ts';

// Every test holds, at its end: no error, nothing blocked, no request to another host, no cookie (tests/support/site-test.ts).

test('a walk over every page asks no other site for anything, and nothing is blocked', async ({ page, siteWatch }) => {
  test.setTimeout(90_000);
  siteWatch.expectProblem(/rien-de-tel/);
  for (const built of builtPages) {
    const before = siteWatch.problems.length;
    await page.goto(addressToOpen(built), { waitUntil: 'load' });
    for (const exercise of await page.locator('[data-exercise]').all()) await expect(exercise).toHaveAttribute('data-ready', '');
    const found = siteWatch.problems.slice(before).filter((problem) => !/rien-de-tel/.test(problem));
    expect.soft(found, `problems on ${built.address}`).toEqual([]);
  }
});

test('an exercise of each kind and a search ask no other site for anything', async ({ page }) => {
  test.setTimeout(120_000);
  const oneOfEach = [...new Map(authoredExercises.map((exercise) => [exercise.kind, exercise])).values()];
  for (const exercise of oneOfEach) {
    await page.goto(exercise.address);
    const shown = await exerciseOn(page, exercise.id);
    await shown.fillIn(answersTo(exercise.kind, firstForm(exercise)).right, mouse);
    await shown.beSure(3, mouse);
    await mouse.press(shown.main);
    await shown.hasState('correct');
  }
  await page.goto('en/lessons/?q=password');
  await expect(page.locator('[data-excerpt]:visible').first()).toBeVisible();
});

test('an inline script that found its way into a page does not run', async ({ page, siteWatch }) => {
  siteWatch.expectProblem(/content security policy|script-src/i);
  await page.goto('fr/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.wasRun = true';
    document.body.append(script);
    const button = document.createElement('button');
    button.setAttribute('onclick', 'window.wasRun = true');
    document.body.append(button);
    button.click();
  });
  expect(await page.evaluate(() => 'wasRun' in globalThis)).toBe(false);
  await expect.poll(() => siteWatch.problems.some((problem) => /blocked script-src/.test(problem)), 'the policy has blocked it').toBe(true);
});

test('a page cannot send anything to another site, nor load from one', async ({ page, siteWatch }) => {
  siteWatch.expectProblem(/elsewhere\.example|content security policy|connect-src|img-src/i);
  await page.goto('en/');
  const wasSent = await page.evaluate(() =>
    fetch('https://elsewhere.example/').then(
      () => 'sent',
      () => 'blocked',
    ),
  );
  expect(wasSent).toBe('blocked');
  expect(
    siteWatch.problems.filter((problem) => problem.startsWith('request')),
    'no request was even begun',
  ).toEqual([]);
});
