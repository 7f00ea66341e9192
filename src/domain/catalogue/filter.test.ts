import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answers, countFilters, foldWords, offeredMinutes, type CatalogueEntry, type CatalogueQuery } from './filter.ts';

const anything: CatalogueQuery = { tracks: [], levels: [], minutes: null, competence: null, words: '' };
const lesson: CatalogueEntry = {
  id: 'stay-safe/spot-phishing',
  track: 'web',
  level: 'discover',
  minutes: 15,
  competences: ['4.1', '2.5'],
  text: foldWords('Repérer un message piégé, et le signaler à l’équipe ; cœur du métier'),
};
const asked = (query: Partial<CatalogueQuery>): boolean => answers(lesson, { ...anything, ...query });

describe('words without accents', () => {
  it.each([
    ['Piégé', 'piege'],
    ['PIÈGE', 'piege'],
    ['cœur', 'coeur'],
    ['ŒUVRE', 'oeuvre'],
    ['et cætera', 'et caetera'],
    ['l’été', 'l ete'],
    ['e-\u2060mail', 'e mail'],
    ['  a,  b ! ', 'a b'],
    ['Noël 2026', 'noel 2026'],
    ['«\u00A0!\u202F»', ''],
  ])('%s → %s', (text, folded) => {
    expect(foldWords(text)).toBe(folded);
  });

  it('folded twice are the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldWords(foldWords(text))).toBe(foldWords(text));
      }),
    );
  });
});

describe('a lesson answers the query', () => {
  it('when nothing is asked', () => {
    expect(answers(lesson, anything)).toBe(true);
    expect(asked({ words: '  ! ' })).toBe(true);
  });

  it('when its track and its level are among those asked', () => {
    expect(asked({ tracks: ['csr', 'web'] })).toBe(true);
    expect(asked({ tracks: ['csr'] })).toBe(false);
    expect(asked({ levels: ['discover'] })).toBe(true);
    expect(asked({ levels: ['master'] })).toBe(false);
  });

  it('when it is as long as asked or shorter', () => {
    expect(asked({ minutes: 15 })).toBe(true);
    expect(asked({ minutes: 12 })).toBe(false);
    expect([...offeredMinutes].toSorted((one, other) => one - other)).toEqual([...offeredMinutes]);
  });

  it('when it trains the competence', () => {
    expect(asked({ competence: '2.5' })).toBe(true);
    expect(asked({ competence: '2' })).toBe(false);
  });

  it.each(['piege', 'PIÉGÉ', 'message signaler', 'signaler message', 'l’équipe', 'coeur', 'cœur', 'sign'])(
    'when it holds every word: “%s”',
    (words) => {
      expect(asked({ words })).toBe(true);
    },
  );

  it.each(['budget', 'message budget'])('not when a word lacks: “%s”', (words) => {
    expect(asked({ words })).toBe(false);
  });

  it('when its text holds what its title does not', () => {
    expect(answers(lesson, { ...anything, words: 'budget' }, new Set(['stay-safe/spot-phishing']))).toBe(true);
    expect(answers(lesson, { ...anything, words: 'budget', tracks: ['csr'] }, new Set(['stay-safe/spot-phishing']))).toBe(false);
  });

  it('only when every filter agrees: one more never finds more', () => {
    const query = fc.record({
      tracks: fc.subarray(['web', 'csr']),
      levels: fc.subarray(['discover', 'master']),
      minutes: fc.constantFrom(null, 10, 15),
      competence: fc.constantFrom(null, '4.1', '9.9'),
      words: fc.constantFrom('', 'piege', 'budget'),
    });
    fc.assert(
      fc.property(query, (whole) => {
        const parts = (Object.keys(whole) as (keyof CatalogueQuery)[]).map((field) => asked({ [field]: whole[field] }));
        expect(answers(lesson, whole)).toBe(parts.every(Boolean));
      }),
    );
  });
});

it('counts the filters that are on; searched words are not one', () => {
  expect(countFilters(anything)).toBe(0);
  expect(countFilters({ tracks: ['web', 'csr'], levels: ['master'], minutes: 10, competence: '4.1', words: 'x' })).toBe(5);
});
