import { readTree } from './read-tree.ts';
import { collectProblems, comparePlaces, type Problem } from './problem.ts';
import { allRules } from './rules/all-rules.ts';

/** What was found in a tree of content. */
export interface CheckResult {
  /** By file and line; empty when all is well. */
  problems: Problem[];
  counts: { lessons: number; exercises: number; terms: number };
}

/**
 * Checks all content under a root: files, fields, markup and references.
 * @param today YYYY-MM-DD, for the dates of review
 */
export async function checkContent({ root, today }: { root: string; today: string }): Promise<CheckResult> {
  const { problems, report } = collectProblems();
  const tree = await readTree(root, report);
  for (const rule of allRules) rule(tree, report, today);
  const terms = tree.glossary.value?.length ?? 0;
  return { problems: problems.sort(comparePlaces), counts: { lessons: tree.lessons.length, exercises: tree.exercises.length, terms } };
}

/** Whether something must be mended before the site can be built. */
export function hasErrors({ problems }: CheckResult): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** The day on this machine's clock. */
export function todayOf(clock: Date): string {
  return clock.toISOString().slice(0, 10);
}
