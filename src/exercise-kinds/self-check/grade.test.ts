import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideOutcome } from '#src/domain/exercise/result.ts';
import type { Localized } from '#src/domain/text/language.ts';
import { selfCheckGrading, type SelfCheckKey } from './grade.ts';
import { presentSelfCheck } from './present.ts';
import { checkSelfCheck, type SelfCheckBody, type SelfCheckShown } from './schema.ts';

const ids = ['a', 'b', 'c', 'd'];
const shown: SelfCheckShown = { checklist: ids.map((id) => ({ id, text: id })) };
const key: SelfCheckKey = { models: ['One.', 'Two.'], words: {} };
const grade = (found: string[], text = 'x') => selfCheckGrading.grade(shown, key, { text, found, none: found.length === 0 });

describe('a text that one checks oneself', () => {
  it('earns what its writer says it holds, and what it says changes nothing', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids), fc.string(), fc.string(), (found, text, other) => {
        const graded = grade(found, text);
        expect(graded).toEqual(grade(found, other));
        expect(graded).toMatchObject({ earned: found.length, possible: 4, count: { right: found.length, total: 4 } });
        expect(decideOutcome(graded)).toBe(found.length === 4 ? 'correct' : found.length > 0 ? 'partial' : 'incorrect');
      }),
    );
  });

  it('says what to add for each point that is missing, in the order of the list, and nothing of the others', () => {
    expect(grade(['c', 'a']).parts).toEqual([
      { id: 'a', outcome: 'right' },
      { id: 'b', outcome: 'missed', words: 'b/look' },
      { id: 'c', outcome: 'right' },
      { id: 'd', outcome: 'missed', words: 'd/look' },
    ]);
  });

  it('takes points that do not exist, or stand twice, for nothing more', () => {
    expect(grade(['a', 'a', 'x']).earned).toBe(1);
    expect(selfCheckGrading.validate(shown, { text: 'x', found: ['x'], none: false })).toBe('list-not-read');
  });

  it('keeps a text of any length, to the letter', () => {
    const text = ' \tÀ tous,\r\n😀 '.repeat(20_000);
    expect(selfCheckGrading.read({ text, found: ['a'], none: false })).toEqual({ text, found: ['a'], none: false });
    expect(selfCheckGrading.validate(shown, { text, found: ['a'], none: false })).toBeNull();
  });

  it.each([{ text: 5, found: [], none: false }, { text: 'x', found: 'a', none: false }, { text: 'x', found: [] }, null])(
    'is not read from %j',
    (saved) => {
      expect(selfCheckGrading.read(saved)).toBeNull();
    },
  );
});

const text = (words: string) => ({ fr: words, en: words });
const sound: SelfCheckBody = {
  checklist: ids.map((id) => ({ id, text: text(id), add: text(`add ${id}`) })),
  models: [{ text: text('One.') }, { text: text('Two.') }],
  feedback: { correct: text('1'), partial: text('2'), incorrect: text('3') },
};

it('keeps what to add and the model answers out of what is shown', () => {
  const one: Localized<SelfCheckBody> = {
    checklist: [{ id: 'a', text: 'A', add: 'Add A.' }],
    models: [{ text: 'First model.' }, { text: 'Second model.' }],
    feedback: { correct: '1', partial: '2', incorrect: '3' },
  };
  const { shown: page, key: answers } = presentSelfCheck(one);
  expect(page).toEqual({ checklist: [{ id: 'a', text: 'A' }] });
  expect(answers.models).toEqual(['First model.', 'Second model.']);
  expect(answers.words).toEqual({ 'a/look': 'Add A.', 'overall/correct': '1', 'overall/partial': '2', 'overall/incorrect': '3' });
});

describe('the schema’s own checks', () => {
  const problems = (authored: SelfCheckBody): string[] => {
    const found: string[] = [];
    checkSelfCheck(authored, (path) => found.push(path.join('.')));
    return found;
  };

  it.each([
    { name: 'what is sound', authored: sound, expected: [] },
    { name: 'an id twice', authored: { ...sound, checklist: [...sound.checklist, sound.checklist[0]!] }, expected: ['checklist.4.id'] },
    {
      name: 'the same model answer twice',
      authored: { ...sound, models: [{ text: text('One.') }, { text: text('One.') }] },
      expected: ['models.1'],
    },
    {
      name: 'the same model answer twice in one language',
      authored: { ...sound, models: [{ text: text('One.') }, { text: { fr: 'Deux.', en: 'One.' } }] },
      expected: ['models.1'],
    },
  ])('on $name', ({ authored, expected }) => {
    expect(problems(authored)).toEqual(expected);
  });
});
