import { z } from 'zod';

/** A text in both languages. YAML is complete by schema: neither may be missing or empty. */
export const localizedText = z.strictObject({
  /** French, with « vous ». */
  fr: z.string().trim().min(1),
  /** English, British spelling. */
  en: z.string().trim().min(1),
});

/** Lower-case words joined by hyphens. Never changes once published. */
export const kebabId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ids are lower-case words joined by hyphens, such as "read-web-address"');

/** Words that answer what was done. At most 240 characters: true, where to look, what next. */
export const feedbackText = z.strictObject({
  fr: z.string().trim().min(1).max(240),
  en: z.string().trim().min(1).max(240),
});

/** The words for the whole response, one for each outcome. */
export const overallFeedback = z.strictObject({
  /** Said when enough is right. */
  correct: feedbackText,
  /** Said when something is right. Must not give the answer away. */
  partial: feedbackText,
  /** Said when nothing is right yet. Must not give the answer away. */
  incorrect: feedbackText,
});

/** What every exercise has, whatever its kind. A variant repeats these. */
export const promptShape = {
  /** The question, shown as a heading. */
  prompt: localizedText,
  /** One line on how to answer, where the prompt does not say it. */
  instruction: localizedText.optional(),
  /** From light to strong. The last gives the way, never the answer. */
  hints: z.array(localizedText).min(1).max(3),
};

/** The policy fields that any exercise may carry. Never a reason for a new kind. */
export const policyShape = {
  /** Two to six words that name the exercise in lists. */
  title: localizedText,
  /** How long it takes, in minutes. Counted in the lesson's minutes. */
  minutes: z.int().min(1).max(15),
  /** True: asks how sure one is (1 to 4) before checking. */
  certainty: z.boolean().optional(),
  /** True: left out of what makes a lesson acquired. */
  practice_only: z.boolean().optional(),
  /** True: used by no lesson, and meant to be found alone. */
  standalone: z.boolean().optional(),
  /** What is enough. Default: everything right. */
  pass: z
    .strictObject({
      /** How many parts must be right. */
      at_least: z.int().min(1).optional(),
      /** Ids of parts that must all be right. */
      all_of: z.array(kebabId).min(1).optional(),
      /** Ids of parts of which one at least must be right. */
      any_of: z.array(kebabId).min(1).optional(),
    })
    .refine(
      (pass) => Object.values(pass).some((value) => value !== undefined),
      '"pass" is empty, so anything would be enough; say at_least, all_of or any_of, or remove it',
    )
    .optional(),
};
