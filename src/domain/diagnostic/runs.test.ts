import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostRuns, parseRuns, withRun, type DiagnosticRun } from './runs.ts';

const run = (day: number, answers: DiagnosticRun['answers'] = { 'urgent-payment': 1 }): DiagnosticRun => ({
  at: `2026-03-0${day}T08:00:00.000Z`,
  tracks: ['web'],
  answers,
});

describe('the runs of the diagnostic', () => {
  it('are read back as they were kept', () => {
    const runs = [run(1), run(2, { 'urgent-payment': 'declined', 'work-passwords': 3 })];
    expect(parseRuns(JSON.parse(JSON.stringify({ version: 1, runs })))).toEqual(runs);
    expect(parseRuns({})).toEqual([]);
  });

  it('are the last four, oldest first', () => {
    let runs: DiagnosticRun[] = [];
    for (const day of [1, 2, 3, 4, 5, 6]) runs = withRun(runs, run(day));
    expect(runs.map(({ at }) => at)).toEqual([3, 4, 5, 6].map((day) => run(day).at));
    expect(parseRuns({ version: 1, runs: [6, 5, 4, 3, 2, 1].map((day) => run(day)) })).toEqual(runs);
  });

  it('keep one state of each', () => {
    const changed = run(1, { 'urgent-payment': 3 });
    expect(withRun([run(1), run(2)], changed)).toEqual([changed, run(2)]);
  });

  it('lose what is not an answer, a track or a time, and nothing else', () => {
    const kept = {
      version: 1,
      runs: [
        {
          at: run(1).at,
          tracks: ['web', 7, 'web', '<b>'],
          answers: { good: 2, bad: 4, worse: '2', ['__proto__']: 1, 'Not-Id': 0, no: 'declined' },
        },
        { at: 'yesterday', tracks: [], answers: {} },
        null,
        { tracks: ['web'] },
      ],
    };
    expect(parseRuns(kept)).toEqual([{ at: run(1).at, tracks: ['web'], answers: { good: 2, no: 'declined' } }]);
  });

  it('of a newer version are neither read nor replaced', () => {
    expect(parseRuns({ version: 2, runs: [run(1)] })).toBeNull();
  });

  it('never throw, whatever is there, and come out the same the second time', () => {
    fc.assert(
      fc.property(fc.anything(), fc.array(fc.anything()), (anything, runs) => {
        const once = parseRuns(anything) ?? [];
        expect(parseRuns({ version: 1, runs: once })).toEqual(once);
        expect((parseRuns({ version: 1, runs }) ?? []).length).toBeLessThanOrEqual(mostRuns);
      }),
    );
  });
});
