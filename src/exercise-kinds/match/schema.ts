import { z } from 'zod';
import { languages } from '#src/domain/text/language.ts';
import { reportDuplicates, type Problem } from '../contract.ts';
import { feedbackText, kebabId, localizedText, overallFeedback } from '../fields.ts';

const pair = z.strictObject({
  /** Unique in the exercise. */
  id: kebabId,
  /** What stands in the first column; a word or a few. */
  left: localizedText,
  /** What goes with it, in the second column. */
  right: localizedText,
  /** Why they go together; shown when it is well matched, or revealed. */
  feedback: feedbackText,
  /** Said when it is matched otherwise: what to look at, without naming what goes with it. */
  look_at: feedbackText,
});

const decoy = z.strictObject({
  /** Unique in the exercise. */
  id: kebabId,
  /** What stands in the second column and goes with nothing. */
  right: localizedText,
  /** The belief behind it. */
  misconception: kebabId.optional(),
  /** Said when it is used, and shown once the answer stands: why it goes with nothing here. */
  feedback: feedbackText,
});

export const matchShape = {
  /** What each column holds; shown above it. */
  columns: z.strictObject({
    /** A word or two. */
    left: localizedText,
    /** A word or two. */
    right: localizedText,
  }),
  /** In the order of the first column; the page shuffles the second. */
  pairs: z.array(pair).min(3).max(6),
  /** Further items of the second column. */
  decoys: z.array(decoy).min(1).max(2),
  /** Words for the whole. */
  feedback: overallFeedback,
};

export type MatchBody = z.output<z.ZodObject<typeof matchShape>>;

/** Id of a pair → id of the item of the second column that it was given. */
export interface MatchResponse {
  pairs: Record<string, string>;
}

export const matchResponse: z.ZodType<MatchResponse> = z.strictObject({ pairs: z.record(z.string(), z.string()) });

/** An item of a column. In the second, ids are letters by place: they tell nothing of what goes with what. */
export interface MatchItem {
  id: string;
  text: string;
}

/** What the page shows. */
export interface MatchShown {
  left: { label: string; items: MatchItem[] };
  right: { label: string; items: MatchItem[] };
}

/** Finds what the shape cannot say: ids used twice, and items that nobody could tell apart. */
export function checkMatch(body: MatchBody, problem: Problem): void {
  const pairs = body.pairs.map(({ id }) => id);
  reportDuplicates(pairs, 'pairs', problem);
  body.decoys.forEach(({ id }, index) => {
    const isTaken = pairs.includes(id) || body.decoys.findIndex((each) => each.id === id) < index;
    if (isTaken) problem(['decoys', index, 'id'], `the id "${id}" is used twice; give each its own`);
  });
  for (const language of languages) {
    const reportTwins = (texts: string[], pathOf: (index: number) => (string | number)[]): void =>
      texts.forEach((text, index) => {
        if (texts.indexOf(text) !== index)
          problem(pathOf(index), `two items of the column read "${text}" in ${language}; nobody could tell them apart`);
      });
    reportTwins(
      body.pairs.map(({ left }) => left[language]),
      (index) => ['pairs', index, 'left'],
    );
    reportTwins(
      [...body.pairs, ...body.decoys].map(({ right }) => right[language]),
      (index) => (index < pairs.length ? ['pairs', index, 'right'] : ['decoys', index - pairs.length, 'right']),
    );
  }
}
