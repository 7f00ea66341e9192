import { bareWords, lessonPages, marksOf } from '../support/marked-parts.ts';
import { expect, test } from '../support/site-test.ts';

/** The words of a part's Markdown, by the few signs that lessons use; the parser has tests of its own. */
const wordsOfMarkdown = (text: string): string =>
  text
    .replace(/^\|[-:| ]+\|$/gm, '')
    .replace(/^(?:- |\d+\. )/gm, '')
    .replace(/\[([^[\]]+)\]\(#[a-z0-9-]+\)/g, '$1')
    .replace(/[*`|]/g, '');

test('the parts in the data and the marks in the page are the same, in the same order, with the same words', async ({ page }) => {
  let parts = 0;
  for (const { built, file } of lessonPages()) {
    const inData = file.sections.flatMap((section) =>
      section.parts.map(({ index, text }) => ({ section: section.id, part: index, words: bareWords(wordsOfMarkdown(text)) })),
    );
    const inPage: typeof inData = [];
    for (const { section, part, words } of await marksOf(page, built)) {
      const last = inPage.at(-1);
      if (last?.section === section && last.part === part) last.words += bareWords(words);
      else inPage.push({ section, part, words: bareWords(words) });
    }
    expect.soft(inPage, built.address).toEqual(inData);
    parts += inData.length;
  }
  expect(parts).toBeGreaterThan(900);
});

test('the data of a lesson agrees with its page: language, sections, exercises, one recap', async () => {
  for (const { built, file } of lessonPages()) {
    const sections = [...built.html.matchAll(/data-section="([^"]+)"/g)].map(([, id]) => id);
    expect
      .soft(
        file.sections.map(({ id }) => id),
        built.address,
      )
      .toEqual(sections);
    const exercises = [...built.html.matchAll(/ data-exercise="([^"]+)"/g)].map(([, id]) => id);
    expect
      .soft(
        file.exercises.map(({ id }) => id),
        built.address,
      )
      .toEqual(exercises);
    expect
      .soft(
        file.sections.flatMap((section) => section.exercises),
        built.address,
      )
      .toEqual(exercises);
    expect
      .soft(
        file.sections.flatMap(({ parts }) => parts.filter(({ kind }) => kind === 'recap')),
        built.address,
      )
      .toHaveLength(1);
    expect.soft(file.language, built.address).toBe(built.language);
    for (const { parts } of file.sections) expect.soft(parts.map(({ index }) => index)).toEqual(parts.map((_, rank) => rank));
  }
});

test('the data beside an exercise alone is what its lesson says of it', async ({ request, baseURL }) => {
  for (const { built, file } of lessonPages().slice(0, 6)) {
    for (const exercise of file.exercises) {
      const answer = await request.get(`${baseURL ?? ''}${built.language}/exercises/${exercise.id}/source.json`);
      expect(answer.headers()['content-type']).toContain('application/json');
      expect(await answer.json()).toEqual(exercise);
      expect(exercise.prompt).not.toMatch(/\*\*|`/);
      expect(exercise.answer.length).toBeGreaterThan(0);
    }
  }
});
