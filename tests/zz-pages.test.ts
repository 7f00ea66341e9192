import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pagesOfKind } from './support/built-site.ts';
import { expect, test } from './support/site-test.ts';
test.use({ trace: 'off' });
for (const lesson of pagesOfKind('lesson')) {
  test(lesson.address, async ({ page }) => {
    await page.goto(`${lesson.address}?view=mentor`);
    await expect(page.locator('[data-mentor-note]').first()).toBeVisible();
    for (const exercise of await page.locator('[data-exercise]').all()) await expect(exercise).toHaveAttribute('data-ready', '');
    const file = `/tmp/read/${lesson.address.replace(/\/$/, '')}.txt`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, (await page.locator('main').innerText()).replace(/\n{3,}/g, '\n\n'));
  });
}
