import { z } from 'zod';
import { languages } from '#src/domain/text/language.ts';
import { reportDuplicates, type Problem } from '../contract.ts';
import { feedbackText, kebabId, localizedText, overallFeedback } from '../fields.ts';
import { zonesIn, type MarkedRun } from './material.ts';

const message = z.strictObject({
  /** The type of what is looked at. */
  type: z.literal('message'),
  /** Display name and address; may hold zones. */
  from: localizedText,
  /** Whom it is sent to; may hold zones. */
  to: localizedText.optional(),
  /** When it came, in words. */
  sent: localizedText.optional(),
  /** May hold zones. */
  subject: localizedText,
  /** One line a paragraph. Zones are written [visible words](#zone-id). */
  body: localizedText,
});

const zone = z.strictObject({
  /** Unique in the exercise; the same in both languages of the material. */
  id: kebabId,
  /** True for a clue, false for a decoy. */
  target: z.boolean(),
  /** The belief behind a decoy. */
  misconception: kebabId.optional(),
  /** Said when it is marked: why it is a clue, or why it proves nothing. */
  feedback: feedbackText,
  /** Targets only: said when it is missed; points without naming the spot. */
  look_at: feedbackText.optional(),
});

export const markShape = {
  /** What is looked at. */
  material: message,
  /** Every zone of the material, in the order of its appearance. */
  zones: z.array(zone).min(3).max(12),
  /** Words for the whole. */
  feedback: overallFeedback,
};

export type MarkBody = z.output<z.ZodObject<typeof markShape>>;

/** The ids of the zones that the learner marked. */
export interface MarkResponse {
  marked: string[];
}

export const markResponse: z.ZodType<MarkResponse> = z.strictObject({ marked: z.array(z.string()) });

/** A line of the message: a header with its name, or a paragraph. */
export interface MarkLine {
  field: 'from' | 'to' | 'sent' | 'subject' | 'body';
  runs: MarkedRun[];
}

/** What the page shows. */
export interface MarkShown {
  lines: MarkLine[];
  zones: string[];
  /** How many clues there are to find; said, so that nobody has to guess. */
  targets: number;
}

/** Finds what the shape cannot say: zones of the list and of the two texts must be the same ones. */
export function checkMark(body: MarkBody, problem: Problem): void {
  const listed = body.zones.map(({ id }) => id);
  reportDuplicates(listed, 'zones', problem);
  const { from, to, sent, subject, body: text } = body.material;
  for (const language of languages) {
    if (sent && zonesIn(sent[language]).length > 0) problem(['material', 'sent'], '"sent" can hold no zone; mark words of another line');
    const found = [from, to, subject, text].flatMap((part) => (part ? zonesIn(part[language]) : []));
    for (const id of found.filter((each) => !listed.includes(each))) {
      problem(['material'], `the ${language} text marks the zone "${id}", which is not in the list of zones`);
    }
    for (const [index, id] of listed.entries()) {
      const times = found.filter((each) => each === id).length;
      if (times !== 1)
        problem(
          ['zones', index, 'id'],
          `the zone "${id}" stands ${times} times in the ${language} text; mark it once, as [visible words](#${id})`,
        );
    }
  }
  if (!body.zones.some(({ target }) => target)) problem(['zones'], 'no zone is a target; mark at least one with "target: true"');
  body.zones.forEach((each, index) => {
    if (each.target && !each.look_at) problem(['zones', index], `the target "${each.id}" needs "look_at": what is said when it is missed`);
    if (!each.target && each.look_at) problem(['zones', index, 'look_at'], `"look_at" belongs to targets; "${each.id}" is a decoy`);
  });
}
