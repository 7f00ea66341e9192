import type { LessonOutline } from '#src/domain/progress/progress.ts';
import type { Language } from '#src/domain/text/language.ts';
import type { Messages } from '#src/i18n/fr.ts';

/** A lesson as the progress page shows it. */
export interface ProgressLesson extends LessonOutline {
  track: string;
  title: string;
  href: string;
  exerciseTitles: string[];
}

/** The props of the progress page's island. JSON only. */
export interface ProgressPageProps {
  language: Language;
  messages: Messages['progress'];
  lessonsHref: string;
  tracks: { id: string; title: string }[];
  lessons: ProgressLesson[];
}
