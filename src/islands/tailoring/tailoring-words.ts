import { formatPlainDay } from '#src/domain/plan/session-time.ts';
import { fill } from '#src/domain/text/fill.ts';
import type { Language } from '#src/domain/text/language.ts';
import { typeset } from '#src/domain/text/typography.ts';
import { tailoredLessonInEnglish } from '#src/i18n/tailoring-en.ts';
import { tailoredLessonInFrench } from '#src/i18n/tailoring-fr.ts';
import type { ActiveLesson } from './active-lesson.ts';

/** What a tailored lesson says, with the mentor's name and the day in it. */
export type TailoringWords = Record<keyof typeof tailoredLessonInFrench | 'signature' | 'about', string>;

const inLanguage = { fr: tailoredLessonInFrench, en: tailoredLessonInEnglish };

/** @param thisYear days of other years say theirs */
export function tailoringWords(
  language: Language,
  { mentor, start }: Pick<ActiveLesson, 'mentor' | 'start'>,
  thisYear: number,
): TailoringWords {
  const all = inLanguage[language];
  const name = mentor.trim() === '' ? all.someone : mentor.trim();
  const day = formatPlainDay(start.slice(0, 10), language, thisYear);
  const set = (text: string): string => {
    const filled = fill(typeset(text, language), { mentor: name, day });
    return filled.charAt(0).toUpperCase() + filled.slice(1);
  };
  const words = Object.fromEntries(Object.entries(all).map(([key, text]) => [key, set(text)])) as Record<keyof typeof all, string>;
  return {
    ...words,
    about: day === '' ? words.adapted : words.adaptedOn,
    signature: mentor.trim() === '' ? words.addedByMentor : words.addedBy,
  };
}
