import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '#src/domain/text/language.ts';
import { kinds } from '../kinds.ts';
import { checkResponse, deepFreeze, formsOf, kindExamples, walkedExercises } from './authored-exercises.ts';
import { possibleResponses, runsFor } from './possible-responses.ts';

describe.each(walkedExercises)('$name', (exercise) => {
  const { kind } = exercise;
  const forms = formsOf(exercise);

  it.each(forms)('is not ready while nothing was entered ($name)', ({ form, exercise: { pass } }) => {
    const { code } = checkResponse(kind, form, kind.grading.empty(form.shown), pass);
    expect(code).toEqual(expect.any(String));
    for (const language of languages) expect(kind.messages[language][code ?? '']).toMatch(/\S/);
  });

  it.each(forms)('has an empty response that its own schema accepts ($name)', ({ form }) => {
    expect(kind.response.safeParse(kind.grading.empty(form.shown)).success).toBe(true);
  });

  it.each(forms)('is solved by its own solution ($name)', ({ form, exercise: { pass } }) => {
    const solution: unknown = kind.grading.solution(form.shown, form.key);
    expect(kind.response.parse(solution)).toEqual(solution);
    const checked = checkResponse(kind, form, solution, pass);
    expect(checked).toMatchObject({ code: null, result: { outcome: 'correct' } });
    if (checked.code === null) {
      expect(checked.result.earned).toBe(checked.result.possible);
      expect(checked.result.parts.filter((part) => part.outcome !== 'right')).toEqual([]);
    }
  });

  it.each(forms)('gives the same result twice and leaves its inputs untouched ($name)', ({ form, exercise: { pass } }) => {
    const frozen = deepFreeze(structuredClone(form));
    const solution: unknown = deepFreeze(kind.grading.solution(frozen.shown, frozen.key));
    deepFreeze(kind.grading.empty(frozen.shown));
    fc.assert(
      fc.property(fc.oneof(fc.constant(solution), possibleResponses(kind, form)), (response) => {
        const before = JSON.stringify(response);
        const first = checkResponse(kind, frozen, deepFreeze(response), pass);
        expect(checkResponse(kind, frozen, response, pass)).toEqual(first);
        expect(JSON.stringify(response)).toBe(before);
      }),
      { numRuns: runsFor(exercise, 60), seed: 1 },
    );
  });

  it.each(forms)('keeps credit between nothing and what is possible, whatever it is given ($name)', ({ form, exercise: { pass } }) => {
    fc.assert(
      fc.property(possibleResponses(kind, form), (response) => {
        const checked = checkResponse(kind, form, response, pass);
        if (checked.code !== null) return;
        const { earned, possible, parts, feedback, count } = checked.result;
        expect(possible).toBeGreaterThan(0);
        expect(earned).toBeGreaterThanOrEqual(0);
        expect(earned).toBeLessThanOrEqual(possible);
        expect(JSON.parse(JSON.stringify(checked.result))).toEqual(checked.result);
        for (const words of [...feedback, ...parts.map((part) => part.words)]) expect(words ?? '').not.toContain(' ');
        if (count) expect(count.right).toBeLessThanOrEqual(count.total);
      }),
      { numRuns: runsFor(exercise, 200), seed: 2 },
    );
  });

  it.skipIf(kind.gradesWords)('is graded the same in every language', () => {
    const [first, ...others] = languages.map((language) => forms.filter((form) => form.language === language));
    first?.forEach(({ form, exercise: { pass } }, index) => {
      fc.assert(
        fc.property(possibleResponses(kind, form), (response) => {
          const expected = checkResponse(kind, form, response, pass);
          for (const other of others) expect(checkResponse(kind, other[index]!.form, response, pass)).toEqual(expected);
        }),
        { numRuns: runsFor(exercise, 60), seed: 3 },
      );
    });
  });

  it.each(forms)('has responses that survive a JSON round trip and refuse unknown fields ($name)', ({ form }) => {
    const samples = [
      kind.grading.empty(form.shown),
      kind.grading.solution(form.shown, form.key),
      ...fc.sample(possibleResponses(kind, form), { numRuns: runsFor(exercise, 40), seed: 4 }),
    ];
    for (const response of samples) {
      const again: unknown = JSON.parse(JSON.stringify(response));
      expect(again).toEqual(response);
      expect(kind.response.parse(again)).toEqual(response);
      expect(kind.response.safeParse({ ...(again as object), unknown_field: 'x' }).success).toBe(false);
    }
  });
});

const samples = kindExamples.flatMap((example) =>
  formsOf(example)
    .filter(({ form, exercise }) => exercise.forms[0] === form)
    .flatMap(({ language, form, exercise }) =>
      example.responses.map((response) => ({ ...response, language, form, exercise, kind: example.kind, example: example.name })),
    ),
);

describe.each(samples)(
  'the sample response “$name” of $example ($language)',
  ({ kind, form, exercise, response, outcome, earned, code }) => {
    it('gets the result that it states', () => {
      expect(kind.response.parse(JSON.parse(JSON.stringify(response)))).toEqual(response);
      const checked = checkResponse(kind, form, response, exercise.pass);
      if (outcome === 'not-ready') {
        expect(code).toBeDefined();
        expect(checked.code).toBe(code);
      } else {
        expect(earned).toBeDefined();
        expect(checked).toMatchObject({ code: null, result: { outcome, earned } });
      }
    });
  },
);

describe.each([...kinds.values()])('the examples of $id', (kind) => {
  const outcomes = kind.examples.flatMap(({ responses }) => responses.map(({ outcome, earned }) => ({ outcome, earned })));

  it('show a full, a partial and a zero, and one that is not ready', () => {
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['not-ready', 'correct', 'partial', 'incorrect']));
    expect(outcomes).toContainEqual({ outcome: 'incorrect', earned: 0 });
  });

  it('state every code that its grading may give', () => {
    const stated = new Set(kind.examples.flatMap(({ responses }) => responses.flatMap(({ code }) => code ?? [])));
    const given = new Set<string>();
    for (const example of kindExamples.filter((each) => each.kind === kind)) {
      for (const { form } of formsOf(example)) {
        for (const response of fc.sample(possibleResponses(kind, form), { numRuns: 400, seed: 5 })) {
          const code: string | null = kind.grading.validate(form.shown, response);
          if (code !== null) given.add(code);
        }
      }
    }
    expect([...given].filter((code) => !stated.has(code))).toEqual([]);
  });
});
