import type { Language } from '#src/domain/text/language.ts';
import type { ContentTree } from './content-tree.ts';
import type { Place } from './problem.ts';
import type { YamlDocument } from './read-yaml.ts';
import { placesIn } from './source-place.ts';

/** A piece of text that readers will see, as it is written in its file. */
export interface WrittenText {
  written: string;
  /** Undefined where the language cannot be told. */
  language: Language | undefined;
  placeOf(offset: number): Place;
}

function textsOf(document: YamlDocument | undefined): WrittenText[] {
  if (!document) return [];
  return document.texts.map(({ written, offset, language }) => ({
    written,
    language,
    placeOf: (inner) => document.placeOfOffset(offset + inner),
  }));
}

/** Every text of the content: each lesson's file as one text, frontmatter included, and each text of each YAML file. */
export function* writtenTexts(tree: ContentTree): Generator<WrittenText> {
  for (const { texts, data } of tree.lessons) {
    for (const { file, language, source } of texts) yield { written: source, language, placeOf: placesIn(file, source) };
    yield* textsOf(data?.document);
  }
  const files = [
    tree.tracks,
    tree.settings,
    tree.glossary,
    tree.diagnostic,
    tree.paths,
    ...tree.modules.map(({ data }) => data),
    ...tree.exercises,
  ];
  for (const file of files) yield* textsOf(file?.document);
}
