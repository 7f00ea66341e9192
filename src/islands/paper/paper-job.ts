import type { TailoredLesson } from '#src/domain/plan/apply-plan.ts';
import type { ExerciseSource } from '#src/domain/plan/lesson-file.ts';
import type { ChecklistId, Plan } from '#src/domain/plan/plan.ts';
import type { SettingValues, ShownSetting } from '#src/domain/settings/setting.ts';
import type { Language } from '#src/domain/text/language.ts';
import type { Messages } from '#src/i18n/fr.ts';
import type { QrMatrix } from './qr-code.ts';

/** `handout`: what the mentee keeps; `plan`: what the mentor has on the table. */
export type PaperKind = 'handout' | 'plan';

/** A company value as paper shows it. */
export interface PaperSetting extends ShownSetting {
  /** What it is called, without an article. */
  label: string;
}

/** What a sheet of paper is made of. The lessons, and exercises from elsewhere, are fetched by their addresses. */
export interface PaperJob {
  /** The plan, with the mentor's own notes where the paper is the mentor's. */
  plan: Plan;
  /** The language of the paper. */
  language: Language;
  messages: Messages['share']['paper'];
  /** Addresses of the catalogue and of the exercises in this language, each ending in a slash. */
  addresses: { lessons: string; exercises: string };
  /** Ids of what the site has: nothing else is asked for. */
  catalogue: { lessons: readonly string[]; exercises: readonly string[] };
  /** The company's values, with the plan's own before them. */
  values: SettingValues;
  /** By id: every setting that the lessons may name. */
  settings: Record<string, PaperSetting>;
  /** The session's link when it is short enough for a QR code, or null: then the code leads to the lesson. */
  link: string | null;
  /** The words of the checklist, for the mentor's plan. */
  checks?: Record<ChecklistId, string>;
}

/** A lesson as it is printed. */
export interface PaperLesson extends TailoredLesson {
  /** When its content was last reviewed, YYYY-MM-DD. */
  reviewedOn?: string | undefined;
  /** Its exercises and those added to it, by id. */
  sheets: ReadonlyMap<string, ExerciseSource>;
  /** Address of its page, in full. */
  address: string;
  code: QrMatrix;
}

/** A job with all that it needs at hand. */
export interface LoadedJob extends PaperJob {
  /** By `<module>/<lesson>`. */
  lessons: ReadonlyMap<string, PaperLesson>;
}
