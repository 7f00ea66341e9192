import type { ExerciseBrief } from '#src/domain/plan/lesson-source.ts';
import type { ShownSetting } from '#src/domain/settings/setting.ts';
import type { Language } from '#src/domain/text/language.ts';
import type { Messages } from '#src/i18n/fr.ts';

/** A written lesson as the planner lists it. */
export interface PlannerLesson {
  /** `<module>/<lesson>`. */
  id: string;
  number: string;
  track: string;
  title: string;
  summary: string;
  level: string;
  /** As the lesson has them; a plan may change them. */
  minutes: number;
  /** What to have open or ready before starting. */
  opens: string[];
  /** How many sections it has. */
  sections: number;
}

/** A company value as the planner shows it. */
export interface PlannerSetting extends ShownSetting {
  /** Name of its field, without article. */
  label: string;
  /** A believable value. */
  example?: string | undefined;
}

/** One session of a ready-made path. */
export interface PlannerStep {
  /** Id of a written lesson; without it the pair chooses, or the lesson is not written yet. */
  lesson?: string | undefined;
  title: string;
  note?: string | undefined;
  /** Its lesson is known, and not written yet. */
  isPlanned?: boolean | undefined;
}

/** What the page hands to the planner, as JSON in the page. */
export interface PlannerData {
  language: Language;
  /** In the order of the catalogue. */
  lessons: PlannerLesson[];
  tracks: { id: string; title: string }[];
  /** Every exercise of the catalogue. */
  exercises: ExerciseBrief[];
  paths: { id: string; title: string; summary: string; steps: PlannerStep[] }[];
  settings: PlannerSetting[];
  /** Terms of the glossary, by id: what a rewording may point at. */
  terms: Record<string, { term: string; definition: string }>;
  /** Addresses of this language's pages, ending in a slash. */
  addresses: { session: string; diagnostic: string; lessons: string; exercises: string };
  /** Those of the pages that follow a plan’s own language. */
  inLanguage: Record<Language, { session: string; prepare: string }>;
  /** The words of the planner and of its parts. */
  messages: Pick<Messages, 'planner' | 'adapt' | 'patch' | 'share' | 'counts' | 'levels' | 'saving'> & {
    /** Those of the session page's card. */
    invitation: Messages['session']['invitation'];
  };
}

/** The id of the element that holds it. */
export const plannerElement = 'planner-data';

/** Reads what the page hands over. @throws when the page does not hold it */
export function readPlannerData(): PlannerData {
  return JSON.parse(document.getElementById(plannerElement)?.textContent ?? '') as PlannerData;
}
