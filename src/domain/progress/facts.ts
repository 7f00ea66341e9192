import type { Outcome } from '../exercise/result.ts';

/** The version of the saved facts. A change of shape means a new number, an upgrade and a frozen sample. */
export const factsVersion = 1;

/** How sure the learner said to be: 1 not at all, 2 rather not, 3 rather, 4 quite. */
export type Certainty = 1 | 2 | 3 | 4;

interface BaseFact {
  /** Unique among all devices; what makes importing twice harmless. */
  id: string;
  /** When, as an ISO 8601 time in UTC. */
  at: string;
}

/** One graded check, or the choice to see the answer or to pass. */
export interface Attempt extends BaseFact {
  type: 'attempt';
  /** `<module>/<exercise>`. */
  exercise: string;
  /** Index of the form that was shown; 0 is the first. */
  variant: number;
  /** The exercise's `contentHash` at that time. */
  hash: string;
  /** What was entered, as the kind's response schema has it. */
  response: unknown;
  outcome: Outcome | 'revealed' | 'skipped';
  earned: number;
  possible: number;
  hintsUsed: number;
  certainty?: Certainty;
}

/** A section of a lesson was on screen to its end. */
export interface SectionSeen extends BaseFact {
  type: 'section-seen';
  /** `<module>/<lesson>`. */
  lesson: string;
  section: string;
}

/** A real task was ticked, by either of the pair. */
export interface TaskTicked extends BaseFact {
  type: 'task-ticked';
  lesson: string;
  task: string;
  by: 'mentor' | 'mentee';
  /** The mentor says how it went; the mentee says to be able to do it alone. */
  how: 'alone' | 'with-help' | 'shown';
  /** True: takes back the tick with the same `by` and `how` that stood before. */
  withdrawn?: boolean;
}

/** Everything that is saved about what was learned. Progress is computed from these, never stored. */
export type Fact = Attempt | SectionSeen | TaskTicked;

/** A fact before the store gives it its id and time. */
export type NewFact = Fact extends infer Each ? (Each extends Fact ? Omit<Each, 'id' | 'at'> : never) : never;
