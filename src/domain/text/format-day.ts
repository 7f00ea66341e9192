import type { Language } from './language.ts';

const locales: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

/** "12 juin 2026", "12 June 2026". In French the first of the month is "1er". */
export function formatDay(time: string, language: Language, timeZone?: string): string {
  const day = new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...(timeZone ? { timeZone } : {}),
  }).format(new Date(time));
  const words = language === 'fr' ? day.replace(/^1 /, '1er ') : day;
  return words.replace(/^(\d+(?:er)?) /, '$1\u00A0');
}
