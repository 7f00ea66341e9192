import { z } from 'zod';
import { reportDuplicates, type Problem } from '../contract.ts';
import { feedbackText, kebabId, localizedText, overallFeedback } from '../fields.ts';

const item = z.strictObject({
  /** Unique in the exercise. */
  id: kebabId,
  /** What a good text holds, as one reads it beside the box: "A first date". */
  text: localizedText,
  /** Said when it is not there yet: what to add, and why. */
  add: feedbackText,
});

const model = z.strictObject({
  /** The whole answer, as one would send it. */
  text: localizedText,
});

export const selfCheckShape = {
  /** What one looks for in one's own text, in reading order. */
  checklist: z.array(item).min(3).max(6),
  /** Two answers that hold the whole checklist, each in its own manner; `|-` keeps their lines. */
  models: z.array(model).length(2),
  /** Words for the whole. They answer what one ticked, and never claim that the text was read. */
  feedback: overallFeedback,
};

export type SelfCheckBody = z.output<z.ZodObject<typeof selfCheckShape>>;

/** What was written, and what the learner says it holds. */
export interface SelfCheckResponse {
  /** As it was typed, whatever its length. */
  text: string;
  /** Ids of the items that are ticked. */
  found: string[];
  /** True: the list was read, and nothing of it is in the text yet. */
  none: boolean;
}

export const selfCheckResponse: z.ZodType<SelfCheckResponse> = z.strictObject({
  text: z.string(),
  found: z.array(z.string()),
  none: z.boolean(),
});

/** What the page shows. */
export interface SelfCheckShown {
  checklist: { id: string; text: string }[];
}

/** Finds what the shape cannot say: ids that occur twice, and model answers that are one and the same. */
export function checkSelfCheck(body: SelfCheckBody, problem: Problem): void {
  reportDuplicates(
    body.checklist.map(({ id }) => id),
    'checklist',
    problem,
  );
  body.models.forEach((one, index) => {
    const isTwice = body.models.some(({ text }, place) => place < index && (text.fr === one.text.fr || text.en === one.text.en));
    if (isTwice) problem(['models', index], 'this model answer is the same as one before it; show another manner');
  });
}
