import { z } from 'zod';
import { localizedText, overallFeedback } from '../fields.ts';

export const recallShape = {
  /** `meaning`: the word stands there and its meaning is to be said; `word`: the other way round. */
  ask: z.enum(['meaning', 'word']),
  /** What stands on the card: the word, or its definition. */
  front: localizedText,
  /** What is shown when asked for: the definition, or the word. */
  back: localizedText,
  /** Words for the whole, after one has judged. */
  feedback: overallFeedback,
};

export type RecallBody = z.output<z.ZodObject<typeof recallShape>>;

/** Whether the other side was looked at, and what one says of what one had said before. */
export interface RecallResponse {
  seen: boolean;
  judged: 'known' | 'partly' | 'not-yet' | null;
}

export const recallResponse: z.ZodType<RecallResponse> = z.strictObject({
  seen: z.boolean(),
  judged: z.enum(['known', 'partly', 'not-yet']).nullable(),
});

/** What the page shows: one side of the card. */
export interface RecallShown {
  ask: 'meaning' | 'word';
  text: string;
}
