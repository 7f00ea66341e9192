import type { Fact, TaskTicked } from './facts.ts';

/** How a task went, as the mentor saw it. */
export type HowDone = TaskTicked['how'];

/** What a mentor can have seen, from most to least. */
export const waysDone: readonly HowDone[] = ['alone', 'with-help', 'shown'];

/** The ticks that stand on a real task; null where there is none, or where it was taken back. */
export interface TaskTicks {
  /** The mentee says to be able to do it alone. */
  mentee: 'alone' | null;
  /** What the mentor saw: done alone, done with help, or shown only. */
  mentor: HowDone | null;
}

/** What the ticks of a lesson's tasks amount to. */
export interface LessonTicks {
  ticks: Map<string, TaskTicks>;
  /** When each task got its latest tick; ticks taken back count too. */
  at: Map<string, string>;
}

/** No tick at all. */
export const noTicks: Readonly<TaskTicks> = { mentee: null, mentor: null };

/** The ticks of a lesson's tasks: of each of the pair the latest fact counts, whatever the order in which facts come. */
export function computeTicks(facts: readonly Fact[], lesson: string): LessonTicks {
  const latest = new Map<string, TaskTicked>();
  for (const fact of facts) {
    if (fact.type !== 'task-ticked' || fact.lesson !== lesson) continue;
    const key = `${fact.task} ${fact.by}`;
    const before = latest.get(key);
    if (!before || before.at <= fact.at) latest.set(key, fact);
  }
  const ticks: LessonTicks['ticks'] = new Map();
  const at: LessonTicks['at'] = new Map();
  for (const fact of latest.values()) {
    const { mentee, mentor } = ticks.get(fact.task) ?? noTicks;
    const how = fact.withdrawn ? null : fact.how;
    ticks.set(fact.task, fact.by === 'mentor' ? { mentee, mentor: how } : { mentee: how === 'alone' ? how : null, mentor });
    if (fact.at > (at.get(fact.task) ?? '')) at.set(fact.task, fact.at);
  }
  return { ticks, at };
}

/** True once both ticks are there: the mentee can do it alone, and the mentor saw it done. Shown by the mentor, it was not done yet. */
export function isTaskDone({ mentee, mentor }: TaskTicks): boolean {
  return mentee === 'alone' && (mentor === 'alone' || mentor === 'with-help');
}

/**
 * When a lesson was closed: when the last of its real tasks was done. Null while one is not, or where the lesson has none.
 * @param tasks ids of the lesson's real tasks
 */
export function closedAt(facts: readonly Fact[], lesson: string, tasks: readonly string[]): string | null {
  const { ticks, at } = computeTicks(facts, lesson);
  if (tasks.length === 0 || !tasks.every((task) => isTaskDone(ticks.get(task) ?? noTicks))) return null;
  return (
    tasks
      .map((task) => at.get(task) ?? '')
      .toSorted()
      .at(-1) ?? null
  );
}

/** Credit that a task makes possible: one for the mentee's tick, two for what the mentor saw. */
export const taskCredit = 3;

/** Credit for the ticks of a task, from 0 to `taskCredit`. What was only shown earns nothing. */
export function creditOf({ mentee, mentor }: TaskTicks): number {
  return (mentee ? 1 : 0) + (mentor === 'alone' ? 2 : mentor === 'with-help' ? 1 : 0);
}
