import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideOutcome } from '#src/domain/exercise/result.ts';
import { localize } from '#src/domain/text/language.ts';
import { dialogueExamples } from './examples.ts';
import { dialogueGrading } from './grade.ts';
import { describeDialogue, presentDialogue } from './present.ts';
import { checkDialogue, type DialogueBody } from './schema.ts';
import { walk } from './walk.ts';

const text = { fr: 'x', en: 'x' };
type Quality = 'good' | 'repairable' | 'poor';
const choice = (id: string, quality: Quality, next: string) => ({ id, text, quality, effect: text, feedback: text, next });
const turn = (id: string, ...choices: ReturnType<typeof choice>[]) => ({ id, speaker: text, text, choices });
const end = (id: string, quality: 'good' | 'repairable') => ({ id, quality, text });
const feedback = { correct: text, partial: text, incorrect: text };

/** Two turns, and a way back to the first. */
const sound: DialogueBody = {
  start: 'one',
  turns: [
    turn('one', choice('a', 'good', 'two'), choice('b', 'repairable', 'two'), choice('c', 'poor', 'two')),
    turn(
      'two',
      choice('d', 'good', 'well'),
      choice('e', 'repairable', 'mend'),
      choice('f', 'poor', 'mend'),
      choice('again', 'poor', 'one'),
    ),
  ],
  ends: [end('well', 'good'), end('mend', 'repairable')],
  feedback,
};
const { shown, key } = presentDialogue(localize(sound, 'en'));
const worth: Record<string, number> = { a: 2, b: 1, c: 0, d: 2, e: 1, f: 0, again: 0 };

/** A way to an end: any number of rounds, then a last choice. */
const way = fc
  .tuple(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }), fc.constantFrom('a', 'b', 'c'), fc.constantFrom('d', 'e', 'f'))
  .map(([rounds, first, last]) => [...rounds.flatMap((id) => [id, 'again']), first, last]);

describe('a way through', () => {
  it('earns two for a good choice, one for one that can be mended, and is acquired by good choices alone', () => {
    fc.assert(
      fc.property(way, (path) => {
        const graded = dialogueGrading.grade(shown, key, { path });
        const credits = path.map((id) => worth[id] ?? Number.NaN);
        expect(graded.earned).toBe(credits.reduce((sum, each) => sum + each, 0));
        expect(graded.possible).toBe(2 * path.length);
        expect(graded.count).toEqual({ right: credits.filter((each) => each === 2).length, total: path.length });
        const expected = credits.every((each) => each === 2) ? 'correct' : credits.every((each) => each === 0) ? 'incorrect' : 'partial';
        expect(decideOutcome(graded)).toBe(expected);
      }),
    );
  });

  it('can be checked at an end, and only there', () => {
    fc.assert(
      fc.property(way, fc.nat(), (path, cut) => {
        expect(dialogueGrading.validate(shown, { path })).toBeNull();
        expect(dialogueGrading.validate(shown, { path: path.slice(0, cut % path.length) })).toBe('not-finished');
        expect(dialogueGrading.validate(shown, { path: [...path, 'a'] })).toBe('not-finished');
      }),
    );
    for (const path of [['d'], ['x'], ['a', '__proto__'], ['a', 'a'], ['constructor']]) {
      expect(dialogueGrading.validate(shown, { path }), path.join()).toBe('not-finished');
    }
  });

  it('tells a choice that can be mended apart from a good and from a poor one, each choice once', () => {
    const { parts } = dialogueGrading.grade(shown, key, { path: ['b', 'again', 'b', 'f'] });
    expect(parts).toEqual([
      { id: 'b', outcome: 'missed', words: 'b' },
      { id: 'again', outcome: 'wrong', words: 'again' },
      { id: 'f', outcome: 'wrong', words: 'f' },
    ]);
  });

  it('may be enough with a policy that names choices, and one that can be mended never counts as right', () => {
    const graded = dialogueGrading.grade(shown, key, { path: ['b', 'd'] });
    expect(decideOutcome(graded, { allOf: ['d'] })).toBe('correct');
    expect(decideOutcome(graded, { atLeast: 2 })).toBe('partial');
    expect(decideOutcome(graded, { anyOf: ['b'] })).toBe('partial');
  });

  it('is solved by the shortest way of good choices', () => {
    const detour: DialogueBody = {
      ...sound,
      turns: [
        turn('one', choice('a', 'good', 'two'), choice('b', 'good', 'three')),
        turn('two', choice('c', 'good', 'one'), choice('d', 'good', 'three')),
        turn('three', choice('e', 'good', 'well'), choice('f', 'poor', 'mend')),
      ],
    };
    const other = presentDialogue(localize(detour, 'en'));
    expect(dialogueGrading.solution(other.shown, other.key)).toEqual({ path: ['b', 'e'] });
    expect(dialogueGrading.solution(shown, key)).toEqual({ path: ['a', 'd'] });
  });
});

