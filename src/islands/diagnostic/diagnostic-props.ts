import type { DiagnosticQuestion, SuggestedLesson } from '#src/domain/diagnostic/diagnostic.ts';
import type { Language } from '#src/domain/text/language.ts';
import type { Messages } from '#src/i18n/fr.ts';

/** A lesson as a suggestion shows it. */
export interface ShownLesson extends SuggestedLesson {
  /** `<module>/<lesson>`. */
  id: string;
  number: string;
  title: string;
  /** The language of its title, where that is the other one. */
  lang?: Language | undefined;
  /** In words. */
  minutes: string;
  href: string;
}

/** A situation as it is asked. */
export interface ShownQuestion extends DiagnosticQuestion {
  situation: string;
  answers: { text: string; lessons: string[] }[];
}

/** The props of the diagnostic's island. JSON only. */
export interface DiagnosticProps {
  language: Language;
  messages: Messages['diagnostic'];
  /** What the page says once answers are on the device, and when they can't be. */
  saving: Pick<Messages['saving'], 'saved' | 'failed'>;
  tracksPrompt: string;
  tracksAtMost: number;
  /** Those that may be chosen. */
  tracks: { id: string; letter: string; title: string; summary: string }[];
  /** The answer that every question offers besides. */
  decline: string;
  questions: ShownQuestion[];
  /** Written lessons in the order of the map. */
  lessons: ShownLesson[];
  /** Titles of all tracks, by id. */
  trackTitles: Record<string, string>;
  /** Titles of the exercises in which a skill was seen, by id. */
  exerciseTitles: Record<string, string>;
  lessonsHref: string;
  prepareHref: string;
}
