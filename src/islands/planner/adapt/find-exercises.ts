import type { ExerciseBrief } from '#src/domain/plan/lesson-source.ts';

/** Letters without accents and capitals, for comparing. */
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

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
  const wanted = bare(words).split(/\s+/).filter(Boolean);
  const found = exercises.filter(({ id, title, kind }) => {
    const text = bare(`${title} ${kind}`);
    return !held.has(id) && wanted.every((word) => text.includes(word));
  });
  const isNear = ({ id }: ExerciseBrief): boolean => track !== undefined && trackOf(id) === track;
  return [...found.filter(isNear), ...found.filter((each) => !isNear(each))];
}
