import type { LessonFile } from '#src/domain/plan/lesson-file.ts';

export type { LessonFile } from '#src/domain/plan/lesson-file.ts';
/** An exercise with what sheets of paper say of it. */
export type { ExerciseSource as ExerciseSheet } from '#src/domain/plan/lesson-file.ts';

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
