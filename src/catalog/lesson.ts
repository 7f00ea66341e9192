import type { Language } from '#src/domain/text/language.ts';
import type { LessonData, LessonText, TrackId } from './schemas/content.ts';
import type { SectionOutline } from './lesson-outline.ts';

/** A written lesson in one language, as pages show it. */
export interface Lesson {
  isPlanned: false;
  /** `<module>/<lesson>`: its address below /lessons/. */
  id: string;
  slug: string;
  module: string;
  track: TrackId;
  /** Track letter and rank, counting planned lessons, so that it never changes: W4. */
  number: string;
  data: LessonData;
  text: LessonText;
  /** The language of its text: the other one where the translation is missing. */
  language: Language;
  sections: SectionOutline[];
  /** Ids of its exercises, in the order of the page. */
  exercises: string[];
  /** Of its sections and exercises; the real task is not counted. */
  minutes: number;
}

/** A lesson of the map that is not written yet. */
export interface PlannedLesson {
  isPlanned: true;
  slug: string;
  module: string;
  track: TrackId;
  number: string;
  title: string;
}
