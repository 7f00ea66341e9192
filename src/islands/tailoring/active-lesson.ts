import { parseKeptPlan } from '#src/domain/plan/format.ts';
import { changesOf, type Change } from '#src/domain/plan/plan.ts';
import type { Language } from '#src/domain/text/language.ts';

/** What the plan that is followed says of one lesson. */
export interface ActiveLesson {
  /** The mentor's first name, or empty. */
  mentor: string;
  /** `YYYY-MM-DDTHH:MM`, or empty. */
  start: string;
  /** The language of its notes. */
  language: Language;
  changes: Change[];
  /** Company values of the plan. */
  values: Record<string, string>;
  /** True while one looks at the lesson as it is for everyone. */
  isPaused: boolean;
}

/**
 * Reads what was kept, or what another window sent. Whatever is not a plan by the schema, or changes nothing here, is none: the lesson
 * then stays as it is. What the plan says of other lessons is not looked at.
 * @param lesson `<module>/<lesson>`
 */
export function activeLesson(kept: unknown, lesson: string, language: Language): ActiveLesson | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { id, mentor, start, lessons, values, isPaused, ...rest } = kept as Record<string, unknown>;
  if (typeof lessons !== 'object' || lessons === null || !Object.hasOwn(lessons, lesson)) return null;
  const plan = parseKeptPlan({
    id,
    mentor,
    start,
    values,
    language: rest['language'] ?? language,
    agenda: [{ type: 'lesson', lesson, changes: (lessons as Record<string, unknown>)[lesson] }],
  });
  if (!plan) return null;
  const changes = changesOf(plan, lesson);
  return { mentor: plan.mentor, start: plan.start, language: plan.language, changes, values: plan.values, isPaused: isPaused === true };
}
