import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideOutcome } from '#src/domain/exercise/result.ts';
import { choiceGrading, type ChoiceKey } from './grade.ts';
import { checkChoice, type ChoiceBody, type ChoiceShown } from './schema.ts';

const ids = ['a', 'b', 'c', 'd'];
const shownAs = (select: ChoiceShown['select'], unsure = false): ChoiceShown => ({
  select,
  options: ids.map((id) => ({ id, text: id })),
  unsure,
});
const keyOf = (correct: string[], verdict: boolean | null = null): ChoiceKey => ({
  correct,
  verdict,
  words: Object.fromEntries([...ids, ...ids.map((id) => `${id}/look`)].map((id) => [id, id])),
});
const chosen = (...options: string[]) => ({ chosen: options, verdict: null });

describe('one of several', () => {
  it('is right or wrong, nothing in between, and answered by the words of what was chosen', () => {
    for (const id of ids) {
      const graded = choiceGrading.grade(shownAs('one'), keyOf(['b']), chosen(id));
      expect(decideOutcome(graded)).toBe(id === 'b' ? 'correct' : 'incorrect');
      expect(graded.feedback).toEqual([id]);
      expect(graded.parts).toEqual([{ id, outcome: id === 'b' ? 'right' : 'wrong', words: id }]);
    }
  });
});

describe('all that apply', () => {
  const key = keyOf(['a', 'b', 'c']);

  it('earns what was found less what was chosen wrongly, and is correct only when exact', () => {
    fc.assert(
      fc.property(fc.subarray(ids, { minLength: 1 }), (options) => {
        const graded = choiceGrading.grade(shownAs('several'), key, chosen(...options));
        const right = options.filter((id) => id !== 'd').length;
        expect(graded.earned).toBe(Math.max(0, right - (options.includes('d') ? 1 : 0)));
        expect(decideOutcome(graded) === 'correct').toBe(options.join() === 'a,b,c');
        expect(graded.count).toEqual({ right, total: 3 });
      }),
    );
  });

  it('does not depend on the order of choosing, nor on choosing twice', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 1 }), (options) => {
        const sorted = choiceGrading.grade(shownAs('several'), key, chosen(...options.toSorted()));
        expect(choiceGrading.grade(shownAs('several'), key, chosen(...options))).toEqual(sorted);
        expect(choiceGrading.grade(shownAs('several'), key, chosen(...options, ...options))).toEqual(sorted);
      }),
    );
  });

  it('never is full credit for choosing everything', () => {
    expect(decideOutcome(choiceGrading.grade(shownAs('several'), key, chosen(...ids)))).toBe('partial');
  });

  it('is not won by choosing everything, whatever is enough', () => {
    for (const pass of [{ atLeast: 3 }, { allOf: ['a', 'b', 'c'] }, { anyOf: ['a'] }]) {
      expect(decideOutcome(choiceGrading.grade(shownAs('several'), key, chosen(...ids)), pass)).toBe('partial');
    }
  });

  it('points to the first that is missing, without naming it, and to one only', () => {
    const graded = choiceGrading.grade(shownAs('several'), key, chosen('b'));
    expect(graded.feedback).toEqual(['a/look']);
    expect(graded.parts.filter(({ outcome }) => outcome === 'missed').map(({ id }) => id)).toEqual(['a', 'c']);
  });
});

describe('true or false, with a reason', () => {
  const key = keyOf(['b'], false);

  it('gives half for each', () => {
    const earned = (verdict: boolean, reason: string): number =>
      choiceGrading.grade(shownAs('verdict'), key, { chosen: [reason], verdict }).earned;
    expect([earned(false, 'b'), earned(false, 'a'), earned(true, 'b'), earned(true, 'a')]).toEqual([2, 1, 1, 0]);
    expect(choiceGrading.grade(shownAs('verdict'), key, { chosen: ['a'], verdict: true }).possible).toBe(2);
  });

  it('asks for the verdict first, then for the reason', () => {
    expect(choiceGrading.validate(shownAs('verdict'), { chosen: ['a'], verdict: null })).toBe('verdict-missing');
    expect(choiceGrading.validate(shownAs('verdict'), { chosen: [], verdict: true })).toBe('reason-missing');
    expect(choiceGrading.validate(shownAs('verdict'), { chosen: ['a'], verdict: true })).toBeNull();
  });

  it('answers the verdict before the reason', () => {
    expect(choiceGrading.grade(shownAs('verdict'), key, { chosen: ['a'], verdict: true }).feedback).toEqual(['verdict/true', 'a']);
  });
});

