import type { CheckResult } from '../check-content.ts';

/** One JSON object a line, for programs. Fields may be added and never change. */
export function formatAsJson({ problems }: CheckResult): string {
  return problems
    .map(({ file, line, column, severity, slug, message }) => JSON.stringify({ file, line, col: column, severity, slug, message }))
    .join('\n');
}
