import { fill } from '#src/domain/text/fill.ts';
import type { Language } from '#src/domain/text/language.ts';

/** A counted message that came as props; the dictionaries themselves stay out of the browser. */
export function countedIn(
  language: Language,
  message: { one: string; other: string },
  n: number,
  values: Record<string, string | number> = {},
): string {
  return fill(new Intl.PluralRules(language).select(n) === 'one' ? message.one : message.other, { n, ...values });
}
