import { encodePlanLink } from '#src/islands/plan-link/encode-plan-link.ts';
import { plainPlan } from '../support/sample-plans.ts';
import { expect, test } from '../support/site-test.ts';

// Mail filters write the # of a link as %23 or %2523. The plan then stands in the path, where no page is.

const link = await encodePlanLink(plainPlan, '');
const payload = link.slice('#p='.length);

const mangled: [how: string, address: string, page: string][] = [
  ['%23', `fr/session/%23p=${payload}`, 'fr/session/'],
  ['%23 and %3D', `en/session/%23p%3D${payload}`, 'en/session/'],
  ['%2523', `fr/session/%2523p%253D${payload}`, 'fr/session/'],
  ['%252523', `fr/session/%252523p%25253D${payload}`, 'fr/session/'],
  ['%23 and a stop', `fr/session/%23p=${payload}.`, 'fr/session/'],
  ['%23, without the last characters', `fr/session/%23p=${payload.slice(0, -20)}`, 'fr/session/'],
  ['%23, without its language', `session/%23p=${payload}`, 'fr/session/'],
];

for (const [how, address, session] of mangled) {
  test(`a plan in the path is opened on the session page, and not sent again: ${how}`, async ({ page, baseURL, siteWatch }) => {
    siteWatch.expectProblem(/404/);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address);
    await page.waitForURL((url) => url.href.startsWith(`${baseURL}${session}#p=`));
    const { hash } = new URL(page.url());
    expect(`#p=${payload}`).toContain(hash.slice(0, -1));
    expect(hash.length).toBeGreaterThanOrEqual('#p='.length + payload.length - 20);
    // The address that was opened, which the mail had made; nothing of the plan after that.
    expect(asked.filter((url) => url.includes(payload.slice(0, 40)))).toEqual([`${baseURL}${address}`]);
  });
}

test('an address that leads nowhere and carries no plan stays where it is', async ({ page, baseURL, siteWatch }) => {
  siteWatch.expectProblem(/404/);
  await page.goto('fr/nothing/%23p=/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(page.url()).toBe(`${baseURL}fr/nothing/%23p=/`);
});
