import { z } from 'zod';
import { feedbackText, kebabId, localizedText, overallFeedback } from '../fields.ts';
import type { GapLine } from './gap-text.ts';

const word = z.strictObject({
  /** Unique in its bank. Tells nothing of its gap. */
  id: kebabId,
  /** What one reads and chooses. Plain words: no setting, no marks. */
  text: localizedText,
});

const instead = z.strictObject({
  /** Unique among the gaps and these. */
  id: kebabId,
  /** Typed gaps: what was typed, its forms separated by "|". */
  forms: localizedText.optional(),
  /** Chosen gaps: ids of the words that were chosen. */
  words: z.array(kebabId).min(1).optional(),
  /** The belief behind it. */
  misconception: kebabId.optional(),
  /** Said in place of the gap's "look_at". */
  feedback: feedbackText,
});

const gap = z.strictObject({
  /** Unique in the exercise; stands as {id} in both languages of the text. */
  id: kebabId,
  /** A typed gap: the forms that are accepted, the best first, separated by "|". */
  accepted: localizedText.optional(),
  /** A chosen gap: id of the word that is expected. */
  word: kebabId.optional(),
  /** Chosen gaps: ids of further words that are accepted. The feedback says why. */
  also_ok: z.array(kebabId).min(1).optional(),
  /** Chosen gaps: words of this gap's own; without them, those of the bank. */
  words: z.array(word).min(2).max(8).optional(),
  /** Entries that are common and not right, each with words of its own. */
  instead: z.array(instead).min(1).max(6).optional(),
  /** Why this word; shown when it is right, or revealed. */
  feedback: feedbackText,
  /** Said when it is not: what to look at, without the word. */
  look_at: feedbackText,
});

const sheet = z.strictObject({
  /** Its heading on paper. */
  title: localizedText,
  /** Who signs it: a line for each. */
  signed_by: z.array(localizedText).min(1).max(3).optional(),
});

export const fillInShape = {
  /** One line a paragraph, or a row where it begins with "1. " or "- ". Gaps are written {gap-id}. */
  text: localizedText,
  /** Words that several gaps choose from; further words are decoys. The page shuffles them. */
  bank: z.array(word).min(3).max(12).optional(),
  /** Every gap of the text. */
  gaps: z.array(gap).min(2).max(10),
  /** Set where the filled text is worth keeping: it can then be printed on a sheet of its own. */
  sheet: sheet.optional(),
  /** Words for the whole. */
  feedback: overallFeedback,
};

export type FillInBody = z.output<z.ZodObject<typeof fillInShape>>;
export type AuthoredGap = FillInBody['gaps'][number];

/** Gap id → what was typed, or the id of the word that was chosen. */
export interface FillInResponse {
  filled: Record<string, string>;
}

export const fillInResponse: z.ZodType<FillInResponse> = z.strictObject({ filled: z.record(z.string(), z.string()) });

/** A word to choose. */
export interface ShownWord {
  id: string;
  text: string;
}

/** What the page shows. */
export interface FillInShown {
  lines: GapLine[];
  /** In the order of the list of gaps. */
  gaps: ({ id: string; by: 'typing' | 'bank' } | { id: string; by: 'words'; words: ShownWord[] })[];
  /** Empty where no gap chooses from it. */
  bank: ShownWord[];
  sheet: { title: string; signers: { text: string }[] } | null;
}
