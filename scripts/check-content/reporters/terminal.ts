import type { CheckResult } from '../check-content.ts';
import type { Problem } from '../problem.ts';

/** `file:line:col  error  slug  what is wrong — how to mend it` */
export function formatProblem({ file, line, column, severity, slug, message }: Problem): string {
  return `${file}:${line}:${column}  ${severity}  ${slug}  ${message}`;
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** The last line: what was checked when all is well, how much there is to mend otherwise. */
export function summarise({ problems, counts }: CheckResult): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length === 0) {
    return `${counted(counts.lessons, 'lesson')}, ${counted(counts.exercises, 'exercise')}, ${counted(counts.terms, 'term')}: no problem.`;
  }
  return `${[errors > 0 ? counted(errors, 'error') : 'No error', ...(warnings > 0 ? [counted(warnings, 'warning')] : [])].join(', ')}.`;
}

/** The whole report for people. */
export function formatForTerminal(result: CheckResult): string {
  return [...result.problems.map(formatProblem), summarise(result)].join('\n');
}
