/** How one part of a response (an option, an item, a zone) turned out. */
export interface Part {
  /** The part's id in the authored file. */
  id: string;
  /**
   * - `right`: chosen or placed as expected;
   * - `wrong`: chosen or placed otherwise;
   * - `missed`: expected, and not chosen.
   */
  outcome: 'right' | 'wrong' | 'missed';
  /** Key of the words that answer this part (`Key.words`). */
  words?: string;
}

/** What a kind's grading gives. Codes and ids only: the view finds the sentences. */
export interface Graded {
  /** Credit obtained, from 0 to `possible`. */
  earned: number;
  /** Credit that the authored key makes possible; above 0. */
  possible: number;
  parts: Part[];
  /** Keys of the words that answer the whole (`Key.words`), in reading order. */
  feedback: string[];
  /** How many parts were chosen that should not have been, where one chooses freely. */
  falseAlarms?: number;
  /** What is said in words on a partial result: so many right of so many. Absent where counting says nothing. */
  count?: { right: number; total: number };
}

/** What is enough for an exercise to be acquired. Without a policy: everything. */
export interface PassPolicy {
  /** How many parts must be right. */
  atLeast?: number;
  /** Parts that must all be right. */
  allOf?: string[];
  /** Parts of which one at least must be right. */
  anyOf?: string[];
}

/** The outcome of one check, as it is shown and saved. */
export type Outcome = 'correct' | 'partial' | 'incorrect';

/** A graded check with its outcome. */
export interface Result extends Graded {
  outcome: Outcome;
}

function meetsPolicy(graded: Graded, pass: PassPolicy | undefined): boolean {
  if (!pass) return graded.earned >= graded.possible;
  const right = new Set(graded.parts.filter((part) => part.outcome === 'right').map((part) => part.id));
  // Choosing everything must not be a way through: each false alarm takes back one of the parts that were found.
  const falseAlarms = graded.falseAlarms ?? 0;
  return (
    (pass.atLeast === undefined ? falseAlarms === 0 : right.size - falseAlarms >= pass.atLeast) &&
    (pass.allOf ?? []).every((id) => right.has(id)) &&
    (!pass.anyOf || pass.anyOf.some((id) => right.has(id)))
  );
}

/** Decides what a graded response amounts to under the exercise's policy. */
export function decideOutcome(graded: Graded, pass?: PassPolicy): Outcome {
  if (meetsPolicy(graded, pass)) return 'correct';
  // Hits and false alarms may cancel out in credit; what was found is still found.
  const isSomethingRight = graded.earned > 0 || graded.parts.some((part) => part.outcome === 'right');
  return isSomethingRight ? 'partial' : 'incorrect';
}
