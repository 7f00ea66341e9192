import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideOutcome } from '#src/domain/exercise/result.ts';
import { checkFillIn } from './check.ts';
import { fillInGrading, type FillInKey } from './grade.ts';
import { fillInMessages } from './messages.ts';
import { describeFillIn, presentFillIn } from './present.ts';
import type { FillInBody, FillInShown } from './schema.ts';

const word = (id: string) => ({ id, text: id });
const shown: FillInShown = {
  lines: [],
  gaps: [
    { id: 'from-bank', by: 'bank' },
    { id: 'from-own', by: 'words', words: ['yes', 'no'].map(word) },
    { id: 'typed', by: 'typing' },
  ],
  bank: ['path', 'domain', 'logo'].map(word),
  sheet: null,
};
const key: FillInKey = {
  accepted: { 'from-bank': ['domain', 'path'], 'from-own': ['yes'], typed: ['sécurité', 'cyber-sécurité'] },
  instead: { 'from-bank': [{ id: 'logo-proves', forms: ['logo'] }], typed: [{ id: 'sender', forms: ['l’expéditeur'] }] },
  words: {},
};
const filled = (bank: string, own: string, typed: string) => ({ filled: { 'from-bank': bank, 'from-own': own, typed } });
const grade = (...entries: Parameters<typeof filled>) => fillInGrading.grade(shown, key, filled(...entries));

describe('filling in', () => {
  it('is ready once every gap holds something, and not before', () => {
    expect(fillInGrading.validate(shown, { filled: { 'from-bank': 'path', typed: 'x' } })).toBe('some-empty');
    for (const nothing of ['', '  ', '\u00A0', '« »', '...'])
      expect(fillInGrading.validate(shown, filled('path', 'yes', nothing))).toBe('some-empty');
    expect(fillInGrading.validate(shown, filled('path', 'yes', 'x'))).toBeNull();
    expect(fillInGrading.validate({ ...shown, gaps: [{ id: 'constructor', by: 'bank' }] }, { filled: {} })).toBe('some-empty');
  });

  it('counts one for each gap that holds what is accepted', () => {
    const any = fc.constantFrom('domain', 'path', 'logo', 'yes', 'no', 'sécurité', 'SECURITE', 'other');
    fc.assert(
      fc.property(any, any, any, (bank, own, typed) => {
        const right = Number(['domain', 'path'].includes(bank)) + Number(own === 'yes') + Number(['sécurité', 'SECURITE'].includes(typed));
        const graded = grade(bank, own, typed);
        expect(graded).toMatchObject({ earned: right, possible: 3, count: { right, total: 3 } });
        expect(decideOutcome(graded)).toBe(['incorrect', 'partial', 'partial', 'correct'][right]);
      }),
    );
  });

  it('forgives how a word is typed, and says how it is written where one sees a difference', () => {
    const typed = (entry: string) => grade('domain', 'yes', entry).parts[2];
    expect(typed('securite')).toEqual({ id: 'typed', outcome: 'right', words: 'typed', written: 'sécurité' });
    expect(typed('Cyber securite')).toMatchObject({ outcome: 'right', written: 'cyber-sécurité' });
    expect(typed(' sécurité ')).toEqual({ id: 'typed', outcome: 'right', words: 'typed' });
  });

  it('forgives nothing where one chooses: ids are not words', () => {
    expect(grade('DOMAIN', ' yes', 'x').earned).toBe(0);
  });

  it('answers a common entry by its own words, forgiving as much, and any other by what to look at', () => {
    expect(grade('logo', 'no', "L'EXPEDITEUR").parts.map(({ words }) => words)).toEqual(['logo-proves', 'from-own/look', 'sender']);
    expect(grade('nowhere', 'constructor', 'someone').parts.map(({ words }) => words)).toEqual([
      'from-bank/look',
      'from-own/look',
      'typed/look',
    ]);
  });

  it('looks at no more of an entry than a field takes', () => {
    expect(grade('domain', 'yes', `${' '.repeat(200)}sécurité`).parts[2]?.outcome).toBe('wrong');
    expect(grade('domain', 'yes', 'x'.repeat(1_000_000)).parts[2]?.outcome).toBe('wrong');
  });
});

