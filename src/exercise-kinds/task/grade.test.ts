import { describe, expect, it } from 'vitest';
import { decideOutcome, type PassPolicy } from '#src/domain/exercise/result.ts';
import { isTaskDone } from '#src/domain/progress/task-ticks.ts';
import { taskGrading } from './grade.ts';
import { describeTask, presentTask } from './present.ts';
import type { TaskResponse, TaskShown } from './schema.ts';

const shown: TaskShown = { where: { text: 'Here' }, steps: [], doneWhen: [] };
const outcome = (response: TaskResponse, pass?: PassPolicy) => decideOutcome(taskGrading.grade(shown, { words: {} }, response), pass);
const mentees = ['alone', null] as const;
const mentors = ['alone', 'with-help', 'shown', null] as const;
const every: TaskResponse[] = mentees.flatMap((mentee) => mentors.map((mentor) => ({ mentee, mentor })));

describe('a task', () => {
  it.each([
    [{ mentee: 'alone', mentor: 'alone' }, 'correct'],
    [{ mentee: 'alone', mentor: 'with-help' }, 'partial'],
    [{ mentee: 'alone', mentor: 'shown' }, 'partial'],
    [{ mentee: 'alone', mentor: null }, 'partial'],
    [{ mentee: null, mentor: 'alone' }, 'partial'],
    [{ mentee: null, mentor: 'with-help' }, 'partial'],
    [{ mentee: null, mentor: 'shown' }, 'incorrect'],
  ] as [TaskResponse, string][])('with %j is %s', (response, expected) => {
    expect(taskGrading.validate(shown, response)).toBeNull();
    expect(outcome(response)).toBe(expected);
  });

  it('is not ready without any tick', () => {
    expect(taskGrading.validate(shown, { mentee: null, mentor: null })).toBe('nothing-ticked');
  });

  it('is worth no less with the mentee’s tick than without it', () => {
    for (const mentor of mentors) {
      const earned = mentees.map((mentee) => taskGrading.grade(shown, { words: {} }, { mentee, mentor }).earned);
      expect(earned[0]).toBeGreaterThan(earned[1]!);
    }
  });

  it('is never correct where it would not close a lesson', () => {
    expect(every.filter((response) => outcome(response) === 'correct').map(isTaskDone)).toEqual([true]);
  });

  it('can be passed on one tick where its author says so', () => {
    expect(outcome({ mentee: 'alone', mentor: null }, { allOf: ['mentee'] })).toBe('correct');
    expect(outcome({ mentee: null, mentor: 'shown' }, { allOf: ['mentor'] })).toBe('incorrect');
  });

  it.each([{ mentee: 'with-help', mentor: null }, { mentee: null, mentor: 'seen' }, { mentee: true, mentor: null }, { mentee: null }, 5])(
    'is not read from %j',
    (saved) => {
      expect(taskGrading.read(saved)).toBeNull();
    },
  );

  it.each(every)('is read as it was saved: %j', (response) => {
    expect(taskGrading.read(JSON.parse(JSON.stringify(response)))).toEqual(response);
  });
});

it('shows where, the steps in order and what one sees, and tells the mentor what to look for', () => {
  const body = {
    where: 'Here',
    steps: [{ text: 'One' }, { text: 'Two' }],
    done_when: [{ text: 'Seen' }],
    feedback: { correct: '1', partial: '2', incorrect: '3' },
  };
  expect(presentTask(body)).toEqual({
    shown: { where: { text: 'Here' }, steps: [{ text: 'One' }, { text: 'Two' }], doneWhen: [{ text: 'Seen' }] },
    key: { words: { 'overall/correct': '1', 'overall/partial': '2', 'overall/incorrect': '3' } },
  });
  expect(describeTask(body)).toEqual(['Seen']);
});
