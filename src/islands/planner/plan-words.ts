import { humanized } from '../session/session-words.ts';
import { sessionTime } from '#src/domain/plan/session-time.ts';
import type { Plan } from '#src/domain/plan/plan.ts';
import { fill } from '#src/domain/text/fill.ts';
import type { Language } from '#src/domain/text/language.ts';
import type { PlannerData } from './planner-data.ts';

/** What a plan is called in lists: by the mentee's first name. */
export function planTitle(plan: Plan, { messages }: PlannerData): string {
  const { list } = messages.planner;
  return plan.mentee.trim() ? fill(list.with, { mentee: plan.mentee.trim() }) : list.unnamed;
}

const capitalized = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);

/** "Jeudi 18 juin, 9 h 30", or undefined while there is no date. */
export function planMoment(plan: Plan, language: Language): string | undefined {
  const time = sessionTime(plan, language, new Date().getFullYear());
  return time ? capitalized(`${time.day}, ${time.from}`) : undefined;
}

/** "Une salle neutre", or the words that the mentor gave. */
export function planPlace({ place }: Plan, { messages }: PlannerData): string {
  return place.words.trim() || messages.planner.frame.places[place.kind];
}

/** The titles of a plan's lessons, in order; a lesson that is gone by its id. */
export function planLessons(plan: Plan, data: PlannerData): string[] {
  return plan.agenda.flatMap((item) =>
    item.type === 'lesson' ? [data.lessons.find(({ id }) => id === item.lesson)?.title ?? humanized(item.lesson)] : [],
  );
}
