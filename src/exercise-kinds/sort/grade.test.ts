import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideOutcome } from '#src/domain/exercise/result.ts';
import { sortGrading, type SortKey } from './grade.ts';
import { describeSort } from './present.ts';
import { checkSort, type SortBody, type SortShown } from './schema.ts';
import { sortMessages } from './messages.ts';

const shown: SortShown = {
  groups: [
    { id: 'in', label: 'In' },
    { id: 'out', label: 'Out' },
  ],
  items: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id })),
};
const key: SortKey = { accepted: { a: ['in'], b: ['in', 'out'], c: ['out'], d: ['out'] }, words: {} };
const anyPlaces = fc.record({
  a: fc.constantFrom('in', 'out'),
  b: fc.constantFrom('in', 'out'),
  c: fc.constantFrom('in', 'out'),
  d: fc.constantFrom('in', 'out'),
});

describe('sorting', () => {
  it('is ready once every item has a group, and not before', () => {
    expect(sortGrading.validate(shown, { placed: { a: 'in', b: 'in', c: 'out' } })).toBe('some-left');
    expect(sortGrading.validate(shown, { placed: { a: 'in', b: 'in', c: 'out', d: 'out' } })).toBeNull();
  });

  it('counts one for each item in a group that is accepted', () => {
    fc.assert(
      fc.property(anyPlaces, (placed) => {
        const graded = sortGrading.grade(shown, key, { placed });
        const right = (placed.a === 'in' ? 1 : 0) + 1 + (placed.c === 'out' ? 1 : 0) + (placed.d === 'out' ? 1 : 0);
        expect(graded.earned).toBe(right);
        expect(graded.possible).toBe(4);
        expect(graded.count).toEqual({ right, total: 4 });
        expect(decideOutcome(graded)).toBe(right === 4 ? 'correct' : 'partial');
      }),
    );
  });

  it('accepts both groups for a grey case, and solves with the best', () => {
    for (const group of ['in', 'out']) {
      const { parts } = sortGrading.grade(shown, key, { placed: { a: 'in', b: group, c: 'out', d: 'out' } });
      expect(parts.find(({ id }) => id === 'b')).toEqual({ id: 'b', outcome: 'right', words: 'b' });
    }
    expect(sortGrading.solution(shown, key).placed['b']).toBe('in');
  });

  it('takes groups and items that do not exist for wrong, and is not misled by names of JavaScript’s own', () => {
    const graded = sortGrading.grade(shown, key, { placed: { a: 'constructor', b: 'nowhere', c: '', d: '__proto__', x: 'in' } });
    expect(graded.earned).toBe(0);
    expect(graded.parts.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('can be enough without being everything', () => {
    const graded = sortGrading.grade(shown, key, { placed: { a: 'in', b: 'in', c: 'out', d: 'in' } });
    expect(decideOutcome(graded, { atLeast: 3, allOf: ['a'] })).toBe('correct');
    expect(decideOutcome(graded, { atLeast: 3, allOf: ['d'] })).toBe('partial');
  });
});

const text = { fr: 'x', en: 'x' };
const group = (id: string) => ({ id, label: text });
const item = (id: string, into: string, also_ok?: string[]) => ({
  id,
  text,
  group: into,
  feedback: text,
  look_at: text,
  ...(also_ok ? { also_ok } : {}),
});
const body = (groups: string[], ...items: SortBody['items']): SortBody => ({
  groups: groups.map(group),
  items,
  feedback: { correct: text, partial: text, incorrect: text },
});

it('the expected answer names each item’s group, and both where both are accepted', () => {
  const authored = { ...body(['in', 'out']), groups: shown.groups, items: [{ ...item('a', 'in', ['out']), text: 'A' }] };
  expect(describeSort(authored as never, sortMessages.en)).toEqual(['A → **In or Out**']);
});

describe('the schema’s own checks', () => {
  const problems = (authored: SortBody): string[] => {
    const found: string[] = [];
    checkSort(authored, (path) => found.push(path.join('.')));
    return found;
  };
  const items = [item('a', 'in'), item('b', 'out')];

  it.each([
    { name: 'what is sound', authored: body(['in', 'out'], ...items), expected: [] },
    { name: 'an item’s id twice', authored: body(['in', 'out'], ...items, item('a', 'out')), expected: ['items.2.id'] },
    { name: 'a group’s id twice', authored: body(['in', 'out', 'in'], ...items), expected: ['groups.2.id'] },
    { name: 'an unknown group', authored: body(['in', 'out'], ...items, item('c', 'up')), expected: ['items.2.group'] },
    { name: 'an unknown other group', authored: body(['in', 'out'], ...items, item('c', 'in', ['up'])), expected: ['items.2.also_ok'] },
    {
      name: 'an other group that is its own',
      authored: body(['in', 'out'], ...items, item('c', 'in', ['in'])),
      expected: ['items.2.also_ok'],
    },
    { name: 'a group without any item', authored: body(['in', 'out', 'up'], ...items), expected: ['groups.2'] },
  ])('on $name', ({ authored, expected }) => {
    expect(problems(authored)).toEqual(expected);
  });
});
