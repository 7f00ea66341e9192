import { z } from 'zod';
import { feedbackText, kebabId, localizedText, overallFeedback } from '../fields.ts';
import { reportDuplicates, type Problem } from '../contract.ts';

const option = z.strictObject({
  /** Unique in the exercise. `unsure` and `verdict` are taken. */
  id: kebabId,
  /** What one reads. */
  text: localizedText,
  /** True for what should be chosen. */
  correct: z.boolean().optional(),
  /** The belief behind a wrong option, named so that exercises can share it. */
  misconception: kebabId.optional(),
  /** Why, and what to look at. Every option has its own. */
  feedback: feedbackText,
  /** `several` only, on correct options: said when it is missing, pointing to it without naming it. */
  look_at: feedbackText.optional(),
});

export const choiceShape = {
  /** `one`: one option; `several`: all that apply; `verdict`: true or false, with a reason. */
  select: z.enum(['one', 'several', 'verdict']),
  /** What to choose from; the reasons when `select` is `verdict`. */
  options: z.array(option).min(3).max(7),
  /** Adds "I don't know"; the text answers it. */
  unsure: feedbackText.optional(),
  /** Words for the whole; needed when `select` is `several`, where options answer one by one. */
  feedback: overallFeedback.optional(),
  /** `verdict` only: the sentence to judge. */
  statement: localizedText.optional(),
  /** `verdict` only: whether the statement is true. */
  answer: z.boolean().optional(),
  /** `verdict` only: said to those who answered true, and to those who answered false. */
  verdict_feedback: z.strictObject({ true: feedbackText, false: feedbackText }).optional(),
};

export type ChoiceBody = z.output<z.ZodObject<typeof choiceShape>>;

/** The learner's choice: option ids in the order of the page, and the verdict where one is asked. */
export interface ChoiceResponse {
  chosen: string[];
  verdict: boolean | null;
}

export const choiceResponse: z.ZodType<ChoiceResponse> = z.strictObject({
  chosen: z.array(z.string()),
  verdict: z.boolean().nullable(),
});

/** What the page shows. */
export interface ChoiceShown {
  select: 'one' | 'several' | 'verdict';
  options: { id: string; text: string }[];
  unsure: boolean;
  statement?: string | undefined;
}

/** Finds what the shape cannot say: how many options are right, and what each `select` needs. */
export function checkChoice(body: ChoiceBody, problem: Problem): void {
  reportDuplicates(
    body.options.map((item) => item.id),
    'options',
    problem,
  );
  body.options.forEach((item, index) => {
    if (item.id === 'unsure' || item.id === 'verdict') problem(['options', index, 'id'], `the id "${item.id}" is taken; choose another`);
  });
  const right = body.options.filter((item) => item.correct).length;
  if (body.select === 'several' ? right < 2 : right !== 1) {
    const expected = body.select === 'several' ? 'at least two options' : 'exactly one option';
    problem(
      ['options'],
      `${right} of the options ${right === 1 ? 'is' : 'are'} marked "correct: true"; with "select: ${body.select}" mark ${expected}`,
    );
  }
  if (body.select === 'several') {
    if (right === body.options.length)
      problem(['options'], 'every option is right, so there is nothing to choose; add at least one that is not');
    if (!body.feedback) problem(['feedback'], '"select: several" needs the overall words: feedback: { correct, partial, incorrect }');
  }
  if (body.select !== 'several' && body.feedback) {
    problem(['feedback'], `with "select: ${body.select}" the options' own words are the answer; remove "feedback"`);
  }
  const verdictFields = { statement: body.statement, answer: body.answer, verdict_feedback: body.verdict_feedback };
  for (const [field, value] of Object.entries(verdictFields)) {
    if (body.select === 'verdict' && value === undefined) problem([field], `"select: verdict" needs "${field}"`);
    if (body.select !== 'verdict' && value !== undefined) problem([field], `"${field}" belongs to "select: verdict" only`);
  }
}
