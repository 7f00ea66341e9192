import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideOutcome } from '#src/domain/exercise/result.ts';
import { matchGrading, type MatchKey } from './grade.ts';
import { matchMessages } from './messages.ts';
import { describeMatch, presentMatch } from './present.ts';
import { checkMatch, type MatchBody, type MatchShown } from './schema.ts';

const item = (id: string) => ({ id, text: id });
const shown: MatchShown = {
  left: { label: 'Left', items: ['one', 'two', 'three'].map(item) },
  right: { label: 'Right', items: ['a', 'b', 'c', 'd'].map(item) },
};
const key: MatchKey = { matches: { one: 'b', two: 'd', three: 'a' }, decoys: { c: 'lure' }, words: {} };
const anyItem = fc.constantFrom('a', 'b', 'c', 'd');
const grade = (pairs: Record<string, string>) => matchGrading.grade(shown, key, { pairs });

describe('matching', () => {
  it('is ready once every item of the first column is paired, and not before', () => {
    expect(matchGrading.validate(shown, { pairs: { one: 'a', two: 'b' } })).toBe('some-left');
    expect(matchGrading.validate(shown, { pairs: { one: 'a', two: 'b', three: 'c' } })).toBeNull();
    expect(matchGrading.validate({ ...shown, left: { label: '', items: [item('constructor')] } }, { pairs: {} })).toBe('some-left');
  });

  it('counts one for each pair that is right', () => {
    fc.assert(
      fc.property(fc.record({ one: anyItem, two: anyItem, three: anyItem }), (pairs) => {
        const right = Number(pairs.one === 'b') + Number(pairs.two === 'd') + Number(pairs.three === 'a');
        const graded = grade(pairs);
        expect(graded).toMatchObject({ earned: right, possible: 3, count: { right, total: 3 } });
        expect(decideOutcome(graded)).toBe(['incorrect', 'partial', 'partial', 'correct'][right]);
      }),
    );
  });

  it('answers a decoy by its own words, and any other wrong pair by what to look at', () => {
    const { parts } = grade({ one: 'c', two: 'a', three: 'a' });
    expect(parts.map(({ id, outcome, words }) => [id, outcome, words])).toEqual([
      ['one', 'wrong', 'lure'],
      ['two', 'wrong', 'two/look'],
      ['three', 'right', 'three'],
    ]);
  });

  it('tells the decoys apart with each result, so that they can be explained once the answer stands', () => {
    for (const part of grade({ one: 'b', two: 'd', three: 'a' }).parts) expect(part).toMatchObject({ decoys: { c: 'lure' } });
  });

  it('takes what does not exist for wrong, and is not misled by names of JavaScript’s own', () => {
    const graded = grade({ one: 'constructor', two: '__proto__', three: '', four: 'd' });
    expect(graded.earned).toBe(0);
    expect(graded.parts.map(({ words }) => words)).toEqual(['one/look', 'two/look', 'three/look']);
  });

  it('can be enough without being everything', () => {
    const graded = grade({ one: 'b', two: 'd', three: 'c' });
    expect(decideOutcome(graded, { atLeast: 2, allOf: ['one'] })).toBe('correct');
    expect(decideOutcome(graded, { atLeast: 2, allOf: ['three'] })).toBe('partial');
  });
});

const text = (words: string) => ({ fr: words, en: words });
const pairOf = (id: string, left = `${id} left`, right = `${id} right`) => ({
  id,
  left: text(left),
  right: text(right),
  feedback: text('x'),
  look_at: text('y'),
});
const decoyOf = (id: string, right = `${id} right`) => ({ id, right: text(right), feedback: text('z') });
const body = (pairs: MatchBody['pairs'], decoys: MatchBody['decoys']): MatchBody => ({
  columns: { left: text('Word'), right: text('Meaning') },
  pairs,
  decoys,
  feedback: { correct: text('x'), partial: text('x'), incorrect: text('x') },
});
const sound = body(
  ['one', 'two', 'three', 'four'].map((id) => pairOf(id)),
  [decoyOf('lure')],
);
/** One language of a body, as the build hands it over. */
const localized = (authored: MatchBody): never =>
  JSON.parse(JSON.stringify(authored), (_field, value: unknown) =>
    typeof value === 'object' && value !== null && 'en' in value ? value.en : value,
  ) as never;

describe('what is shown', () => {
  const seeds = Array.from({ length: 40 }, (_, index) => `seed ${index}`);

  it('holds every item once, and stands no item of the first column beside what goes with it', () => {
    for (const seed of seeds) {
      const { shown: made } = presentMatch(localized(sound), seed);
      expect(made.left.items.map(({ id }) => id)).toEqual(['one', 'two', 'three', 'four']);
      expect(made.right.items.map(({ text: words }) => words).toSorted()).toEqual(
        ['four right', 'lure right', 'one right', 'three right', 'two right'].toSorted(),
      );
      made.left.items.forEach(({ id }, place) => expect(made.right.items[place]?.text).not.toBe(`${id} right`));
    }
  });

  it('is the same for the same seed, and not for every seed', () => {
    const orders = seeds.map((seed) => JSON.stringify(presentMatch(localized(sound), seed).shown));
    expect(seeds.map((seed) => JSON.stringify(presentMatch(localized(sound), seed).shown))).toEqual(orders);
    expect(new Set(orders).size).toBeGreaterThan(5);
  });

  it('names the items of the second column by their place, which tells nothing of their pair', () => {
    const { shown: made, key: made2 } = presentMatch(localized(sound), 'seed');
    expect(made.right.items.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    for (const { id, text: words } of made.right.items) {
      const pair = Object.keys(made2.matches).find((each) => made2.matches[each] === id);
      expect(words).toBe(`${pair ?? made2.decoys[id]} right`);
    }
  });

  it('tells the mentor each pair, then what goes with nothing', () => {
    const lines = describeMatch(localized(sound), matchMessages.en);
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe('**one left** → one right');
    expect(lines[4]).toBe('Without a pair: lure right');
  });
});

describe('the schema’s own checks', () => {
  const problems = (authored: MatchBody): string[] => {
    const found: string[] = [];
    checkMatch(authored, (path) => found.push(path.join('.')));
    return found;
  };

  it.each([
    { name: 'what is sound', authored: sound, expected: [] },
    { name: 'a pair’s id twice', authored: body([...sound.pairs, pairOf('one', 'l', 'r')], sound.decoys), expected: ['pairs.4.id'] },
    { name: 'a decoy with a pair’s id', authored: body(sound.pairs, [decoyOf('one', 'r')]), expected: ['decoys.0.id'] },
    { name: 'a decoy’s id twice', authored: body(sound.pairs, [decoyOf('lure'), decoyOf('lure', 'r')]), expected: ['decoys.1.id'] },
    {
      name: 'two items of the first column that read the same',
      authored: body([...sound.pairs, pairOf('five', 'one left', 'r')], sound.decoys),
      expected: ['pairs.4.left', 'pairs.4.left'],
    },
    {
      name: 'a decoy that reads like the match of a pair',
      authored: body(sound.pairs, [decoyOf('lure', 'two right')]),
      expected: ['decoys.0.right', 'decoys.0.right'],
    },
  ])('on $name', ({ authored, expected }) => {
    expect(problems(authored)).toEqual(expected);
  });
});
