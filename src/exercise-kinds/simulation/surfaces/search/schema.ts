import { z } from 'zod';
import type { Localized } from '#src/domain/text/language.ts';
import { reportDuplicates, type Problem } from '../../../contract.ts';
import { kebabId, localizedText } from '../../../fields.ts';
import { screenFields } from './logic.ts';

/** An address without protocol, on a reserved domain. */
const address = z
  .string()
  .regex(/^([a-z0-9-]+\.)+(example|test)(\/[\w./-]*)?$/, 'write an address that ends its domain in .example or .test');

const found = z.strictObject({
  /** Unique in the scene. */
  id: kebabId,
  /** The line that is pressed. */
  title: localizedText,
  /** Where it stands. */
  address,
  /** Two lines under the title; searched. */
  text: localizedText,
  /** The rest of the page, shown when it is opened; searched. Default: nothing more. */
  page: localizedText.optional(),
});

const document = z.strictObject({
  ...found.shape,
  /** Kind of file, as `filetype:` asks for it. Default: html. */
  type: z.enum(['html', 'pdf', 'xlsx', 'pptx', 'docx']).optional(),
  /** Day of publication, in quotes: "2026-03-27". Default: unknown. */
  date: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/, 'write the date as year-month-day, in quotes: "2026-03-27"')
    .optional(),
});

const advert = z.strictObject({
  ...found.shape,
  /** Words that were bought: it is shown when one of them is searched. */
  words: localizedText,
});

export const searchScene = z.strictObject({
  /** All that the engine can find, in the order in which equals are listed. */
  documents: z.array(document).min(4).max(40),
  /** Adverts, shown above the results and named as such. */
  adverts: z.array(advert).min(1).max(3).optional(),
  /** A summary written by a machine, shown above the results and named as such. */
  summary: z
    .strictObject({
      /** Words of a search that bring it up. */
      words: localizedText,
      /** What it says. */
      text: localizedText,
      /** Ids of the documents that it says it draws on. */
      sources: z.array(kebabId).min(1).max(4),
    })
    .optional(),
  /** What is done with what is found: one document is kept, or each is given a label. */
  answer: z.discriminatedUnion('type', [
    z.strictObject({
      /** One document is kept as the answer. */
      type: z.literal('keep'),
      /** What the button says. Default: “Keep this document”. */
      label: localizedText.optional(),
    }),
    z.strictObject({
      /** Each document can be given a label. */
      type: z.literal('label'),
      /** The labels, in order. */
      labels: z
        .array(
          z.strictObject({
            /** Unique in the scene. */
            id: kebabId,
            /** One to three words. */
            label: localizedText,
          }),
        )
        .min(2)
        .max(6),
    }),
  ]),
});

/** One language of the scene. */
export type SearchScene = Localized<z.output<typeof searchScene>>;

/** Finds what the shape cannot say. */
export function checkSearch({ documents, adverts = [], summary, answer }: z.output<typeof searchScene>, problem: Problem): void {
  const known = documents.map(({ id }) => id);
  reportDuplicates([...known, ...adverts.map(({ id }) => id)], 'documents', problem);
  documents.forEach(({ id }, index) => {
    if (screenFields.includes(id)) problem(['documents', index, 'id'], `"${id}" names a part of the screen; take another id`);
  });
  (summary?.sources ?? []).forEach((id, index) => {
    if (!known.includes(id)) problem(['summary', 'sources', index], `there is no document "${id}"`);
  });
  if (answer.type !== 'label') return;
  const labels = answer.labels.map(({ id }) => id);
  reportDuplicates(labels, 'labels', (_path, message) => problem(['answer', 'labels'], message));
  if (labels.includes('none')) problem(['answer', 'labels'], '"none" says that a document has no label; take another id');
}
