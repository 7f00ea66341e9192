import type { Language } from '../text/language.ts';

/** The version of plans that this site writes. */
export const planVersion = 1;

/** Most of each thing in a plan: what a link or a file may hold, and what the planner lets one write. Lengths in characters. */
export const planLimits = {
  name: 60,
  line: 200,
  words: 600,
  /** One reworded passage, one note. */
  passage: 4000,
  goals: 3,
  agenda: 40,
  changes: 200,
  values: 120,
  minutes: 480,
} as const;

/** What one of the goals of a session is. */
export interface Goal {
  /** A real task of the mentee's own work. */
  task: string;
  /** By when: YYYY-MM-DD, or empty. */
  by: string;
  /** What shows that it is done. */
  proof: string;
}

/**
 * One operation of a mentor's tailoring, on ids that never change. A target has at most one of each type, so that applying a list
 * twice changes nothing.
 */
export type Change =
  | { type: 'hide'; section: string }
  /** Puts the section after another one, or first. */
  | { type: 'move'; section: string; after: string | null }
  | {
      type: 'reword';
      section: string;
      /** Index of the part. */
      part: number;
      language: Language;
      /** Markdown. */
      text: string;
      /** Hash of the text that it replaces. */
      hash: string;
    }
  | { type: 'note'; section: string; to: 'mentor' | 'mentee'; text: string }
  | { type: 'drop'; exercise: string }
  /** Adds an exercise of the catalogue at the end of a section. */
  | { type: 'add'; exercise: string; section: string }
  /** Other minutes, for a section's text or for an exercise (`<module>/<exercise>`). */
  | { type: 'minutes'; of: string; minutes: number };

/** A lesson of the agenda, with what the mentor changes in it. */
export interface LessonItem {
  type: 'lesson';
  /** `<module>/<lesson>`: also names the item, since a plan holds a lesson once. */
  lesson: string;
  changes: Change[];
}

/** A break, or a real task done together. */
export interface OtherItem {
  type: 'break' | 'task';
  /** Unique in the plan. */
  id: string;
  words: string;
  minutes: number;
}

export type AgendaItem = LessonItem | OtherItem;

/** Where a session takes place. A neutral room comes first. */
export type PlaceKind = 'room' | 'other' | 'remote';

/** The five elements of reverse mentoring, then the steps of preparing. The plan carries those that are ticked. */
export const checklistIds = [
  'volunteer',
  'mentor-knows',
  'goals-set',
  'setting-fits',
  'rules-agreed',
  'principle-explained',
  'goal-agreed',
  'slot-fixed',
  'room-booked',
] as const;

export type ChecklistId = (typeof checklistIds)[number];

/** A session that a mentor prepares: which lessons, how they are bent to this person, when and where. Never a copy of a lesson. */
export interface Plan {
  /** 10 characters of a to z and 0 to 9; also names the invitation in calendars. */
  id: string;
  /** The language that it was prepared in. */
  language: Language;
  /** First names, or empty. */
  mentor: string;
  mentee: string;
  /** Length of the slot in minutes. */
  minutes: number;
  /** `YYYY-MM-DDTHH:MM` in the pair's own time, or empty. */
  start: string;
  place: { kind: PlaceKind; words: string };
  /** What to open beforehand, a line each. */
  opens: string;
  /** A word to the mentee, above the agenda. */
  message: string;
  /** For oneself: leaves the device only when one asks for it. */
  note: string;
  goals: Goal[];
  checklist: ChecklistId[];
  agenda: AgendaItem[];
  /** Company values of this plan, by setting id; they come before those of the device. */
  values: Record<string, string>;
}

/** A new plan with nothing in it. */
export function emptyPlan(id: string, language: Language): Plan {
  return {
    id,
    language,
    mentor: '',
    mentee: '',
    minutes: 45,
    start: '',
    place: { kind: 'room', words: '' },
    opens: '',
    message: '',
    note: '',
    goals: [],
    checklist: [],
    agenda: [],
    values: {},
  };
}

/** The changes that a plan makes to a lesson. */
export function changesOf(plan: Plan, lesson: string): Change[] {
  return plan.agenda.find((item): item is LessonItem => item.type === 'lesson' && item.lesson === lesson)?.changes ?? [];
}

/** What names an item of the agenda. */
export function itemKey(item: AgendaItem): string {
  return item.type === 'lesson' ? item.lesson : item.id;
}
