import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Answer, DiagnosticInput, DiagnosticQuestion, SeenOutcome, SuggestedLesson } from './diagnostic.ts';
import { computeSuggestions } from './suggestions.ts';

const lesson = (slug: string, rest: Partial<SuggestedLesson> = {}): SuggestedLesson => ({
  slug,
  track: 'web',
  level: 'practise',
  wave: 1,
  prerequisites: [],
  ...rest,
});
const question = (id: string, lessons: string[][], rest: Partial<DiagnosticQuestion> = {}): DiagnosticQuestion => ({
  id,
  answers: lessons.map((each) => ({ lessons: each })),
  ...rest,
});

const lessons: SuggestedLesson[] = [
  lesson('phishing', { prerequisites: ['address'] }),
  lesson('address', { level: 'discover' }),
  lesson('sign-in', { prerequisites: ['passwords'] }),
  lesson('passwords'),
  lesson('channels', { track: 'collab', prerequisites: ['threads', 'not-yet'] }),
  lesson('threads', { track: 'collab', level: 'discover', prerequisites: ['chat'] }),
  lesson('chat', { track: 'collab', level: 'discover' }),
  lesson('network', { track: 'social', level: 'discover' }),
  lesson('late', { track: 'social', wave: 2 }),
];
const questions: DiagnosticQuestion[] = [
  question('mail', [['address', 'phishing'], ['phishing'], ['sign-in'], ['planned-fraud']], { safety: true, seen_in: 'safe/six' }),
  question('secrets', [['passwords'], ['passwords'], ['sign-in'], ['planned-moves']], { safety: true }),
  question('team', [['channels'], ['channels'], ['planned-rest'], ['planned-boards']]),
  question('posts', [['late', 'network'], ['late'], ['network'], ['planned-voice']]),
];
const input = (rest: Partial<DiagnosticInput>): DiagnosticInput => ({
  questions,
  answers: {},
  tracks: [],
  lessons,
  seen: new Map(),
  ...rest,
});
const orderOf = (rest: Partial<DiagnosticInput>): string[] => {
  const { shown, more } = computeSuggestions(input(rest));
  return [...shown, ...more].map((each) => each.lesson);
};

describe('suggestions', () => {
  it('come from the table, with the answer that led to each', () => {
    expect(computeSuggestions(input({ answers: { mail: 0 } })).shown).toEqual([
      { lesson: 'address', reasons: [{ type: 'answer', question: 'mail', answer: 0 }] },
      { lesson: 'phishing', reasons: [{ type: 'answer', question: 'mail', answer: 0 }] },
    ]);
  });

  it('hold a lesson once, with every answer that led to it', () => {
    const { shown } = computeSuggestions(input({ answers: { mail: 2, secrets: 2 } }));
    expect(shown).toEqual([
      {
        lesson: 'sign-in',
        reasons: [
          { type: 'answer', question: 'mail', answer: 2 },
          { type: 'answer', question: 'secrets', answer: 2 },
        ],
      },
    ]);
  });

  it('add missing prerequisites of the first level before the lesson that needs them, and theirs', () => {
    expect(computeSuggestions(input({ answers: { team: 1 } })).shown).toEqual([
      { lesson: 'chat', reasons: [{ type: 'before', lesson: 'threads' }] },
      { lesson: 'threads', reasons: [{ type: 'before', lesson: 'channels' }] },
      { lesson: 'channels', reasons: [{ type: 'answer', question: 'team', answer: 1 }] },
    ]);
  });

  it('do not add a prerequisite of a higher level', () => {
    expect(orderOf({ answers: { secrets: 2 } })).toEqual(['sign-in']);
  });

  it('put a prerequisite that is suggested anyway before the lesson that needs it', () => {
    expect(orderOf({ answers: { mail: 2, secrets: 1 } })).toEqual(['passwords', 'sign-in']);
    const twice = [question('low', [['sign-in'], [], [], []]), question('high', [[], [], ['passwords'], []])];
    expect(orderOf({ questions: twice, answers: { low: 0, high: 2 } })).toEqual(['passwords', 'sign-in']);
  });

  it('sort by chosen track, then safety answered low, then the lowest answer, then wave, then the map', () => {
    const answers: Record<string, Answer> = { mail: 1, secrets: 0, posts: 0 };
    expect(orderOf({ answers })).toEqual(['passwords', 'address', 'phishing', 'network', 'late']);
    expect(orderOf({ answers, tracks: ['social'] })).toEqual(['network', 'late', 'passwords', 'address', 'phishing']);
    expect(orderOf({ answers: { secrets: 2, posts: 0 } }), 'safety comes first only when it is low').toEqual([
      'network',
      'late',
      'sign-in',
    ]);
  });

  it('count the lowest of several answers that lead to one lesson', () => {
    const rows = [question('one', [[], ['network'], [], []]), question('two', [['passwords'], [], [], ['passwords']])];
    const both = [...rows, question('three', [[], [], [], ['passwords']])];
    expect(orderOf({ questions: both, answers: { one: 1, two: 0, three: 3 } })).toEqual(['passwords', 'network']);
    const later = both.map((each) => (each.id === 'one' ? question('one', [['late'], [], [], []]) : each));
    expect(orderOf({ questions: later, answers: { one: 0, two: 3, three: 3 } })).toEqual(['late', 'passwords']);
  });

  it('put an earlier wave first, whatever the map says', () => {
    const early = [question('one', [['late', 'after'], [], [], []])];
    const map = [...lessons, lesson('after')];
    expect(orderOf({ questions: early, lessons: map, answers: { one: 0 } })).toEqual(['after', 'late']);
  });

  it('follow the order of the map where all else is equal', () => {
    const both = [question('one', [['network'], [], [], []]), question('two', [['passwords'], [], [], []])];
    expect(orderOf({ questions: both, answers: { one: 0, two: 0 } })).toEqual(['passwords', 'network']);
  });

  it('show three, and keep the others for later', () => {
    const { shown, more } = computeSuggestions(input({ answers: { mail: 0, secrets: 0, posts: 0 } }));
    expect(shown.map((each) => each.lesson)).toEqual(['address', 'phishing', 'passwords']);
    expect(more.map((each) => each.lesson)).toEqual(['network', 'late']);
  });

  it('are none for a question that was declined, left open or unknown', () => {
    expect(computeSuggestions(input({ answers: { mail: 'declined', other: 0 } }))).toEqual({ shown: [], more: [], others: [], planned: 0 });
  });

  it('skip planned lessons and count them', () => {
    expect(computeSuggestions(input({ answers: { mail: 3, secrets: 3, team: 0 } }))).toMatchObject({ planned: 2, more: [] });
    expect(orderOf({ answers: { mail: 3 } })).toEqual([]);
  });
});

