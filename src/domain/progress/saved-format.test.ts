import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsVersion, type Attempt, type Fact } from './facts.ts';
import { parseProgressFile, progressFormat, progressVersion, writeProgressFile } from './format.ts';
import { computeExercises, computeLessons } from './progress.ts';

// Files that people keep stay readable for ever. A sample is never edited: a new shape gets a new sample and an upgrade.

const source = readFileSync(join(import.meta.dirname, 'samples/v1.json'), 'utf8');
const sample = JSON.parse(source) as { format: string; version: number; facts: Fact[] };

describe('the sample of the saved format, version 1', () => {
  it('is byte for byte what it was when it was frozen', () => {
    const digest = createHash('sha256').update(source.replaceAll('\r\n', '\n')).digest('hex');
    expect(digest).toBe('48eded135cb55fcaf656dc7b5732de6c8a2494677b94519e9600afde118fb9be');
  });

  it('is of the version in use, or of one before it', () => {
    expect(sample).toMatchObject({ format: 'viceversa/progress', version: 1 });
    expect(sample.version).toBeLessThanOrEqual(factsVersion);
    expect([progressFormat, progressVersion]).toEqual([sample.format, factsVersion]);
  });

  it('holds a fact of every type and an attempt of every outcome', () => {
    expect(new Set(sample.facts.map(({ type }) => type))).toEqual(new Set(['attempt', 'section-seen', 'task-ticked']));
    const outcomes = sample.facts.flatMap((fact) => (fact.type === 'attempt' ? fact.outcome : []));
    expect(new Set(outcomes)).toEqual(new Set(['correct', 'partial', 'incorrect', 'revealed', 'skipped']));
  });

  it('gives the progress that it always gave', () => {
    const exercises = computeExercises(sample.facts);
    expect([...exercises].map(([id, { isAcquired, checks }]) => [id, isAcquired, checks])).toEqual([
      ['web-bearings/padlock', true, 3],
      ['web-bearings/ours-partner-or-leave', false, 0],
      ['stay-safe/find-the-clues', false, 0],
      ['pair-kit/five-stages', true, 1],
    ]);
    const lessons = computeLessons(sample.facts, [
      {
        id: 'web-bearings/read-web-address',
        sections: ['why', 'to-keep'],
        exercises: ['web-bearings/padlock', 'web-bearings/ours-partner-or-leave'],
      },
      { id: 'pair-kit/first-session', sections: ['why'], exercises: ['pair-kit/five-stages'] },
    ]);
    expect(lessons).toEqual([
      {
        lesson: 'web-bearings/read-web-address',
        status: 'begun',
        sectionsSeen: ['why'],
        exercisesAcquired: 1,
        exercisesInAll: 2,
        at: '2026-06-12T08:06:00.000Z',
      },
      {
        lesson: 'pair-kit/first-session',
        status: 'acquired',
        sectionsSeen: [],
        exercisesAcquired: 1,
        exercisesInAll: 1,
        at: '2026-06-15T16:40:12.345Z',
      },
    ]);
  });
});

describe('a progress file that someone brings', () => {
  it('is read whole: the sample gives all its facts', () => {
    expect(parseProgressFile(source)).toEqual({ ok: true, facts: sample.facts });
  });

  it('is refused with a reason when it is something else, older than old or newer than this', () => {
    const others = [
      '',
      'null',
      '[]',
      '{}',
      'no JSON',
      JSON.stringify({ ...sample, format: 'other' }),
      JSON.stringify({ ...sample, version: 2 }),
      JSON.stringify({ ...sample, version: '1' }),
      JSON.stringify({ ...sample, facts: {} }),
    ];
    for (const text of others)
      expect(parseProgressFile(text), text.slice(0, 60)).toEqual({ ok: false, problem: expect.stringMatching(/\S/) as string });
  });

  it('is refused when a text in it is an object, or a fact lacks what it needs', () => {
    const spoiled = (change: (fact: Record<string, unknown>) => void): string => {
      const copy = structuredClone(sample) as unknown as { facts: Record<string, unknown>[] };
      change(copy.facts[1]!);
      return JSON.stringify(copy);
    };
    const changes: ((fact: Record<string, unknown>) => void)[] = [
      (fact) => (fact['exercise'] = { type: 'img', props: { src: 'x' }, constructor: null }),
      (fact) => (fact['at'] = 'yesterday'),
      (fact) => (fact['at'] = 5),
      (fact) => delete fact['id'],
      (fact) => (fact['type'] = 'other'),
      (fact) => (fact['outcome'] = 'great'),
      (fact) => (fact['variant'] = -1),
      (fact) => (fact['certainty'] = 5),
      (fact) => (fact['possible'] = 'many'),
    ];
    for (const change of changes) expect(parseProgressFile(spoiled(change)), change.toString()).toMatchObject({ ok: false });
  });

  it('never makes the reader fail or hang, whatever was cut, flipped or swapped in it', () => {
    const damage = fc.tuple(
      fc.nat(source.length - 1),
      fc.constantFrom('', '"', '{', '}', 'null', '[', '1e999', '\u0000', '\uD800', '__proto__'),
      fc.nat(20),
    );
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        let text = source;
        for (const [at, put, cut] of damages) text = text.slice(0, at) + put + text.slice(at + cut);
        const parsed = parseProgressFile(text);
        expect(typeof parsed.ok).toBe('boolean');
        if (parsed.ok) expect(() => computeExercises(parsed.facts)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });

  it('comes back as it was written, whatever the responses hold', () => {
    const response = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('__proto__'));
    fc.assert(
      fc.property(fc.array(response, { maxLength: 5 }), (responses) => {
        const facts = responses.map((each, index) => ({
          ...(sample.facts[1] as Attempt),
          id: `fact-${index}`,
          response: JSON.parse(JSON.stringify(each)) as unknown,
        }));
        expect(parseProgressFile(writeProgressFile(facts))).toEqual({ ok: true, facts });
      }),
    );
  });

  it('keeps fields that it does not know: a newer file loses nothing by passing through', () => {
    const facts = sample.facts.map((fact) => ({ ...fact, mood: 'good' }));
    expect(parseProgressFile(writeProgressFile(facts))).toEqual({ ok: true, facts });
  });

  it('has its times compared rightly, however they are written; other writings may be refused', () => {
    const [, failed, , passed] = sample.facts as Attempt[];
    const early = { ...failed!, at: '2026-06-12T08:00:00Z' };
    const late = { ...passed!, at: '2026-06-12T08:00:00.500Z' };
    const parsed = parseProgressFile(writeProgressFile([late, early]));
    const latest = parsed.ok ? computeExercises(parsed.facts).get(late.exercise)?.latest.at : late.at;
    expect(latest).toBe(late.at);
  });
});
