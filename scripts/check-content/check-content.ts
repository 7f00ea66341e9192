import { readTree } from './read-tree.ts';
import type { ProblemSlug } from './problem-catalogue.ts';
import { collectProblems, comparePlaces, type Problem } from './problem.ts';
import { allRules } from './rules/all-rules.ts';
import type { ContentTree, Rule } from './content-tree.ts';

/** What was found in a tree of content. */
export interface CheckResult {
  /** By file and line; empty when all is well. */
  problems: Problem[];
  counts: { lessons: number; exercises: number; terms: number };
  /** What could be read. */
  tree: ContentTree;
}

/** What to check: where, for which day, and against which rules. */
export interface CheckOptions {
  root: string;
  /** YYYY-MM-DD, for the dates of review. */
  today: string;
  /** All, unless a test looks at some. */
  rules?: readonly Rule[];
}

/** Checks all content under a root: files, fields, markup, references and writing. */
export async function checkContent({ root, today, rules = allRules }: CheckOptions): Promise<CheckResult> {
  const { problems, report } = collectProblems();
  const tree = await readTree(root, report);
  for (const rule of rules) rule(tree, report, today);
  const terms = tree.glossary.value?.length ?? 0;
  const counts = { lessons: tree.lessons.length, exercises: tree.exercises.length, terms };
  return { problems: problems.sort(comparePlaces), counts, tree };
}

/** Whether something must be mended before the site can be built. */
export function hasErrors({ problems }: CheckResult): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** Warnings that time or a translation still to come bring about: no fault of the change at hand. */
const patient: ReadonlySet<ProblemSlug> = new Set(['review-due', 'not-translated']);

/** Whether something must be mended before a change is taken in: errors, and warnings about the writing. */
export function hasFaults({ problems }: CheckResult): boolean {
  return problems.some(({ severity, slug }) => severity === 'error' || !patient.has(slug));
}

/** The day on this machine's clock. */
export function todayOf(clock: Date): string {
  return clock.toISOString().slice(0, 10);
}