describe('the honesty check', () => {
  const othersFor = (answer: Answer, outcome: SeenOutcome): string[] =>
    computeSuggestions(input({ answers: { mail: answer }, seen: new Map([['safe/six', outcome]]) })).others.map((each) => each.lesson);

  it('proposes another start when what was seen lies two steps below the answer', () => {
    for (const outcome of ['incorrect', 'revealed'] as const) {
      expect(othersFor(2, outcome)).toEqual(['address']);
      expect(othersFor(3, outcome)).toEqual(['address']);
      expect(othersFor(1, outcome)).toEqual([]);
      expect(othersFor(0, outcome)).toEqual([]);
    }
  });

  it('proposes another start when what was seen lies two steps above: the highest lesson that is written', () => {
    expect(othersFor(0, 'correct')).toEqual(['sign-in']);
    expect(othersFor(1, 'correct')).toEqual(['sign-in']);
    expect(othersFor(2, 'correct')).toEqual([]);
    expect(othersFor(3, 'correct')).toEqual([]);
  });

  it('says nothing of what was partly there, passed, declined or never done', () => {
    for (const answer of [0, 1, 2, 3] as const)
      for (const outcome of ['partial', 'skipped'] as const) expect(othersFor(answer, outcome)).toEqual([]);
    expect(othersFor('declined', 'incorrect')).toEqual([]);
    expect(computeSuggestions(input({ answers: { mail: 3 } })).others).toEqual([]);
  });

  it('proposes a lesson once', () => {
    const row = [['network'], ['late'], ['late'], ['passwords']];
    const twice = [question('one', row, { seen_in: 'a/one' }), question('two', row, { seen_in: 'a/two' })];
    const seen = new Map<string, SeenOutcome>([
      ['a/one', 'incorrect'],
      ['a/two', 'incorrect'],
    ]);
    const { others } = computeSuggestions(input({ questions: twice, answers: { one: 3, two: 2 }, seen }));
    expect(others).toEqual([{ lesson: 'network', exercise: 'a/one' }]);
  });

  it('proposes no lesson that the answer starts with anyway', () => {
    const same = [question('posts', [['network'], ['late'], ['late'], ['planned-voice']], { seen_in: 'safe/six' })];
    const { others } = computeSuggestions(input({ questions: same, answers: { posts: 1 }, seen: new Map([['safe/six', 'correct']]) }));
    expect(others).toEqual([]);
  });
});