describe('walking', () => {
  it('replays turn by turn, and ends where the choices lead', () => {
    const { steps, turn: waiting, end: reached } = walk(shown, ['b', 'again', 'a', 'e']);
    expect(steps.map((step) => [step.turn.id, step.choice.id])).toEqual([
      ['one', 'b'],
      ['two', 'again'],
      ['one', 'a'],
      ['two', 'e'],
    ]);
    expect([waiting, reached?.id]).toEqual([null, 'mend']);
    expect(walk(shown, ['a']).turn?.id).toBe('two');
    expect(walk(shown, []).turn?.id).toBe('one');
  });

  it('stops at a choice that is not there', () => {
    expect(walk(shown, ['a', 'x', 'd'])).toMatchObject({
      isSound: false,
      end: null,
      turn: { id: 'two' },
      steps: [{ choice: { id: 'a' } }],
    });
  });
});

it('tells the mentor the best way, with the reason of each choice', () => {
  const authored = dialogueExamples[0]?.authored as unknown as DialogueBody;
  expect(describeDialogue(localize(authored, 'en'), {} as never)).toEqual([
    '1. **Ask what is on her screen** – Yes: you start from what she sees.',
    '2. **Give her the right to view** – One person, one right: nothing more goes round.',
  ]);
});

describe('the schema’s own checks', () => {
  const problems = (authored: DialogueBody): string[] => {
    const found: string[] = [];
    checkDialogue(authored, (path) => found.push(path.join('.')));
    return found;
  };
  const [one, two] = sound.turns as [DialogueBody['turns'][number], DialogueBody['turns'][number]];
  const withTurns = (...turns: DialogueBody['turns']): DialogueBody => ({ ...sound, turns });

  it.each([
    { name: 'what is sound, with a way back in it', authored: sound, expected: [] },
    { name: 'a start that does not exist', authored: { ...sound, start: 'x' }, expected: ['start'] },
    {
      name: 'a choice that leads nowhere',
      authored: withTurns(turn('one', choice('a', 'good', 'two'), choice('b', 'poor', 'x')), two),
      expected: ['turns.0.choices.1.next'],
    },
    {
      name: 'a turn that cannot be reached',
      authored: withTurns(one, two, turn('three', choice('g', 'good', 'well'), choice('h', 'poor', 'mend'))),
      expected: ['turns.2.id'],
    },
    {
      name: 'an end that cannot be reached',
      authored: { ...sound, ends: [...sound.ends, end('never', 'repairable')] },
      expected: ['ends.2.id'],
    },
    {
      name: 'a round that nobody gets out of',
      authored: withTurns(
        turn('one', choice('a', 'good', 'two'), choice('b', 'poor', 'three')),
        turn('two', choice('d', 'good', 'well'), choice('e', 'poor', 'mend')),
        turn('three', choice('g', 'poor', 'four'), choice('h', 'poor', 'three')),
        turn('four', choice('i', 'poor', 'three'), choice('j', 'poor', 'four')),
      ),
      expected: ['turns.2.choices', 'turns.3.choices'],
    },
    {
      name: 'no way of good choices alone',
      authored: withTurns(one, turn('two', choice('d', 'repairable', 'well'), choice('e', 'poor', 'mend'))),
      expected: ['turns'],
    },
    {
      name: 'good choices that lead to an end that is not good',
      authored: withTurns(one, turn('two', choice('d', 'good', 'well'), choice('e', 'good', 'mend'))),
      expected: ['ends.1.quality'],
    },
    { name: 'good ends only', authored: { ...sound, ends: [end('well', 'good'), end('mend', 'good')] }, expected: ['ends'] },
    {
      name: 'no good end',
      authored: { ...sound, ends: [end('well', 'repairable'), end('mend', 'repairable')] },
      expected: ['ends', 'ends.0.quality'],
    },
    {
      name: 'the id of a choice twice, in two turns',
      authored: withTurns(one, turn('two', choice('a', 'good', 'well'), choice('e', 'poor', 'mend'))),
      expected: ['turns.1.choices.0.id'],
    },
    {
      name: 'an end with the id of a turn',
      authored: { ...sound, ends: [...sound.ends, end('two', 'repairable')] },
      expected: ['ends.2.id'],
    },
    { name: 'the id of a turn twice', authored: withTurns(one, two, turn('two', choice('g', 'good', 'well'))), expected: ['turns.2.id'] },
  ])('on $name', ({ authored, expected }) => {
    expect(problems(authored as DialogueBody)).toEqual(expected);
  });
});
