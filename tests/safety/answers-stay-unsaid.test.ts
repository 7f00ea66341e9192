import { answersTo } from '../support/answers.ts';
import { exercisesIn, firstForm, type Exercise } from '../support/authored-exercises.ts';
import { readInertPages, type InertPage } from '../support/inert-pages.ts';
import { expect, test } from '../support/site-test.ts';

/** A sentence as it is read: without the marks of bold, code and company words. */
const readAloud = (words: string): string[] =>
  words
    .split(/\[\[[a-z_]+\]\]|\*\*|`/)
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .filter((piece) => piece.length > 25);

function saidIn({ text, spoken }: InertPage, exercise: Exercise): string[] {
  const secrets = exercise.forms.flatMap(({ key, hints }) => [...Object.values(key.words), ...hints]);
  return secrets.flatMap(readAloud).filter((secret) => text.includes(secret) || spoken.includes(secret));
}

test('no page says an answer, a feedback or a hint before it is asked', async ({ page }) => {
  let exercises = 0;
  for (const inert of await readInertPages(page)) {
    for (const exercise of exercisesIn(inert.page.html, inert.page.address)) {
      exercises += 1;
      expect.soft(saidIn(inert, exercise), `what ${inert.page.address} gives away`).toEqual([]);
      expect.soft(inert.text, `${inert.page.address} shows the question without any script`).toContain(
        firstForm(exercise)
          .prompt.split(/\[\[|\*\*|`/)[0]
          ?.replace(/\s+/g, ' ')
          .trim(),
      );
    }
  }
  expect(exercises).toBeGreaterThan(0);
});

test('no served page has anything chosen, marked or in the right order already', async ({ page }) => {
  for (const { page: built } of (await readInertPages(page)).filter(({ page: each }) => each.kind === 'exercise')) {
    const [exercise] = exercisesIn(built.html, built.address);
    if (!exercise) throw new Error(`${built.address} holds no exercise.`);
    const served = await page.evaluate((html) => {
      const root = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-exercise]');
      // A simulation's screen begins as its scene says, whatever the answer is.
      root?.querySelector('.sim-screen')?.remove();
      return {
        state: root?.getAttribute('data-state'),
        marks: root?.querySelectorAll('[checked], [aria-pressed="true"], [data-outcome], [aria-checked="true"], [selected]').length,
        order: [...(root?.querySelectorAll<HTMLElement>('li[data-item]') ?? [])].map((row) => row.dataset['item']),
      };
    }, built.html);
    expect.soft(served, built.address).toMatchObject({ state: 'empty', marks: 0 });
    const { right } = answersTo(exercise.kind, firstForm(exercise));
    if (exercise.kind === 'order') expect.soft(served.order, built.address).not.toEqual((right as { order: string[] }).order);
  }
});
