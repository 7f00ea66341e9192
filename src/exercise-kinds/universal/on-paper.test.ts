import { describe, expect, it } from 'vitest';
import { gapOnPaper } from '#src/domain/exercise/paper-material.ts';
import { languages } from '#src/domain/text/language.ts';
import { showIn, walkedExercises } from './authored-exercises.ts';

// What can be done with a pen: sheets of paper show it as the page does, and leave the answer for their last page.

const onPaper = walkedExercises.filter(({ kind }) => kind.layOut);

describe.each(onPaper)('$name on paper', ({ kind, ...walked }) => {
  const shownIn = (language: 'fr' | 'en') => showIn(language, { kind, ...walked }).forms.map(({ shown }) => shown);

  it('has something to work on, and no empty line', () => {
    for (const shown of languages.flatMap(shownIn)) {
      const { lines, lists } = kind.layOut!(shown);
      const items = lists.flatMap((list) => list.items);
      expect(lines.length + items.length).toBeGreaterThan(0);
      for (const text of [...lines, ...items]) expect(text.trim()).not.toBe('');
      for (const list of lists) expect(list.items.length).toBeGreaterThan(0);
    }
  });

  it('takes from what is shown alone, and no mark of a place to answer stays', () => {
    for (const shown of languages.flatMap(shownIn)) {
      const { lines, lists } = kind.layOut!(shown);
      const known = JSON.stringify(shown);
      for (const text of lists.flatMap(({ items }) => items)) expect(known).toContain(JSON.stringify(text).slice(1, -1));
      for (const line of lines) expect(line.replaceAll(gapOnPaper, '')).not.toMatch(/\{[a-z0-9-]+\}|\]\(#|\[object|undefined/);
    }
  });
});

it('is known of each kind that can be written down', () => {
  const kinds = [...new Set(onPaper.map(({ kind }) => kind.id))].toSorted();
  expect(kinds).toEqual(['choice', 'fill-in', 'mark', 'match', 'order', 'sort']);
});
