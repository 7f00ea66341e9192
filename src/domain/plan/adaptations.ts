import type { Language } from '../text/language.ts';
import type { Change, Plan } from './plan.ts';

/** How much a plan changes in its lessons, for whoever is about to follow it. Notes for the mentor are not counted: they are not shown. */
export interface Adaptations {
  /** Passages reworded in the language that is read. */
  reworded: number;
  /** Passages reworded in the other language only: not shown in this one. */
  rewordedElsewhere: number;
  hidden: number;
  moved: number;
  notes: number;
  /** Exercises left out, and put in. */
  dropped: number;
  added: number;
  /** Company words. */
  values: number;
}

/** Counts what a plan changes in lessons. @param isKnown whether the site has the lesson: changes of others show nowhere */
export function countAdaptations(plan: Plan, language: Language, isKnown: (lesson: string) => boolean): Adaptations {
  const changes = plan.agenda.flatMap((item) => (item.type === 'lesson' && isKnown(item.lesson) ? item.changes : []));
  const count = (isCounted: (change: Change) => boolean): number => changes.filter(isCounted).length;
  return {
    reworded: count((change) => change.type === 'reword' && change.language === language),
    rewordedElsewhere: count((change) => change.type === 'reword' && change.language !== language),
    hidden: count(({ type }) => type === 'hide'),
    moved: count(({ type }) => type === 'move'),
    notes: count((change) => change.type === 'note' && change.to === 'mentee'),
    dropped: count(({ type }) => type === 'drop'),
    added: count(({ type }) => type === 'add'),
    values: Object.keys(plan.values).length,
  };
}
