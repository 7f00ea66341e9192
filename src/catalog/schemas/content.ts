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

/** The 21 competences of DigComp, by code. The interface’s words hold their titles. */
// prettier-ignore
export const competenceCodes = [
  '1.1', '1.2', '1.3',
  '2.1', '2.2', '2.3', '2.4', '2.5', '2.6',
  '3.1', '3.2', '3.3', '3.4',
  '4.1', '4.2', '4.3', '4.4',
  '5.1', '5.2', '5.3', '5.4',
] as const;

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
          code: z.enum(competenceCodes, { error: 'write a DigComp code in quotes, from "1.1" to "5.4"' }),
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
  /**
   * How lessons write it, where that differs from the term: the check looks for these words and asks for a `Term` mark.
   * An empty list: the words are everyday ones too, and are not looked for.
   */
  forms: z.strictObject({ fr: z.array(z.string().min(2)), en: z.array(z.string().min(2)) }).optional(),
  /** Ids of terms to read next. */
  see: z.array(kebabId).min(1).max(4).optional(),
});

/** content/words.yaml: words that are right and that the dictionaries lack. */
export const wordListSchema = z.strictObject({
  /** People, companies, services and institutions: the same in both languages. */
  names: z.array(z.string().trim().min(1)),
  /** Acronyms of every office day, which need no explanation (PDF, QR). Others are explained or in the glossary. */
  acronyms: z.array(z.string().trim().min(2)),
  /** French words. */
  fr: z.array(z.string().trim().min(1)),
  /** English words. */
  en: z.array(z.string().trim().min(1)),
});

/** content/diagnostic.yaml: the questions of self-positioning, and the lessons that each answer suggests. */
export const diagnosticSchema = z.strictObject({
  /** Said above the questions: what it is, and that the answers stay on the device. */
  intro: localizedText,
  /** Asked first: which tracks matter most. The answers are the tracks, `start` apart. */
  tracks_prompt: localizedText,
  /** How many tracks may be chosen. */
  tracks_at_most: z.int().min(1).max(4),
  /** The answer that every question offers besides: it suggests nothing. */
  decline: localizedText,
  questions: z
    .array(
      z.strictObject({
        /** Names the question in what is saved. */
        id: kebabId,
        /** The situation; the answers say what one does in it. */
        situation: localizedText,
        /** True where a low answer comes first whatever was chosen: safety. */
        safety: z.boolean().optional(),
        /** The exercise of the first session that shows the same skill at work: `<module>/<exercise>`. */
        seen_in: z
          .string()
          .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'module/exercise, such as "stay-safe/six-messages"')
          .optional(),
        /** From the least to the most, shown without numbers. */
        answers: z
          .array(
            z.strictObject({
              text: localizedText,
              /** Ids of lessons, written or planned, in the order in which they are suggested. */
              lessons: z.array(kebabId).min(1).max(3),
            }),
          )
          .length(4, 'four answers, from the least to the most'),
      }),
    )
    .min(1),
});

/** One entry of content/paths.yaml: lessons that make a plan, one meeting after the other. */
export const pathSchema = z.strictObject({
  id: kebabId,
  title: localizedText,
  /** For whom it is, and what it leads to, in one or two sentences. */
  summary: localizedText,
  /** One meeting each, in order. */
  steps: z
    .array(
      z.union(
        [
          z.strictObject({
            /** Id of a lesson, written or planned. */
            lesson: kebabId,
            /** What the meeting holds besides. */
            note: localizedText.optional(),
          }),
          z.strictObject({
            /** A lesson that the diagnostic suggests, chosen by the pair. */
            from: z.literal('diagnostic'),
            note: localizedText,
          }),
        ],
        { error: 'write { lesson: <id> }, or { from: diagnostic, note: { fr, en } }' },
      ),
    )
    .min(2)
    .max(12),
});

export type Track = z.output<typeof trackSchema>;
export type TrackId = Track['id'];
export type ModuleData = z.output<typeof moduleSchema>;
export type LessonData = z.output<typeof lessonSchema>;
export type LessonText = z.output<typeof lessonTextSchema>;
export type Source = z.output<typeof sourceSchema>;
export type Setting = z.output<typeof settingSchema>;
export type GlossaryTerm = z.output<typeof glossaryTermSchema>;
export type WordList = z.output<typeof wordListSchema>;
export type Diagnostic = z.output<typeof diagnosticSchema>;
export type LearningPath = z.output<typeof pathSchema>;
