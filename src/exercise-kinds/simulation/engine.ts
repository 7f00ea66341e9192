import { holds, type Condition } from './condition.ts';
import type { Control, Logic, State, Step } from './surface-contract.ts';

/** Where a log leads: the state, and the steps of the log that were possible. */
export interface Played {
  state: State;
  log: Step[];
}

/** True when a control that can be operated now takes this step. */
export function allows(controls: readonly Control[], { control, value }: Step): boolean {
  return controls.some((each) => each.control === control && (each.isTyped === true || (each.values ?? ['']).includes(value)));
}

/** Plays a log from the start. Steps that are not possible where they stand are left out: a saved log may be damaged. */
export function play<Scene>(logic: Logic<Scene>, scene: Scene, log: readonly Step[]): Played {
  let state = logic.start(scene);
  let controls = logic.controls(scene, state);
  const taken: Step[] = [];
  for (const step of log) {
    if (!allows(controls, step)) continue;
    state = logic.act(scene, state, step);
    controls = logic.controls(scene, state);
    taken.push(step);
  }
  return { state, log: taken };
}

/** A log with one more step. What is typed or gone through on the same control replaces what it was given just before. */
export function extend(log: readonly Step[], step: Step, isOnTheWay: boolean): Step[] {
  const last = log.at(-1);
  return isOnTheWay && last?.control === step.control ? [...log.slice(0, -1), step] : [...log, step];
}

/** A goal as it is graded. */
export interface Goal {
  id: string;
  when: Condition;
  /** What it is worth; above 0. */
  credit: number;
  /** Other ways that are accepted. */
  also: { when: Condition; credit: number }[];
  /** States that are recognised and answered with words of their own. */
  instead: { when: Condition }[];
}

/** Something that should not happen, and is explained when it does. */
export interface Trap {
  id: string;
  when: Condition;
}

/** How one goal was met or missed. */
export interface GoalOutcome {
  id: string;
  isMet: boolean;
  earned: number;
  /** Key of the words that answer it. */
  words: string;
}

/** Judges one goal: met, met in another accepted way, recognised as something else, or not met. */
export function judge(goal: Goal, { state, log }: Played): GoalOutcome {
  const { id } = goal;
  if (holds(goal.when, state, log)) return { id, isMet: true, earned: goal.credit, words: id };
  const also = goal.also.findIndex(({ when }) => holds(when, state, log));
  if (also >= 0) return { id, isMet: true, earned: goal.also[also]?.credit ?? 0, words: `${id}/also-${also}` };
  const instead = goal.instead.findIndex(({ when }) => holds(when, state, log));
  return { id, isMet: false, earned: 0, words: instead >= 0 ? `${id}/instead-${instead}` : `${id}/look` };
}

/** The traps that were walked into. */
export function trapsIn(traps: readonly Trap[], { state, log }: Played): Trap[] {
  return traps.filter(({ when }) => holds(when, state, log));
}
