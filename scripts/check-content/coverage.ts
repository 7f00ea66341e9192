import { competenceCodes } from '#src/catalog/schemas/content.ts';
import type { ContentTree } from './content-tree.ts';

/** A competence with the written lessons that build it. */
export interface Covered {
  /** DigComp code, such as "4.1". */
  code: string;
  /** Lessons by level. */
  levels: { discover: number; practise: number; master: number };
  /** Ids, by the alphabet. */
  lessons: string[];
}

/** Which lessons build which competence. A competence without a lesson is there, with none. */
export function computeCoverage(tree: ContentTree): Covered[] {
  return competenceCodes.map((code) => {
    const found = tree.lessons.filter(({ data }) => data?.value?.competences.some((competence) => competence.code === code));
    const count = (level: string): number => found.filter(({ data }) => data?.value?.level === level).length;
    return {
      code,
      levels: { discover: count('discover'), practise: count('practise'), master: count('master') },
      lessons: found.map(({ id }) => id).toSorted(),
    };
  });
}

/** The table for people: code, lessons to discover, practise and master, and their ids. */
export function formatCoverage(rows: Covered[]): string {
  const number = (count: number): string => String(count).padStart(2);
  const lines = rows.map(
    ({ code, levels, lessons }) =>
      `${code}  ${number(levels.discover)} ${number(levels.practise)} ${number(levels.master)}  ${lessons.join(', ') || 'no lesson yet'}`,
  );
  return ['code  D  P  M  lessons', ...lines].join('\n');
}
