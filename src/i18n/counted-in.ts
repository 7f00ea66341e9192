import { fill } from '#src/domain/text/fill.ts';
import type { Language } from '#src/domain/text/language.ts';

const rules = new Map<Language, Intl.PluralRules>();

/** The plural rules of a language, made once: making them takes longer than all the rest. */
function rulesOf(language: Language): Intl.PluralRules {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known;
}

/** A counted message that came as props; the dictionaries themselves stay out of the browser. */
export function countedIn(
  language: Language,
  message: { one: string; other: string },
  n: number,
  values: Record<string, string | number> = {},
): string {
  return fill(rulesOf(language).select(n) === 'one' ? message.one : message.other, { n, ...values });
}
