import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentHash } from './content-hash.ts';

const text = (fr: string, en: string) => ({ fr, en });

const authored = {
  kind: 'choice',
  title: text('Le cadenas', 'The padlock'),
  minutes: 2,
  prompt: text('Vrai ou faux ?', 'True or false?'),
  hints: [text('Regardez.', 'Look.')],
  options: [
    { id: 'road', text: text('La route', 'The road'), correct: true, feedback: text('Oui.', 'Yes.') },
    { id: 'owner', text: text('Le propriétaire', 'The owner'), feedback: text('Non.', 'No.') },
  ],
  pass: { at_least: 1 },
};

const [road, owner] = authored.options;
const hash = contentHash(authored);

describe('the fingerprint of an exercise', () => {
  it('is sixteen hexadecimal digits, the same for the same file', () => {
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(contentHash(structuredClone(authored))).toBe(hash);
  });

  it('stays when a wording is mended, in either language, in any part', () => {
    expect(contentHash({ ...authored, title: text('Le petit cadenas', 'The padlock') })).toBe(hash);
    expect(contentHash({ ...authored, prompt: text('Vrai, ou faux ?', 'Is it true or false?') })).toBe(hash);
    expect(contentHash({ ...authored, hints: [text('Regardez bien.', 'Look well.')] })).toBe(hash);
    expect(contentHash({ ...authored, options: [{ ...road, feedback: text('Oui !', 'Yes!') }, owner] })).toBe(hash);
  });

  it('stays when fields are written in another order, or left out by undefined', () => {
    expect(contentHash(Object.fromEntries(Object.entries(authored).toReversed()))).toBe(hash);
    expect(contentHash({ ...authored, certainty: undefined })).toBe(hash);
  });

  it.each([
    [
      'the key',
      {
        ...authored,
        options: [
          { ...road, correct: undefined },
          { ...owner, correct: true },
        ],
      },
    ],
    ['an id', { ...authored, options: [{ ...road, id: 'route' }, owner] }],
    ['the options', { ...authored, options: [...authored.options, { id: 'x', text: text('X', 'X'), feedback: text('X', 'X') }] }],
    ['the order of the options', { ...authored, options: authored.options.toReversed() }],
    ['the kind', { ...authored, kind: 'mark' }],
    ['what is enough', { ...authored, pass: { at_least: 2 } }],
  ])('changes with %s', (_what, changed) => {
    expect(contentHash(changed)).not.toBe(hash);
  });

  it.each([
    ['its length is estimated anew', { ...authored, minutes: 3 }],
    ['a hint is added', { ...authored, hints: [...authored.hints, text('Encore.', 'Again.')] }],
    ['an instruction is added', { ...authored, instruction: text('Choisissez.', 'Choose.') }],
    [
      'a wrong option gets the name of its misconception',
      { ...authored, options: [road, { ...owner, misconception: 'padlock-means-safe' }] },
    ],
  ])('stays when %s: neither an id nor the key has changed', (_what, changed) => {
    expect(contentHash(changed)).toBe(hash);
  });

  it('tells thousands of keys apart', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) =>
      contentHash({ ...authored, options: [{ ...road, id: `road-${index}` }, owner] }),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('never depends on what a text says', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (fr, en) => {
        expect(contentHash({ ...authored, title: text(fr, en) })).toBe(hash);
      }),
    );
  });
});