/** Any diagnostic over a map of lessons whose prerequisites come earlier or later in it, but never in a circle. */
const anyInput: fc.Arbitrary<DiagnosticInput> = fc
  .record({
    lessons: fc.array(
      fc.record({
        track: fc.constantFrom('web', 'collab', 'social', 'csr'),
        level: fc.constantFrom('discover' as const, 'practise' as const, 'master' as const),
        wave: fc.integer({ min: 1, max: 3 }),
        needs: fc.array(fc.nat(11), { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    order: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
    table: fc.array(fc.array(fc.array(fc.nat(15), { minLength: 1, maxLength: 3 }), { minLength: 4, maxLength: 4 }), { maxLength: 10 }),
    safety: fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
    answers: fc.array(fc.constantFrom<(Answer | undefined)[]>(0, 1, 2, 3, 'declined', undefined), { minLength: 10, maxLength: 10 }),
    tracks: fc.uniqueArray(fc.constantFrom('web', 'collab', 'social', 'csr'), { maxLength: 2 }),
    seen: fc.array(fc.constantFrom<SeenOutcome[]>('correct', 'partial', 'incorrect', 'revealed', 'skipped'), { maxLength: 10 }),
  })
  .map(({ lessons: drawn, order, table, safety, answers, tracks, seen }) => ({
    // A lesson needs only such as were drawn before it; then the map puts them in any order. From 12 on, names are planned.
    lessons: drawn
      .map(({ needs, ...rest }, index) => ({
        slug: `lesson-${index}`,
        ...rest,
        prerequisites: [...new Set(needs)].filter((need) => need < index || need >= drawn.length).map((need) => `lesson-${need}`),
      }))
      .map((each, index) => ({ each, at: order[index] ?? 0 }))
      .toSorted((one, other) => one.at - other.at)
      .map(({ each }) => each),
    questions: table.map((row, index) => ({
      id: `question-${index}`,
      safety: safety[index],
      seen_in: `module/exercise-${index}`,
      answers: row.map((each) => ({ lessons: each.map((number) => `lesson-${number}`) })),
    })),
    answers: Object.fromEntries(answers.flatMap((answer, index) => (answer === undefined ? [] : [[`question-${index}`, answer] as const]))),
    tracks,
    seen: new Map(seen.map((outcome, index) => [`module/exercise-${index}`, outcome])),
  }));

describe('whatever is answered', () => {
  it('the same input gives the same suggestions, and is left as it was', () => {
    fc.assert(
      fc.property(anyInput, (any) => {
        const before = structuredClone(any);
        const first = computeSuggestions(any);
        expect(any).toEqual(before);
        expect(computeSuggestions(structuredClone(any))).toEqual(first);
      }),
    );
  });

  it('each lesson is written, stands once and has a reason that holds', () => {
    fc.assert(
      fc.property(anyInput, (any) => {
        const { shown, more, others } = computeSuggestions(any);
        const all = [...shown, ...more];
        const written = new Map(any.lessons.map((each) => [each.slug, each]));
        expect(new Set(all.map((each) => each.lesson)).size).toBe(all.length);
        for (const { lesson: slug, reasons } of all) {
          expect(written.has(slug)).toBe(true);
          expect(reasons.length).toBeGreaterThan(0);
          for (const reason of reasons) {
            if (reason.type === 'before') expect(written.get(reason.lesson)?.prerequisites).toContain(slug);
            else {
              expect(any.answers[reason.question]).toBe(reason.answer);
              expect(any.questions.find(({ id }) => id === reason.question)?.answers[reason.answer]?.lessons).toContain(slug);
            }
          }
        }
        for (const other of others) expect(written.has(other.lesson)).toBe(true);
      }),
    );
  });

  it('prerequisites come before, and none of the first level is missing', () => {
    fc.assert(
      fc.property(anyInput, (any) => {
        const { shown, more } = computeSuggestions(any);
        const order = [...shown, ...more].map((each) => each.lesson);
        const written = new Map(any.lessons.map((each) => [each.slug, each]));
        for (const [at, slug] of order.entries())
          for (const needed of written.get(slug)?.prerequisites ?? []) {
            if (order.includes(needed)) expect(order.indexOf(needed)).toBeLessThan(at);
            else expect(written.get(needed)?.level).not.toBe('discover');
          }
      }),
    );
  });

  it('two lessons that name each other end in two suggestions, not in a circle', () => {
    const circle = [
      lesson('one', { level: 'discover', prerequisites: ['two'] }),
      lesson('two', { level: 'discover', prerequisites: ['one'] }),
    ];
    const { shown } = computeSuggestions(input({ lessons: circle, questions: [question('q', [['one'], [], [], []])], answers: { q: 0 } }));
    expect(shown.map((each) => each.lesson)).toEqual(['two', 'one']);
  });
});

describe('the diagnostic of this site', () => {
  const authored = parse(readFileSync(join(import.meta.dirname, '../../../content/diagnostic.yaml'), 'utf8')) as {
    questions: DiagnosticQuestion[];
  };
  const named = [...new Set(authored.questions.flatMap(({ answers }) => answers.flatMap((answer) => answer.lessons)))];

  it('suggests three lessons or more to whoever answers the lowest everywhere', () => {
    const { shown } = computeSuggestions({
      questions: authored.questions,
      answers: Object.fromEntries(authored.questions.map(({ id }) => [id, 0])),
      tracks: ['web'],
      lessons: named.map((slug) => lesson(slug)),
      seen: new Map(),
    });
    expect(shown).toHaveLength(3);
    for (const { reasons } of shown) expect(reasons[0]).toMatchObject({ type: 'answer', answer: 0 });
  });
});
