import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact, TaskTicked } from './facts.ts';
import { parseProgressFile, writeProgressFile } from './format.ts';
import { computeLessons } from './progress.ts';
import { closedAt, computeTicks, creditOf, isTaskDone, noTicks, taskCredit, waysDone, type TaskTicks } from './task-ticks.ts';

let count = 0;
const time = (minute: number): string => new Date(Date.UTC(2026, 5, 12, 8, minute)).toISOString();

function tick(by: TaskTicked['by'], how: TaskTicked['how'], minute: number, more: Partial<TaskTicked> = {}): TaskTicked {
  count += 1;
  return { type: 'task-ticked', id: `tick-${count}`, at: time(minute), lesson: 'm/lesson', task: 't', by, how, ...more };
}

const standing = (...facts: Fact[]): TaskTicks => computeTicks(facts, 'm/lesson').ticks.get('t') ?? noTicks;

describe('the ticks of a task', () => {
  it('are none before anyone ticked', () => {
    expect(computeTicks([], 'm/lesson').ticks.size).toBe(0);
    expect(standing(tick('mentee', 'alone', 1, { lesson: 'm/other' }), tick('mentee', 'alone', 1, { task: 'other' }))).toEqual(noTicks);
  });

  it('stand side by side, each of the pair with its own', () => {
    expect(standing(tick('mentee', 'alone', 1), tick('mentor', 'shown', 2))).toEqual({ mentee: 'alone', mentor: 'shown' });
  });

  it('follow the latest that each has said', () => {
    expect(standing(tick('mentor', 'shown', 1), tick('mentor', 'with-help', 2), tick('mentor', 'alone', 3)).mentor).toBe('alone');
    expect(standing(tick('mentor', 'alone', 3), tick('mentor', 'shown', 1)).mentor).toBe('alone');
  });

  it('are taken back by a later fact, and can come again', () => {
    const given = [tick('mentee', 'alone', 1), tick('mentor', 'alone', 2)];
    const back = tick('mentor', 'alone', 3, { withdrawn: true });
    expect(standing(...given, back)).toEqual({ mentee: 'alone', mentor: null });
    expect(standing(...given, tick('mentee', 'alone', 3, { withdrawn: true }))).toEqual({ mentee: null, mentor: 'alone' });
    expect(standing(...given, back, tick('mentor', 'with-help', 4)).mentor).toBe('with-help');
  });

  it('given on two devices without knowing of each other, still stand', () => {
    expect(standing(tick('mentee', 'alone', 1), tick('mentee', 'alone', 1)).mentee).toBe('alone');
  });

  it('of the mentee say one thing only: able to do it alone', () => {
    expect(standing(tick('mentee', 'with-help', 1)).mentee).toBeNull();
    expect(standing(tick('mentee', 'alone', 1), tick('mentee', 'shown', 2)).mentee).toBeNull();
  });

  it('stand the same whatever the order of facts', () => {
    const facts = [
      tick('mentee', 'alone', 1),
      tick('mentor', 'shown', 2),
      tick('mentor', 'shown', 3, { withdrawn: true }),
      tick('mentor', 'alone', 4),
      tick('mentee', 'alone', 5, { withdrawn: true }),
      tick('mentee', 'alone', 6),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(facts, { minLength: facts.length }), (shuffled) => {
        expect(standing(...shuffled)).toEqual({ mentee: 'alone', mentor: 'alone' });
        expect(closedAt(shuffled, 'm/lesson', ['t'])).toBe(time(6));
      }),
    );
  });
});

describe('a task', () => {
  it.each([
    ['alone', 'alone', true],
    ['alone', 'with-help', true],
    ['alone', 'shown', false],
    ['alone', null, false],
    [null, 'alone', false],
    [null, null, false],
  ] as const)('with %s by the mentee and %s by the mentor: done is %s', (mentee, mentor, isDone) => {
    expect(isTaskDone({ mentee, mentor })).toBe(isDone);
  });

  it('gives all its credit to both ticks alone, and none to what was only shown', () => {
    const all = ([null, 'alone'] as const).flatMap((mentee) => [...waysDone, null].map((mentor) => ({ mentee, mentor })));
    for (const ticks of all) {
      expect(creditOf(ticks) === taskCredit).toBe(ticks.mentee === 'alone' && ticks.mentor === 'alone');
      expect(creditOf(ticks) === 0).toBe(ticks.mentee === null && (ticks.mentor === null || ticks.mentor === 'shown'));
    }
  });
});

describe('a lesson', () => {
  const outline = { id: 'm/lesson', sections: ['a'], exercises: ['m/one'], tasks: ['t', 'u'] };
  const both = (task: string, minute: number): Fact[] => [
    tick('mentee', 'alone', minute, { task }),
    tick('mentor', 'with-help', minute + 1, { task }),
  ];

  it('is closed when every real task of it is done, at the time of the last tick', () => {
    expect(closedAt(both('t', 1), 'm/lesson', ['t', 'u'])).toBeNull();
    expect(closedAt([...both('u', 7), ...both('t', 1)], 'm/lesson', ['t', 'u'])).toBe(time(8));
    expect(computeLessons([...both('u', 7), ...both('t', 1)], [outline])[0]).toMatchObject({ status: 'not-begun', closedAt: time(8) });
  });

  it('is open again once a tick is taken back', () => {
    const facts = [...both('t', 1), ...both('u', 3), tick('mentee', 'alone', 9, { withdrawn: true })];
    expect(computeLessons(facts, [outline])[0]).not.toHaveProperty('closedAt');
  });

  it('without a real task, or where nobody asks, is never closed', () => {
    expect(closedAt(both('t', 1), 'm/lesson', [])).toBeNull();
    const { tasks: _tasks, ...silent } = outline;
    expect(computeLessons(both('t', 1), [silent])[0]).not.toHaveProperty('closedAt');
  });
});

describe('a tick that was taken back', () => {
  const back = tick('mentor', 'alone', 2, { withdrawn: true });

  it('goes through the progress file of version 1 unharmed', () => {
    expect(parseProgressFile(writeProgressFile([back]))).toEqual({ ok: true, facts: [back] });
  });

  it('is, to a reader that overlooks the field, the tick as it stood before', () => {
    const { withdrawn: _withdrawn, ...seen } = back;
    expect(standing(tick('mentor', 'alone', 1), seen).mentor).toBe('alone');
  });

  it('is refused in a file where the field is anything but true or false', () => {
    const text = writeProgressFile([back]).replace('"withdrawn": true', '"withdrawn": "yes"');
    expect(text).toContain('"yes"');
    expect(parseProgressFile(text)).toMatchObject({ ok: false });
  });
});
