import type { TailoredLesson } from '#src/domain/plan/apply-plan.ts';

/** How many of a lesson's changes wait for the mentor's word, since the lesson has changed underneath. */
export function reviewCount(lesson: TailoredLesson | undefined): number {
  return lesson?.problems.length ?? 0;
}
