import type { Problem } from '#src/domain/plan/apply-plan.ts';
import type { Change } from '#src/domain/plan/plan.ts';
import { fill } from '#src/domain/text/fill.ts';
import { plainIn, titleOf, type Adapting } from './adapting.ts';

/** The heading of a section as it stands, or its id where it is gone. */
export function sectionName(adapting: Adapting, id: string): string {
  const section = adapting.lesson.sections.find((each) => each.id === id);
  return section ? titleOf(adapting, section) : id;
}

/** The mentor's own words in a change, where it has any. */
export function wordsOf(change: Change): string | undefined {
  return change.type === 'reword' || change.type === 'note' ? change.text : undefined;
}

/** What a change was, and why it can't be applied, in a sentence or two. Passages whose text has changed say it otherwise. */
export function describeProblem(adapting: Adapting, { change, reason }: Problem): string {
  const { t, model } = adapting;
  const { review } = t;
  const exercise = 'exercise' in change ? model.data.exercises.find(({ id }) => id === change.exercise)?.title : undefined;
  const values = {
    section: 'section' in change ? sectionName(adapting, change.section) : '',
    exercise: exercise === undefined ? ('exercise' in change ? change.exercise : '') : plainIn(adapting, exercise),
    n: change.type === 'minutes' ? change.minutes : 0,
  };
  const template = (): string => {
    if (reason === 'anchor-gone') return review.anchorGone;
    if (reason === 'part-gone' || reason === 'text-changed') return review.partGone;
    if (reason === 'exercise-gone' && change.type in review.exerciseGone)
      return review.exerciseGone[change.type as keyof typeof review.exerciseGone];
    return review.sectionGone[change.type as keyof typeof review.sectionGone];
  };
  return fill(template(), values);
}
