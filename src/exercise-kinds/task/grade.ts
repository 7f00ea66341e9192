import { savedField } from '#src/domain/exercise/saved-response.ts';
import type { Part } from '#src/domain/exercise/result.ts';
import { creditOf, noTicks, taskCredit, waysDone } from '#src/domain/progress/task-ticks.ts';
import type { BaseKey, Grading } from '../contract.ts';
import type { TaskResponse, TaskShown } from './schema.ts';

/** Nothing but words: what is right here is seen in the tool, by two people. */
export type TaskKey = BaseKey;

export const taskGrading: Grading<TaskShown, TaskKey, TaskResponse> = {
  read(saved) {
    const mentee = savedField(saved, 'mentee');
    const mentor = savedField(saved, 'mentor');
    const how = waysDone.find((way) => way === mentor);
    if ((mentee !== null && mentee !== 'alone') || (mentor !== null && how === undefined)) return null;
    return { mentee, mentor: how ?? null };
  },
  empty: () => ({ ...noTicks }),
  validate: (_shown, { mentee, mentor }) => (mentee === null && mentor === null ? 'nothing-ticked' : null),
  grade(_shown, _key, ticks) {
    const parts: Part[] = [
      { id: 'mentee', outcome: ticks.mentee ? 'right' : 'missed' },
      { id: 'mentor', outcome: ticks.mentor === 'alone' ? 'right' : ticks.mentor ? 'wrong' : 'missed' },
    ];
    return { earned: creditOf(ticks), possible: taskCredit, parts, feedback: [] };
  },
  solution: () => ({ mentee: 'alone', mentor: 'alone' }),
  hasNoAnswer: true,
};
