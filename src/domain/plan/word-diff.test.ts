import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, type WordRun } from './word-diff.ts';

/** The runs in one line: [-gone-] and {+new+}. */
const shown = (before: string, after: string): string =>
  diffWords(before, after)
    .map(({ type, text }) => (type === 'same' ? text : type === 'gone' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

const side = (runs: WordRun[], left: 'gone' | 'new'): string =>
  runs.map(({ type, text }) => (type === left || type === 'same' ? text : '')).join('');

const bare = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('what changed between two texts', () => {
  it('is nothing between a text and itself', () => {
    expect(diffWords('Trois droits suffisent.', 'Trois droits suffisent.')).toEqual([{ type: 'same', text: 'Trois droits suffisent.' }]);
    expect(diffWords('', '')).toEqual([]);
  });

  it('is told by words, what went before what came', () => {
    expect(
      shown(
        'Trois droits suffisent. Prenons le compte rendu. Qui doit le lire ?',
        'Trois droits suffisent. Prenons le budget 2027. Qui doit le lire ?',
      ),
    ).toBe('Trois droits suffisent. Prenons le [-compte rendu. -]{+budget 2027. +}Qui doit le lire ?');
  });

  it('takes a word or two between changes along, so that it reads as one change', () => {
    expect(shown('un chat dans le jardin', 'une chatte dans le pré')).toBe('[-un chat dans le jardin-]{+une chatte dans le pré+}');
    expect(shown('un deux trois quatre cinq', 'UN deux trois quatre CINQ')).toBe('[-un -]{+UN +}deux trois quatre [-cinq-]{+CINQ+}');
  });

  it('keeps paragraphs apart', () => {
    expect(shown('un\n\ndeux', 'trois\n\nquatre')).toBe('[-un-]{+trois+}\n\n[-deux-]{+quatre+}');
  });

  it('gives both texts back, whatever they are', () => {
    const text = fc.array(fc.constantFrom('le', 'chat', 'dort', 'bien.', '\n\n', 'ici')).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = diffWords(before, after);
        expect(bare(side(runs, 'new'))).toBe(bare(after));
        expect(bare(side(runs, 'gone'))).toBe(bare(before));
        for (const [index, run] of runs.entries()) expect(run.type).not.toBe(runs[index + 1]?.type);
      }),
    );
  });

  it('takes no longer than a blink for the longest passages', () => {
    const words = (seed: number): string => Array.from({ length: 2000 }, (_, index) => (index * seed) % 97).join(' ');
    const start = performance.now();
    diffWords(words(31), words(57));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
