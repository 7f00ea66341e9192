import type { ExerciseBrief, LessonSource } from '#src/domain/plan/lesson-source.ts';

/** An exercise with what sheets of paper say of it. Texts are typeset, settings stand as `[[marks]]`. */
export interface ExerciseSheet extends ExerciseBrief {
  prompt: string;
  instruction?: string | undefined;
  /** The expected answer, in lines. */
  answer: string[];
}

/** What stands beside a lesson's page: `source.json`. */
export interface LessonFile extends LessonSource {
  exercises: ExerciseSheet[];
  /** The whole MDX file, for a patch. */
  mdx: string;
}

const files = new Map<string, Promise<LessonFile | null>>();

/**
 * Loads what stands beside a lesson's page, once. Null when there is nothing, or when the network fails; then the next call asks again.
 * @param lessonsAddress address of the catalogue in the language wanted, ending in a slash
 */
export function loadLesson(lessonsAddress: string, lesson: string): Promise<LessonFile | null> {
  const address = `${lessonsAddress}${lesson}/source.json`;
  const known = files.get(address);
  if (known) return known;
  const loading = fetch(address)
    .then(async (answer) => (answer.ok ? ((await answer.json()) as LessonFile) : null))
    .catch(() => null);
  files.set(address, loading);
  void loading.then((file) => file ?? files.delete(address));
  return loading;
}
