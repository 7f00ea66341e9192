import { foldWords, holdsWords } from '#src/domain/catalogue/filter.ts';
import type { ExerciseBrief } from '#src/domain/plan/lesson-source.ts';

interface Wanted {
  /** What was typed: every word must occur. */
  words: string;
  /** Those that the lesson holds already. */
  held: ReadonlySet<string>;
  /** The track of each module, and that of the lesson. */
  trackOf(exercise: string): string | undefined;
  track: string | undefined;
}

/** The exercises of the catalogue that may be added to a lesson: those of its track first, each group in the order of the catalogue. */
export function findExercises(exercises: ExerciseBrief[], { words, held, trackOf, track }: Wanted): ExerciseBrief[] {
  const found = exercises.filter(({ id, title, kind }) => !held.has(id) && holdsWords(foldWords(`${title} ${kind}`), words));
  const isNear = ({ id }: ExerciseBrief): boolean => track !== undefined && trackOf(id) === track;
  return [...found.filter(isNear), ...found.filter((each) => !isNear(each))];
}
