import type { Attempt } from '../progress/facts.ts';

/** An answer to a situation: its place from the least to the most, or the choice not to answer. */
export type Answer = 0 | 1 | 2 | 3 | 'declined';

/** The answers given so far, by question. */
export type Answers = Readonly<Record<string, Answer>>;

/** A situation, as far as suggesting is concerned. */
export interface DiagnosticQuestion {
  id: string;
  /** True where a low answer comes first: safety. */
  safety?: boolean | undefined;
  /** The exercise that shows the same skill at work: `<module>/<exercise>`. */
  seen_in?: string | undefined;
  /** Four, from the least to the most, each with the slugs of the lessons that it suggests; planned ones may be among them. */
  answers: readonly { lessons: readonly string[] }[];
}

/** A written lesson, as far as suggesting is concerned. */
export interface SuggestedLesson {
  /** Unique among all lessons. */
  slug: string;
  track: string;
  level: 'discover' | 'practise' | 'master';
  /** Release wave of the curriculum's map. */
  wave: number;
  /** Slugs of lessons, written or planned, that help beforehand. */
  prerequisites: readonly string[];
}

/** Why a lesson is suggested: an answer that was given, or another suggestion that it helps with. */
export type Reason = { type: 'answer'; question: string; answer: 0 | 1 | 2 | 3 } | { type: 'before'; lesson: string };

/** A lesson and all that speaks for it. */
export interface Suggestion {
  lesson: string;
  reasons: Reason[];
}

/** Another lesson to start with, since what was seen in an exercise lies two steps or more from the answer. */
export interface OtherStart {
  lesson: string;
  /** The exercise in which it was seen. */
  exercise: string;
}

/** What the answers lead to. */
export interface Suggestions {
  /** The first three. */
  shown: Suggestion[];
  /** All others, in the same order. */
  more: Suggestion[];
  others: OtherStart[];
  /** How many lessons the answers lead to that are not written yet. */
  planned: number;
}

/** How the latest attempt at an exercise went. */
export type SeenOutcome = Attempt['outcome'];

/** All that suggestions are made from. */
export interface DiagnosticInput {
  questions: readonly DiagnosticQuestion[];
  answers: Answers;
  /** The tracks that matter most: one or two, none while the question stands open. */
  tracks: readonly string[];
  /** Written lessons in the order of the map. What answers name besides is planned, and never suggested. */
  lessons: readonly SuggestedLesson[];
  /** The latest attempt at each exercise that was done on this device. */
  seen: ReadonlyMap<string, SeenOutcome>;
}

/** How many lessons are shown at once. */
export const shownAtOnce = 3;
