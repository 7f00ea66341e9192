import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { z } from 'zod';
import { exerciseSchema } from '#src/exercise-kinds/contract.ts';
import { kinds } from '#src/exercise-kinds/kinds.ts';
import {
  diagnosticSchema,
  glossaryTermSchema,
  lessonSchema,
  lessonTextSchema,
  moduleSchema,
  pathSchema,
  settingSchema,
  trackSchema,
} from './schemas/content.ts';

/** An entry's id is its path below the base, without the ending: paths are kebab-case, and the checker holds them to it. */
const pathAsId = ({ entry }: { entry: string }): string => entry.replace(/\.(mdx|yaml)$/, '');

/** Astro's YAML reader turns unquoted days into dates; the schema, as the checker's reader, has them as text. */
function daysAsText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(daysAsText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, daysAsText(inner)]));
}

/** The content tree as Astro loads it. `npm run check` has read the same files before, and says where anything is wrong. */
export const collections = {
  tracks: defineCollection({ loader: file('content/tracks.yaml'), schema: trackSchema }),
  settings: defineCollection({ loader: file('content/settings.yaml'), schema: settingSchema }),
  glossary: defineCollection({ loader: file('content/glossary.yaml'), schema: glossaryTermSchema }),
  // Astro sorts entries by id, and the order of the file is the authors' own.
  paths: defineCollection({
    loader: file('content/paths.yaml', {
      parser: (text) => (parse(text) as Record<string, unknown>[]).map((path, order) => ({ ...path, order })),
    }),
    schema: pathSchema.extend({ order: z.int() }),
  }),
  // One entry, or none: a site may do without.
  diagnostic: defineCollection({
    loader: glob({ base: './content', pattern: 'diagnostic.yaml', generateId: pathAsId }),
    schema: diagnosticSchema,
  }),
  modules: defineCollection({
    loader: glob({ base: './content/modules', pattern: '*/module.yaml', generateId: ({ entry }) => entry.replace('/module.yaml', '') }),
    schema: moduleSchema,
  }),
  lessons: defineCollection({
    loader: glob({ base: './content/modules', pattern: '*/*/lesson.yaml', generateId: ({ entry }) => entry.replace('/lesson.yaml', '') }),
    schema: z.preprocess(daysAsText, lessonSchema),
  }),
  lessonTexts: defineCollection({
    loader: glob({ base: './content/modules', pattern: '*/*/{fr,en}.mdx', generateId: pathAsId }),
    schema: lessonTextSchema,
  }),
  exercises: defineCollection({
    loader: glob({ base: './exercises', pattern: '*/*.yaml', generateId: pathAsId }),
    schema: z.preprocess(daysAsText, z.union([...kinds.values()].map(exerciseSchema))),
  }),
};