describe('“I don’t know”', () => {
  it.each(['one', 'several', 'verdict'] as const)('is an answer of its own: ready, not right, and answered by its words (%s)', (select) => {
    const shown = shownAs(select, true);
    const key = keyOf(select === 'several' ? ['a', 'b'] : ['a'], select === 'verdict' ? true : null);
    expect(choiceGrading.validate(shown, chosen('unsure'))).toBeNull();
    const graded = choiceGrading.grade(shown, key, chosen('unsure'));
    expect(graded).toMatchObject({ earned: 0, parts: [], feedback: ['unsure'] });
    expect(graded.possible).toBeGreaterThan(0);
    expect(decideOutcome(graded)).toBe('incorrect');
  });
});

const text = { fr: 'x', en: 'x' };
const overall = { correct: text, partial: text, incorrect: text };
const option = (id: string, correct?: boolean) => ({ id, text, feedback: text, ...(correct === undefined ? {} : { correct }) });
const verdictFields = { statement: text, answer: true, verdict_feedback: { true: text, false: text } };
const one: ChoiceBody = { select: 'one', options: [option('a', true), option('b'), option('c')] };

describe('the schema’s own checks', () => {
  const problems = (authored: ChoiceBody): string[] => {
    const found: string[] = [];
    checkChoice(authored, (path) => found.push(path.join('.')));
    return found;
  };
  const several: ChoiceBody = { select: 'several', options: [option('a', true), option('b', true), option('c')], feedback: overall };

  it.each([
    { name: 'one that is sound', authored: one, expected: [] },
    { name: 'several that are sound', authored: several, expected: [] },
    { name: 'a verdict that is sound', authored: { ...one, select: 'verdict', ...verdictFields } as ChoiceBody, expected: [] },
    { name: 'no right option', authored: { ...one, options: [option('a'), option('b'), option('c')] }, expected: ['options'] },
    {
      name: 'two right options of which one is asked',
      authored: { ...one, options: [option('a', true), option('b', true), option('c')] },
      expected: ['options'],
    },
    { name: 'one right option where several are asked', authored: { ...several, options: one.options }, expected: ['options'] },
    {
      name: 'nothing wrong among several',
      authored: { ...several, options: [option('a', true), option('b', true), option('c', true)] },
      expected: ['options'],
    },
    { name: 'several without words for the whole', authored: { ...several, feedback: undefined }, expected: ['feedback'] },
    { name: 'an id twice', authored: { ...one, options: [option('a', true), option('b'), option('b')] }, expected: ['options.2.id'] },
    {
      name: 'the id “unsure”',
      authored: { ...one, options: [option('a', true), option('b'), option('unsure')] },
      expected: ['options.2.id'],
    },
    {
      name: 'the id “verdict”',
      authored: { ...one, options: [option('a', true), option('b'), option('verdict')] },
      expected: ['options.2.id'],
    },
    {
      name: 'a verdict without its fields',
      authored: { ...one, select: 'verdict' } as ChoiceBody,
      expected: ['statement', 'answer', 'verdict_feedback'],
    },
    {
      name: 'a statement outside a verdict',
      authored: { ...one, ...verdictFields },
      expected: ['statement', 'answer', 'verdict_feedback'],
    },
  ])('on $name', ({ authored, expected }) => {
    expect(problems(authored)).toEqual(expected);
  });
});
