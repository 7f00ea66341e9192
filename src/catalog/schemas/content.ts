import { z } from 'zod';
import { kebabId, localizedText } from '#src/exercise-kinds/fields.ts';

const settingId = z
  .string()
  .regex(/^[a-z0-9]+(_[a-z0-9]+)*$/, 'setting ids are lower-case words joined by underscores, such as "chat_tool"');
const day = z.iso.date('write a day as YYYY-MM-DD');
const webAddress = z.url({ protocol: /^https$/, error: 'write a whole address that starts with https://' });

/** One entry of content/tracks.yaml. */
export const trackSchema = z.strictObject({
  /** Names the track in addresses and files. */
  id: z.enum(['start', 'web', 'collab', 'social', 'csr']),
  /** The letter of its lessons' numbers: W4. */
  letter: z.string().regex(/^[A-Z]$/, 'one capital letter'),
  title: localizedText,
  /** One line on what the track is good for. */
  summary: localizedText,
});

/** A lesson of the map that is not written yet: shown as text, never linked. */
export const plannedLessonSchema = z.strictObject({
  /** Unique among all lessons, written or planned. */
  id: kebabId,
  title: localizedText,
});

/** content/modules/<module>/module.yaml */
export const moduleSchema = z.strictObject({
  title: localizedText,
  /** The track that it belongs to. */
  track: trackSchema.shape.id,
  /** Its rank in the whole map, from 0. */
  order: z.int().min(0),
  /** Two sentences on what one will be able to do. */
  summary: localizedText,
  /** What one can do at the end, each starting with a verb. */
  outcomes: z.array(localizedText).min(2).max(5),
  /** To the mentor: where to start, when it fits. */
  mentor: localizedText,
  /** In order. A plain id is a lesson with a folder; a planned one brings its id and titles. */
  lessons: z
    .array(z.union([kebabId, plannedLessonSchema], { error: 'write a lesson id, or { id, title: { fr, en } } for a planned lesson' }))
    .min(1),
  /** Who wrote it, as they wish to be named. */
  authors: z.array(z.string().trim().min(1)).min(1),
  /** SPDX identifier of the licence of the texts. */
  licence: z.string().min(1),
});

/** A document that a lesson rests on. */
export const sourceSchema = z
  .strictObject({
    /** Unique in the lesson. */
    id: kebabId,
    /** Who says it. */
    authority: localizedText,
    /** The document's title. */
    title: localizedText,
    /** Year of the edition that was read. */
    year: z.int().min(1980).max(2100),
    /** Where it was read. */
    url: webAddress,
    /** `official`: the authority's own page; `secondary`: seen through others only, and the page says so. */
    status: z.enum(['official', 'secondary']),
    /** Where the official text is; needed when the status is `secondary`. */
    official_url: webAddress.optional(),
  })
  .refine((source) => source.status === 'official' || source.official_url !== undefined, {
    path: ['official_url'],
    error: 'a secondary source needs the address of the official text: official_url',
  });

/** content/modules/<module>/<lesson>/lesson.yaml: what does not depend on the language. */
export const lessonSchema = z
  .strictObject({
    /** `discover` with help, `practise` alone, `master` to decide and explain. */
    level: z.enum(['discover', 'practise', 'master']),
    /** DigComp competences, with the levels of DigComp 2.2 that the lesson covers. */
    competences: z
      .array(
        z.strictObject({
          /** Code such as "4.1"; quote it, since YAML reads 4.1 as a number. */
          code: z.string().regex(/^[1-5]\.[1-6]$/, 'a DigComp code in quotes, such as "4.1"'),
          from: z.int().min(1).max(8),
          to: z.int().min(1).max(8),
        }),
      )
      .min(1),
    /** Ids of lessons, written or planned, that help beforehand. Advice, never a lock. */
    prerequisites: z.array(kebabId),
    /** Release wave of the curriculum's map. */
    wave: z.int().min(1).max(3),
    /** True for lessons about AI. */
    ai: z.boolean().optional(),
    /** Every setting that its texts and exercises use. */
    settings: z.array(settingId),
    /** What it rests on. */
    sources: z.array(sourceSchema).min(1),
    /** When its facts were last read against the sources. */
    reviewed_on: day,
    /** When they should be read again. */
    review_by: day,
  })
  .refine((lesson) => lesson.review_by > lesson.reviewed_on, { path: ['review_by'], error: '"review_by" must come after "reviewed_on"' });

/** The frontmatter of fr.mdx and en.mdx. */
export const lessonTextSchema = z.strictObject({
  /** Says what one does in it. */
  title: z.string().trim().min(1).max(80),
  /** One line for the catalogue. */
  summary: z.string().trim().min(1).max(110),
  /** What one can do at the end, starting with a verb in the infinitive. */
  objective: z.string().trim().min(1).max(260),
  /** What to have open or ready before starting. */
  opens: z.array(z.string().trim().min(1)).min(1).max(5),
});

/** One entry of content/settings.yaml: a company value that a mentor can set. */
export const settingSchema = z.strictObject({
  /** Snake case, as in the curriculum's map. Written [[id]] in texts. */
  id: settingId,
  /** What may be set: words, an address, a country, or yes and no. */
  type: z.enum(['text', 'link', 'country', 'flag']),
  /** Name of its field, without article. */
  label: localizedText,
  /** Words for running text until it is set; in French with the article. */
  default: localizedText,
  /** The same without article, in lower case, for use inside labels. */
  short: localizedText,
  /** A believable value, shown as an example in its field. */
  example: localizedText.optional(),
  /** Country only: the ISO 3166 code of the default. */
  code: z
    .string()
    .regex(/^[A-Z]{2}$/, 'two capital letters, such as FR')
    .optional(),
});

/** One entry of content/glossary.yaml. */
export const glossaryTermSchema = z.strictObject({
  id: kebabId,
  term: localizedText,
  /** One sentence or two, understood without the others. */
  definition: localizedText,
  /** Ids of terms to read next. */
  see: z.array(kebabId).min(1).max(4).optional(),
});

export type Track = z.output<typeof trackSchema>;
export type TrackId = Track['id'];
export type ModuleData = z.output<typeof moduleSchema>;
export type LessonData = z.output<typeof lessonSchema>;
export type LessonText = z.output<typeof lessonTextSchema>;
export type Source = z.output<typeof sourceSchema>;
export type Setting = z.output<typeof settingSchema>;
export type GlossaryTerm = z.output<typeof glossaryTermSchema>;
