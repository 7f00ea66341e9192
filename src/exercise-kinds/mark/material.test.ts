import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkedText, zonesIn } from './material.ts';

describe('the material of a mark exercise', () => {
  it('is cut at its marks, with the words around them', () => {
    expect(readMarkedText('Reply [before 6 pm](#deadline), please.')).toEqual([
      { text: 'Reply ' },
      { text: 'before 6 pm', zone: 'deadline' },
      { text: ', please.' },
    ]);
  });

  it('may begin and end with a zone, and hold two side by side', () => {
    expect(readMarkedText('[a](#one)[b](#two)')).toEqual([
      { text: 'a', zone: 'one' },
      { text: 'b', zone: 'two' },
    ]);
  });

  it.each(['plain', 'a [b] c', '[b](c)', '[b](#Capital)', '[](#empty)', '[b] (#spaced)', '[[chat_tool]] (#x)'])(
    'keeps %s as plain words',
    (text) => {
      expect(readMarkedText(text)).toEqual([{ text }]);
      expect(zonesIn(text)).toEqual([]);
    },
  );

  it('is nothing for an empty text', () => {
    expect(readMarkedText('')).toEqual([]);
  });

  it('loses nothing: put together again, the text is what it was', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('[', ']', '](#', ')', '[a](#b)', '#'));
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          const again = readMarkedText(text).map((run) => (run.zone === undefined ? run.text : `[${run.text}](#${run.zone})`));
          expect(again.join('')).toBe(text);
          expect(readMarkedText(text).filter((run) => run.text === '')).toEqual([]);
        },
      ),
    );
  });

  it('takes time that grows with the text, not faster', () => {
    const started = performance.now();
    readMarkedText('['.repeat(64_000));
    readMarkedText('[a](#'.repeat(12_000));
    expect(performance.now() - started).toBeLessThan(2500);
  });
});