const text = (words: string) => ({ fr: words, en: words });
const sound: FillInBody = {
  text: text('First {one}, then {two}.\nAt last {three}.'),
  bank: ['a', 'b', 'c'].map((id) => ({ id, text: text(`word ${id}`) })),
  gaps: [
    { id: 'one', word: 'a', also_ok: ['b'], feedback: text('f'), look_at: text('l') },
    { id: 'two', words: ['d', 'e'].map((id) => ({ id, text: text(`word ${id}`) })), word: 'e', feedback: text('f'), look_at: text('l') },
    { id: 'three', accepted: text('the end | end'), feedback: text('f'), look_at: text('l') },
  ],
  feedback: { correct: text('x'), partial: text('x'), incorrect: text('x') },
};
/** One language of a body, as the build hands it over. */
const localized = (authored: FillInBody): never =>
  JSON.parse(JSON.stringify(authored), (_field, value: unknown) =>
    typeof value === 'object' && value !== null && 'en' in value ? value.en : value,
  ) as never;

describe('what is shown', () => {
  it('holds the words of each bank once, in another order than they were written in, the same each time', () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const { shown: made } = presentFillIn(localized(sound), `seed ${seed}`);
      expect(made.bank.map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'c']);
      expect(made.bank.map(({ id }) => id)).not.toEqual(['a', 'b', 'c']);
      expect(made.gaps[1]).toMatchObject({ by: 'words', words: [{ id: 'e' }, { id: 'd' }] });
      expect(presentFillIn(localized(sound), `seed ${seed}`).shown).toEqual(made);
    }
  });

  it('has nothing of what is typed', () => {
    const { shown: made, key: found } = presentFillIn(localized(sound), 'seed');
    expect(JSON.stringify(made)).not.toContain('end');
    expect(found.accepted).toEqual({ one: ['a', 'b'], two: ['e'], three: ['the end', 'end'] });
  });

  it('tells the mentor the text with its words in place', () => {
    expect(describeFillIn(localized(sound), fillInMessages.en)).toEqual([
      'First **word a** or **word b**, then **word e**.',
      'At last **the end** or **end**.',
    ]);
  });
});

