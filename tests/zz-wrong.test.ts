import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { authoredExercises, firstForm } from './support/authored-exercises.ts';
import { answersTo } from './support/answers.ts';
import { exerciseOn } from './support/exercise-on-page.ts';
import { mouse } from './support/hands.ts';
import { kindOf } from '#src/exercise-kinds/kinds.ts';
import { test } from './support/site-test.ts';

test.use({ trace: 'off' });
for (const exercise of authoredExercises) {
  test(`${exercise.id} ${exercise.language}`, async ({ page }) => {
    test.setTimeout(90_000);
    const out: string[] = [];
    const say = (t: string): void => void out.push(t);
    await page.goto(exercise.address);
    const shown = await exerciseOn(page, exercise.id);
    const form = firstForm(exercise) as any;
    const text = async (): Promise<string> => ((await shown.root.innerText()) as string).replace(/\n{2,}/g, '\n');
    say(`# ${exercise.id} (${exercise.kind}, ${exercise.language})\n\n## As it is shown\n${await text()}`);
    const tries: [string, unknown][] = [];
    const { right, wrong, partial } = answersTo(exercise.kind, form);
    if (exercise.kind === 'choice' && form.shown.select === 'one')
      for (const { id } of form.shown.options) tries.push([`option ${id}`, { ...(right as object), chosen: [id] }]);
    tries.push(['wrong', wrong ?? partial], ['partial', partial]);
    for (const [name, response] of tries) {
      if (!response) continue;
      try {
        await shown.fillIn(response, mouse);
        await shown.beSure(3, mouse);
        if ((await shown.action('check').count()) === 0) continue;
        await mouse.press(shown.action('check'));
        await page.waitForTimeout(150);
        say(`\n## After "${name}" ${JSON.stringify(response).slice(0, 400)}\nstate: ${await shown.root.getAttribute('data-state')}\n${await text()}`);
        if ((await shown.root.getAttribute('data-state')) === 'correct') { await mouse.press(shown.main); continue; }
        await mouse.press(shown.main);
      } catch (e) { say(`\n(${name}: not entered: ${String(e).slice(0, 120)})`); await page.reload(); }
    }
    for (let i = 0; i < 3; i++) if (await shown.action('hint').count()) await mouse.press(shown.action('hint'));
    try {
      if (!kindOf(exercise.kind).grading.hasNoAnswer) {
        if ((await shown.action('reveal').count()) === 0 && wrong) { await shown.fillIn(wrong, mouse); await mouse.press(shown.main); }
        if (await shown.action('reveal').count()) { await mouse.press(shown.action('reveal')); await page.waitForTimeout(150); say(`\n## With hints, and the answer shown\n${await text()}`); }
      }
    } catch (e) { say(`(reveal: ${String(e).slice(0, 120)})`); }
    const traps = Object.entries(form.key.words).filter(([id]) => id.startsWith('trap/'));
    if (traps.length) say(`\n## Words of its traps\n${traps.map(([id, w]) => `${id}: ${String(w)}`).join('\n')}`);
    const file = `/tmp/wrong/${exercise.id}.${exercise.language}.txt`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, out.join('\n'));
  });
}
