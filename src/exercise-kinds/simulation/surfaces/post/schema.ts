import { z } from 'zod';
import { languages, type Localized } from '#src/domain/text/language.ts';
import { reportDuplicates, type Problem } from '../../../contract.ts';
import { kebabId, localizedText } from '../../../fields.ts';
import { piecesOf } from './reading.ts';

/** Where a part stands in the published post. Notes are decided and not shown. */
const places = ['text', 'image', 'alternative', 'tags', 'mentions', 'audience', 'note'] as const;

const part = z.strictObject({
  /** Unique in the scene. Also the name of its field and control. */
  id: kebabId,
  /** What is decided here: "First line". */
  label: localizedText,
  /** One line of help. */
  help: localizedText.optional(),
  /** Where it stands in the post. */
  place: z.enum(places),
  /** Blocks to choose from. */
  options: z
    .array(
      z.strictObject({
        /** Unique in the part. */
        id: kebabId,
        /** The block as it is published, or as it is named where it is a picture. */
        text: localizedText,
        /** What is read aloud for it, where that differs from the text. */
        aloud: localizedText.optional(),
      }),
    )
    .min(2)
    .max(5)
    .optional(),
  /** Id of the block that is chosen at the beginning. Default: none. */
  start: kebabId.optional(),
  /** A text that the person writes, with what a machine can fairly ask of it. */
  writing: z
    .strictObject({
      /** Words at least. */
      min_words: z.int().min(1),
      /** Words at most. */
      max_words: z.int().min(2),
      /** Beginnings that say nothing, parted by commas. */
      not_first: localizedText,
    })
    .optional(),
  /** Hashtags that the person writes: how many at most. */
  tags: z.int().min(1).max(6).optional(),
  /** A text with `[words](#id)`: each may be blanked. A new line begins a new paragraph. */
  redact: localizedText.optional(),
  /** What one sees when one looks closer. Shown on request. */
  look: localizedText.optional(),
});

export const postScene = z.strictObject({
  /** Who publishes. */
  author: localizedText,
  /** What one knows before writing, in a few lines. */
  facts: z.array(localizedText).min(1).max(6),
  /** What the post is made of, in the order of the form. */
  parts: z.array(part).min(1).max(8),
});

type AuthoredScene = z.output<typeof postScene>;

/** One language of the scene. */
export type PostScene = Localized<AuthoredScene>;

const ways = ['options', 'writing', 'tags', 'redact'] as const;

/** Finds what the shape cannot say. */
export function checkPost(scene: AuthoredScene, problem: Problem): void {
  reportDuplicates(
    scene.parts.map(({ id }) => id),
    'parts',
    problem,
  );
  scene.parts.forEach((each, index) => {
    const path = ['parts', index];
    const given = ways.filter((way) => each[way] !== undefined);
    if (given.length !== 1) problem(path, `the part "${each.id}" needs one of ${ways.join(', ')}; it has ${given.join(', ') || 'none'}`);
    const options = (each.options ?? []).map(({ id }) => id);
    reportDuplicates(options, 'options', (inner, message) => problem([...path, ...inner], message));
    if (options.includes('none')) problem([...path, 'options'], '"none" stands for nothing chosen; take another id');
    if (each.start && !options.includes(each.start))
      problem([...path, 'start'], `"${each.start}" is no block; they are ${options.join(', ')}`);
    if (!each.redact) return;
    const [first = [], second = []] = languages.map((language) => piecesOf(each.redact?.[language] ?? '').flatMap(({ id }) => id ?? []));
    if (first.length === 0) problem([...path, 'redact'], 'nothing can be blanked; mark words as [words](#id)');
    if (first.toSorted().join() !== second.toSorted().join())
      problem([...path, 'redact'], `both languages mark the same ids, each once: ${first.join(', ')} and ${second.join(', ')}`);
    if (new Set(first).size !== first.length) problem([...path, 'redact'], 'an id is marked twice; give each its own');
  });
}
