import { describe, expect, it } from 'vitest';
import { checkResponse, formsOf, walkedExercises } from './authored-exercises.ts';
import { knownWays, responsesUpTo, runsFor } from './possible-responses.ts';

describe.each(walkedExercises)('the words of $name', (exercise) => {
  const { kind } = exercise;
  const forms = formsOf(exercise);

  it.each(forms)('answer a part, a missing part, the whole, a verdict or a doubt ($name)', ({ form, body }) => {
    const parts = kind.partIds(body as never);
    const known = new Set([
      ...parts.flatMap((part) => [part, `${part}/look`]),
      ...['correct', 'partial', 'incorrect'].map((outcome) => `overall/${outcome}`),
      'verdict/true',
      'verdict/false',
      'unsure',
    ]);
    // A part may have words for several cases, told apart after a slash; a consequence has words of its own.
    const isKnown = (id: string): boolean => known.has(id) || id.startsWith('trap/') || parts.includes(id.split('/')[0] ?? id);
    expect(Object.keys(form.key.words).filter((id) => !isKnown(id))).toEqual([]);
  });

  it.each(forms)('are all met on some way through ($name)', ({ form, body, exercise: { pass } }) => {
    // Once the answer stands, every part shows its own words.
    const met = new Set<string>(kind.partIds(body as never));
    // In a simulation some goal may hold from the start, and then something is always right.
    // And what is said of a goal that nothing else fits is there even where something else always fits.
    if (kind.wander) for (const id of ['overall/incorrect', ...met].map((each) => (met.has(each) ? `${each}/look` : each))) met.add(id);
    const meet = (response: unknown): void => {
      for (const id of kind.grading.consequences?.(form.shown, form.key, response) ?? []) met.add(id);
      const checked = checkResponse(kind, form, response, pass);
      if (checked.code !== null) return;
      met.add(`overall/${checked.result.outcome}`);
      for (const id of checked.result.feedback) met.add(id);
      for (const part of checked.result.parts) if (part.words) met.add(part.words);
    };
    const unmet = (): string[] => Object.keys(form.key.words).filter((id) => !met.has(id));
    meet(kind.grading.solution(form.shown, form.key));
    // A rare word may take many responses; most are met soon, and then there is no more to look for.
    for (const responses of [knownWays(kind, form), responsesUpTo(kind.wander ? 400 : 2000, 6, kind, form)]) {
      for (const response of responses) {
        if (unmet().length === 0) return;
        meet(response);
      }
    }
    expect(unmet()).toEqual([]);
  });

  it.each(forms)('exist for all that grading points to ($name)', ({ form, exercise: { pass } }) => {
    const pointed = new Set<string>();
    for (const response of responsesUpTo(runsFor(exercise, 1000), 7, kind, form)) {
      if (JSON.stringify(response).includes('"unsure"')) continue;
      const checked = checkResponse(kind, form, response, pass);
      if (checked.code === null) {
        for (const id of checked.result.feedback) pointed.add(id);
        for (const part of checked.result.parts) if (part.words && part.outcome !== 'missed') pointed.add(part.words);
      }
    }
    expect([...pointed].filter((id) => form.key.words[id] === undefined)).toEqual([]);
  });

  it.each(forms)('are not the same sentence twice, which would say that one was copied and forgotten ($name)', ({ form }) => {
    const sentences = Object.entries(form.key.words).filter(
      ([id]) => exercise.id.startsWith('examples/') === false && !id.startsWith('overall/'),
    );
    const texts = sentences.map(([, text]) => text);
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });
});
