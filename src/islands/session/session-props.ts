import type { LessonOutline } from '#src/domain/progress/progress.ts';
import type { SettingType } from '#src/domain/settings/setting.ts';
import type { Language } from '#src/domain/text/language.ts';
import type { Messages } from '#src/i18n/fr.ts';

/** A lesson as an agenda names it. */
export interface LessonBrief {
  /** W4. */
  number: string;
  track: string;
  title: string;
  minutes: number;
}

/** What the session page knows of the catalogue: JSON in the page, since it is the same for every plan. */
export interface SessionData {
  /** By `<module>/<lesson>`. */
  lessons: Record<string, LessonBrief & LessonOutline>;
  /** Minutes of every exercise, by `<module>/<exercise>`. */
  exercises: Record<string, number>;
  /** Settings by id, with the name of each and its words where none are set. */
  settings: Record<string, { label: string; type: SettingType; default: string }>;
  /** What paper needs besides: its words, and where exercises stand. */
  paper?: { messages: Messages['share']['paper']; exercisesHref: string };
}

export type SessionMessages = Messages['session'];

/** The props of the session page's island. JSON only. */
export interface SessionPageProps {
  language: Language;
  messages: SessionMessages;
  /** Addresses of this language's other pages. */
  lessonsHref: string;
  prepareHref: string;
  /** This page in the other language, without its hash. */
  otherHref: string;
}
