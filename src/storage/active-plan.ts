import type { Change, Plan } from '#src/domain/plan/plan.ts';
import type { Language } from '#src/domain/text/language.ts';
import { readLocalObject, writeLocal } from './local-values.ts';

/**
 * The plan that lessons are shown with on this device. A mirror of what the first paint and the lessons' scripts need;
 * the plan itself is in the plan store. Written by the session page and by the planner, read by first-paint.js and the lessons.
 */
export interface ActivePlan {
  /** Id of the plan. */
  id: string;
  /** The language that it was prepared in: that of its notes. */
  language: Language;
  mentor: string;
  start: string;
  /** The changes of each lesson, by `<module>/<lesson>`. Lessons without any are there too, with an empty list. */
  lessons: Record<string, Change[]>;
  /** Company values of the plan, by setting id: they come before those of the device. */
  values: Record<string, string>;
  /** True while one looks at the lessons as they are for everyone. */
  isPaused?: boolean;
}

/** What is kept of a plan for the lessons. */
export function activePlanOf(plan: Plan): ActivePlan {
  const lessons = plan.agenda.flatMap((item) => (item.type === 'lesson' ? [[item.lesson, item.changes] as const] : []));
  return {
    id: plan.id,
    language: plan.language,
    mentor: plan.mentor,
    start: plan.start,
    lessons: Object.fromEntries(lessons),
    values: plan.values,
  };
}

/** What is kept, unread: whoever applies it parses it first. Null when no plan is followed. */
export function readActivePlan(): unknown {
  const value = readLocalObject('plan');
  return 'id' in value ? value : null;
}

/** Has the lessons of this device follow a plan, or none. False when the browser refused. */
export function writeActivePlan(active: ActivePlan | null): boolean {
  const isKept = writeLocal('plan', active && JSON.stringify(active));
  dispatchEvent(new CustomEvent('viceversa:plan'));
  return isKept;
}
