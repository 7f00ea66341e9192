import type { CheckResult } from '../check-content.ts';

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Workflow annotations, which GitHub shows beside the lines of a pull request. */
export function formatForGithub({ problems }: CheckResult): string {
  return problems
    .map(
      ({ file, line, column, severity, slug, message }) =>
        `::${severity} file=${escapeProperty(file)},line=${line},col=${column}::${escapeMessage(`${slug}  ${message}`)}`,
    )
    .join('\n');
}
