import { fill } from '#src/domain/text/fill.ts';
import type { DiagnosticProps } from './diagnostic-props.ts';

/** How many situations have an answer, in words. */
export function countIn({ language, messages, questions }: DiagnosticProps, n: number): string {
  const form = new Intl.PluralRules(language).select(n) === 'one' ? messages.count.one : messages.count.other;
  return fill(form, { n, total: questions.length });
}
