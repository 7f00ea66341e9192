import { competenceCodes, type LessonData } from '#src/catalog/schemas/content.ts';
import { computeCoverage, type Covered } from '#src/domain/catalogue/coverage.ts';
import type { ContentTree } from './content-tree.ts';

type NamedLesson = LessonData & { id: string };

/** Which lessons of a tree build which competence; those that can't be read count as none. By the alphabet. */
export function coverageOf(tree: ContentTree): Covered<NamedLesson>[] {
  const lessons = tree.lessons.flatMap(({ id, data }) => (data?.value ? [{ id, ...data.value }] : []));
  return computeCoverage(
    competenceCodes,
    lessons.toSorted((one, other) => one.id.localeCompare(other.id, 'en')),
  );
}

/** The table for people: code, lessons to discover, practise and master, and their ids. */
export function formatCoverage(rows: Covered<NamedLesson>[]): string {
  const number = (count: number): string => String(count).padStart(2);
  const lines = rows.map(
    ({ code, levels, lessons }) =>
      `${code}  ${number(levels.discover)} ${number(levels.practise)} ${number(levels.master)}  ${lessons.map(({ lesson }) => lesson.id).join(', ') || 'no lesson yet'}`,
  );
  return ['code  D  P  M  lessons', ...lines].join('\n');
}
