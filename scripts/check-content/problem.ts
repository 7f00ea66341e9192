import { problemCatalogue, type ProblemKind, type ProblemSlug, type ProblemValues, type Severity } from './problem-catalogue.ts';
import { printable } from './wording.ts';

/** A spot in a file of the content. */
export interface Place {
  /** From the root, with forward slashes. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
}

/** One thing to mend. */
export interface Problem extends Place {
  severity: Severity;
  slug: ProblemSlug;
  /** What is wrong — how to mend it. */
  message: string;
}

/** Notes a problem of a kind of the catalogue. */
export type Report = <Slug extends ProblemSlug>(place: Place, slug: Slug, values: ProblemValues<Slug>) => void;

/** Where a file begins: for problems of the whole file. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1 };
}

function describe(kind: ProblemKind<never>, values: unknown): string {
  const { wrong, mend } = kind.describe(values as never);
  return `${wrong} — ${mend}`;
}

/** An empty list, and the function that fills it. */
export function collectProblems(): { problems: Problem[]; report: Report } {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const report: Report = (place, slug, values) => {
    const message = printable(describe(problemCatalogue[slug], values));
    const problem: Problem = { ...place, severity: problemCatalogue[slug].severity, slug, message };
    const identity = JSON.stringify(problem);
    if (seen.has(identity)) return;
    seen.add(identity);
    problems.push(problem);
  };
  return { problems, report };
}

/** By file, then from top to bottom. */
export function comparePlaces(one: Place, other: Place): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}
