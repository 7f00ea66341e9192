import { expect, test } from '../support/site-test.ts';

// Every test holds, at its end: no error, nothing blocked, no request to another host, no cookie (tests/support/site-test.ts).
// Every kind of page is opened by the walks of tests/accessibility, and every exercise, in both languages, solved in
// tests/every-exercise. Here is what they do not come by, and that the watch would see what it watches for.

test('a search asks no other site for anything', async ({ page }) => {
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
