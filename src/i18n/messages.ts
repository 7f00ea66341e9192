import type { Language } from '#src/domain/text/language.ts';
import { fill } from '#src/domain/text/fill.ts';
import { typeset } from '#src/domain/text/typography.ts';
import { english } from './en.ts';
import { french, type Messages } from './fr.ts';

/** A message that counts: its forms, by plural category. */
export interface Counted {
  one: string;
  other: string;
}

/** Sets the typography of every text of a dictionary. */
function typesetAll<T>(value: T, language: Language): T {
  if (typeof value === 'string') return typeset(value, language) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => typesetAll(item, language)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, typesetAll(inner, language)])) as T;
}

const dictionaries: Record<Language, Messages> = { fr: typesetAll(french, 'fr'), en: typesetAll(english, 'en') };

/** The interface's texts in one language, typography set. */
export function messagesOf(language: Language): Messages {
  return dictionaries[language];
}

/** A counted message with its number: in French zero is singular, which the plural rules know. */
export function counted(language: Language, message: Counted, n: number, values: Record<string, string | number> = {}): string {
  const form = new Intl.PluralRules(language).select(n) === 'one' ? message.one : message.other;
  return fill(form, { n, ...values });
}
