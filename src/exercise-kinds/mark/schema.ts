import { z } from 'zod';
import { languages } from '#src/domain/text/language.ts';
import { reportDuplicates, type Problem } from '../contract.ts';
import { feedbackText, kebabId, localizedText, overallFeedback } from '../fields.ts';
import { blockTypes, fieldsOf, zonesIn, type LineName, type MarkedRun } from './material.ts';

const message = z.strictObject({
  /** A message, with its header. */
  type: z.literal('message'),
  /** Display name and address; may hold zones. */
  from: localizedText,
  /** Whom it is sent to; may hold zones. */
  to: localizedText.optional(),
  /** When it came, in words; no zones. */
  sent: localizedText.optional(),
  /** May hold zones. */
  subject: localizedText,
  /** One line a paragraph. Zones are written [visible words](#zone-id). */
  body: localizedText,
});

const block = z.strictObject({
  /** What it is drawn as: `banner`, `paragraph`, `box-ticked`, `box-empty`, `button`, `small` (small print) or `image`. */
  type: z.enum(blockTypes),
  /** Its words, or the description of the image; may hold zones. */
  text: localizedText,
});

const page = z.strictObject({
  /** A web page or a document, as text. */
  type: z.literal('page'),
  /** What the address bar shows; may hold zones. */
  address: localizedText,
  /** The heading of the page; may hold zones. */
  heading: localizedText,
  /** What stands under the heading, in order. */
  blocks: z.array(block).min(1).max(16),
});

const labelled = z.strictObject({
  /** What this text is: "Source", "Summary"; no zones. */
  label: localizedText,
  /** One line a paragraph; may hold zones. */
  body: localizedText,
});

const paired = z.strictObject({
  /** Two texts to compare. */
  type: z.literal('paired'),
  /** What one compares with: a source, an original. On the left, or above. */
  first: labelled,
  /** What was made of it: a summary, an answer. On the right, or below. */
  second: labelled,
});

const zone = z.strictObject({
  /** Unique in the exercise; the same in both languages of the material. */
  id: kebabId,
  /** True for what is to be found, false for a decoy. */
  target: z.boolean(),
  /** The belief behind a decoy. */
  misconception: kebabId.optional(),
  /** Said when it is marked: why it counts, or why there is nothing in it. */
  feedback: feedbackText,
  /** Targets only: said when it is missed; points without naming the spot. */
  look_at: feedbackText.optional(),
});

export const markShape = {
  /** What is looked at. */
  material: z.discriminatedUnion('type', [message, page, paired]),
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

/** A line of the material: a header with its name, a block, or a paragraph. */
export interface MarkLine {
  field: LineName;
  runs: MarkedRun[];
}

/** A text of the material; two stand side by side in `paired`. */
export interface MarkText {
  /** What it is, where there are two. */
  label?: string;
  lines: MarkLine[];
}

/** What the page shows. */
export interface MarkShown {
  /** How the texts are drawn. */
  type: MarkBody['material']['type'];
  texts: MarkText[];
  zones: string[];
  /** How many there are to find; said, so that nobody has to guess. */
  targets: number;
}

/** Zones of the list and of the texts must be the same ones, each once in each language. */
function checkZonesOfTexts({ material, zones }: MarkBody, problem: Problem): void {
  const listed = zones.map(({ id }) => id);
  const fields = fieldsOf(material).flat();
  for (const language of languages) {
    const found: string[] = [];
    for (const { path, name, text, mayHoldZones } of fields) {
      const inText = zonesIn(text[language]);
      if (!mayHoldZones && inText.length > 0)
        problem(path, `"${name}" can hold no zone, and the ${language} text marks one; mark words of another text`);
      else found.push(...inText);
      for (const id of inText.filter((each) => !listed.includes(each))) {
        problem(path, `the ${language} text marks the zone "${id}", which is not in the list of zones`);
      }
    }
    for (const [index, id] of listed.entries()) {
      const times = found.filter((each) => each === id).length;
      if (times !== 1) {
        problem(
          ['zones', index, 'id'],
          `the zone "${id}" stands ${times} times in the ${language} text; mark it once, as [visible words](#${id})`,
        );
      }
    }
  }
}

/** Finds what the shape cannot say. */
export function checkMark(body: MarkBody, problem: Problem): void {
  reportDuplicates(
    body.zones.map(({ id }) => id),
    'zones',
    problem,
  );
  checkZonesOfTexts(body, problem);
  if (!body.zones.some(({ target }) => target)) problem(['zones'], 'no zone is a target; mark at least one with "target: true"');
  body.zones.forEach((each, index) => {
    if (each.target && !each.look_at) problem(['zones', index], `the target "${each.id}" needs "look_at": what is said when it is missed`);
    if (!each.target && each.look_at) problem(['zones', index, 'look_at'], `"look_at" belongs to targets; "${each.id}" is a decoy`);
  });
}