describe('the schema’s own checks', () => {
  const problems = (authored: FillInBody): { path: string; message: string }[] => {
    const found: { path: string; message: string }[] = [];
    checkFillIn(authored, (path, message) => found.push({ path: path.join('.'), message }));
    return found;
  };
  const paths = (authored: FillInBody): string[] => [...new Set(problems(authored).map(({ path }) => path))];
  type AuthoredGap = FillInBody['gaps'][number];
  const withGap = (index: number, change: Partial<AuthoredGap>): FillInBody => ({
    ...sound,
    gaps: sound.gaps.map((gap, place) => (place === index ? { ...gap, ...change } : gap)),
  });
  const instead = (change: Partial<NonNullable<AuthoredGap['instead']>[number]>) => [{ id: 'other', feedback: text('x'), ...change }];

  it.each([
    { name: 'what is sound', authored: sound, expected: [] },
    { name: 'a gap’s id twice', authored: withGap(1, { id: 'one' }), expected: ['gaps.1.id', 'text'] },
    {
      name: 'an entry with a gap’s id',
      authored: withGap(0, { instead: instead({ id: 'two', words: ['c'] }) }),
      expected: ['gaps.0.instead.0.id'],
    },
    {
      name: 'a word’s id twice',
      authored: { ...sound, bank: [...sound.bank!, { id: 'a', text: text('other') }] },
      expected: ['bank.3.id'],
    },
    {
      name: 'two words that read the same',
      authored: { ...sound, bank: [...sound.bank!, { id: 'z', text: text('word a') }] },
      expected: ['bank.3.text'],
    },
    {
      name: 'a gap that one language lacks',
      authored: { ...sound, text: { ...sound.text, en: 'First {one}, then {two}.' } },
      expected: ['gaps.2.id'],
    },
    { name: 'a gap that stands twice', authored: { ...sound, text: text('{one} {two} {three} {three}') }, expected: ['gaps.2.id'] },
    { name: 'a gap that is not listed', authored: { ...sound, text: text('{one} {two} {three} {four}') }, expected: ['text'] },
    { name: 'a broken gap', authored: { ...sound, text: text('{one} {two} {three} {The End}') }, expected: ['text'] },
    { name: 'a gap that is not closed', authored: { ...sound, text: text('{one} {two} {three} {four') }, expected: ['text'] },
    { name: 'a gap in code', authored: { ...sound, text: text('{one} {two} `x {three}`') }, expected: ['text'] },
    { name: 'a gap in bold', authored: { ...sound, text: text('{one} {two} **x {three}**') }, expected: ['text'] },
    { name: 'a gap with neither word nor forms', authored: withGap(0, { word: undefined }), expected: ['gaps.0'] },
    { name: 'a gap with both', authored: withGap(0, { accepted: text('x') }), expected: ['gaps.0'] },
    { name: 'a word that the bank lacks', authored: withGap(0, { word: 'e' }), expected: ['gaps.0.word'] },
    { name: 'a word that the gap’s own words lack', authored: withGap(1, { word: 'a' }), expected: ['gaps.1.word'] },
    { name: 'a second word that is the first', authored: withGap(0, { also_ok: ['a'] }), expected: ['gaps.0.also_ok'] },
    { name: 'a second word that the bank lacks', authored: withGap(0, { also_ok: ['z'] }), expected: ['gaps.0.also_ok'] },
    { name: 'no bank to choose from', authored: { ...sound, bank: undefined }, expected: ['gaps.0'] },
    {
      name: 'a bank that nobody needs',
      authored: withGap(0, { word: 'd', also_ok: undefined, words: sound.gaps[1]!.words }),
      expected: ['bank'],
    },
    { name: 'words in a typed gap', authored: withGap(2, { also_ok: ['a'] }), expected: ['gaps.2.also_ok'] },
    { name: 'a form without letters', authored: withGap(2, { accepted: text('end | ') }), expected: ['gaps.2.accepted'] },
    {
      name: 'a form that is right and wrong',
      authored: withGap(2, { instead: instead({ forms: text('fin | END') }) }),
      expected: ['gaps.2.instead.0.forms'],
    },
    {
      name: 'an entry without letters',
      authored: withGap(2, { instead: instead({ forms: text('fin | … ') }) }),
      expected: ['gaps.2.instead.0.forms'],
    },
    { name: 'words where one types', authored: withGap(2, { instead: instead({ words: ['a'] }) }), expected: ['gaps.2.instead.0'] },
    { name: 'forms where one chooses', authored: withGap(0, { instead: instead({ forms: text('x') }) }), expected: ['gaps.0.instead.0'] },
    {
      name: 'words for what is accepted',
      authored: withGap(0, { instead: instead({ words: ['b'] }) }),
      expected: ['gaps.0.instead.0.words'],
    },
    {
      name: 'words for what cannot be chosen',
      authored: withGap(0, { instead: instead({ words: ['e'] }) }),
      expected: ['gaps.0.instead.0.words'],
    },
  ])('on $name', ({ authored, expected }) => {
    expect(paths(authored as FillInBody).toSorted()).toEqual(expected);
  });

  it('say what to mend', () => {
    const [found] = problems({ ...sound, text: { fr: sound.text.fr, en: 'First {one}, then {two}.' } });
    expect(found?.message).toBe('the gap "three" stands 0 times in the en text; write {three} there once');
  });
});
