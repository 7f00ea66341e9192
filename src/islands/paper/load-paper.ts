import { applyChanges } from '#src/domain/plan/apply-plan.ts';
import type { ExerciseSource, LessonFile } from '#src/domain/plan/lesson-file.ts';
import type { LessonItem } from '#src/domain/plan/plan.ts';
import { loadLesson } from '../planner/lesson-sources.ts';
import type { LoadedJob, PaperJob, PaperLesson } from './paper-job.ts';
import { loadQr } from './qr-code.ts';

async function loadExercise(address: string): Promise<ExerciseSource | null> {
  try {
    const answer = await fetch(address);
    return answer.ok ? ((await answer.json()) as ExerciseSource) : null;
  } catch {
    // Offline: its title is not known here, so it is left out of the sheet.
    return null;
  }
}

async function loadPaperLesson(item: LessonItem, { addresses, catalogue, link }: PaperJob): Promise<PaperLesson | null> {
  if (!catalogue.lessons.includes(item.lesson)) return null;
  const file = (await loadLesson(addresses.lessons, item.lesson)) as LessonFile | null;
  if (!file) return null;
  const own = new Set(file.exercises.map(({ id }) => id));
  const added = item.changes.flatMap((change) => (change.type === 'add' && !own.has(change.exercise) ? [change.exercise] : []));
  const brought = await Promise.all(
    added.filter((id) => catalogue.exercises.includes(id)).map((id) => loadExercise(`${addresses.exercises}${id}/source.json`)),
  );
  const sheets = new Map([...file.exercises, ...brought.filter((sheet) => sheet !== null)].map((sheet) => [sheet.id, sheet]));
  const minutes = new Map([...sheets.values()].map((sheet) => [sheet.id, sheet.minutes]));
  const address = new URL(`${addresses.lessons}${item.lesson}/`, location.href).href;
  return {
    ...applyChanges(file, item.changes, minutes),
    reviewedOn: file.reviewedOn,
    sheets,
    address,
    code: await loadQr(link ?? address),
  };
}

/** Fetches what a paper is made of. Lessons that did not arrive are not in it. */
export async function loadPaper(job: PaperJob): Promise<LoadedJob> {
  const items = job.plan.agenda.filter((item): item is LessonItem => item.type === 'lesson');
  const lessons = await Promise.all(items.map((item) => loadPaperLesson(item, job)));
  return { ...job, lessons: new Map(lessons.flatMap((lesson) => (lesson ? [[lesson.id, lesson] as const] : []))) };
}
