import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '#src/domain/text/language.ts';
import { typeset } from '#src/domain/text/typography.ts';
import { gapsIn, readGapLines, readGaps } from './gap-text.ts';

describe('a text with gaps', () => {
  it('is cut at its gaps, with the words around them', () => {
    expect(readGaps('Go to the {end}, then {step-back}.')).toEqual([
      { text: 'Go to the ' },
      { gap: 'end' },
      { text: ', then ' },
      { gap: 'step-back' },
      { text: '.' },
    ]);
  });

  it.each(['plain', '{Capital}', '{}', '{ spaced }', '{under_score}', '[[chat_tool]]'])('keeps %s as plain words', (text) => {
    expect(readGaps(text)).toEqual([{ text }]);
    expect(gapsIn(text)).toEqual([]);
  });

  it('is read line by line: paragraphs, and rows of lists', () => {
    expect(readGapLines('One {a}.\n\n1. Two {b}.\n- Three.\n1.5 litres')).toEqual([
      { list: null, runs: [{ text: 'One ' }, { gap: 'a' }, { text: '.' }] },
      { list: 'numbered', runs: [{ text: 'Two ' }, { gap: 'b' }, { text: '.' }] },
      { list: 'plain', runs: [{ text: 'Three.' }] },
      { list: null, runs: [{ text: '1.5 litres' }] },
    ]);
  });

  it('has the same gaps once its typography is set, whatever their ids', () => {
    const id = fc
      .array(fc.constantFrom('vous', 'le', 'e', 'mail', 'a', '1', 'h', 'ce', 'x2'), { minLength: 1, maxLength: 4 })
      .map((words) => words.join('-'));
    fc.assert(
      fc.property(fc.array(id, { maxLength: 4 }), fc.constantFrom(' ', ' : ', ' ; ', '-', " l'", '.'), (ids, between) => {
        const text = ids.map((each) => `{${each}}`).join(between);
        for (const language of languages) expect(gapsIn(typeset(text, language))).toEqual(ids);
      }),
    );
  });

  it('loses nothing: put together again, a line is what it was', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('{', '}', '{a}', '{b-c}'));
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('').replaceAll('\u2060', '')),
        (text) => {
          expect(
            readGaps(text)
              .map((run) => ('gap' in run ? `{${run.gap}}` : run.text))
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });

  it('takes time that grows with the text, not faster', () => {
    const started = performance.now();
    readGapLines('{'.repeat(64_000));
    readGapLines('{a'.repeat(32_000));
    expect(performance.now() - started).toBeLessThan(2500);
  });
});
