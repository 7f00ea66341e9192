import { attributeOf, walkProse, type ProseNode } from '#src/catalog/lesson-outline.ts';
import { languages, otherLanguage, type Language } from '#src/domain/text/language.ts';
import type { ContentTree, LessonFolder, LessonProse, YamlFile } from '../content-tree.ts';
import type { Place } from '../problem.ts';
import { nodePlace, parsedProse, type ParsedProse } from '../prose.ts';
import type { Path, YamlDocument } from '../read-yaml.ts';
import { placesIn } from '../source-place.ts';

/** What a piece of a passage is: words of a language, or what stands for itself. */
export type PieceType = 'words' | 'code' | 'setting' | 'mark';

/** A run of a passage that is read in one way. */
export interface Piece {
  type: PieceType;
  /** The words; of a setting, its id. */
  text: string;
  language: Language;
  place: (index: number) => Place;
}

/**
 * Where a passage stands: running text and headings of a lesson, notes for the mentor, what a tag says of itself,
 * the fields at a lesson's top; what an exercise says to the learner, and what its scene shows; other YAML.
 */
export type PassageRole = 'prose' | 'heading' | 'note' | 'attribute' | 'field' | 'address' | 'scene' | 'data';

/** A paragraph, a row of a list, a cell or a text of YAML: what is read in one go. */
export interface Passage {
  role: PassageRole;
  language: Language;
  pieces: Piece[];
  place: Place;
}

/** A lesson in one language, as it is read from top to bottom. */
export interface LessonPassages {
  lesson: LessonFolder;
  prose: ParsedProse;
  passages: Passage[];
}

const marks = /`([^`]*)`|\[\[([a-z0-9_]+)\]\]|\]\(#[a-z0-9-]{1,80}\)|\{[a-z0-9-]{1,80}\}|\*\*|(?<!\])\[(?!\[)|\n/g;

/** Cuts a text at its marks. What they stand for is no word of the language. */
function cut(text: string, language: Language, place: (index: number) => Place): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const words = (until: number): void => {
    const from = end;
    if (until > from) pieces.push({ type: 'words', text: text.slice(from, until), language, place: (index) => place(from + index) });
  };
  for (const match of text.matchAll(marks)) {
    words(match.index);
    end = match.index + match[0].length;
    const [whole, code, setting] = match;
    const at = match.index;
    const type = code !== undefined ? 'code' : setting !== undefined ? 'setting' : 'mark';
    pieces.push({ type, text: code ?? setting ?? whole, language, place: () => place(at) });
  }
  words(text.length);
  return pieces;
}

const blocks = new Set(['paragraph', 'heading', 'tableCell']);

function piecesOf(node: ProseNode, language: Language, placeAt: (offset: number) => Place): Piece[] {
  const offset = node.position?.start.offset ?? 0;
  const place = (index: number): Place => placeAt(offset + index);
  if (node.type === 'inlineCode') return [{ type: 'code', text: String(node.value), language, place }];
  if (node.type === 'text') return cut(String(node.value), language, place);
  const inner = node.type === 'emphasis' ? otherLanguage(language) : language;
  return (node.children ?? []).flatMap((child) => piecesOf(child, inner, placeAt));
}

const attributes: Record<string, string> = { MythFact: 'belief', RealTask: 'result', Callout: 'title', Figure: 'caption' };

function proseOfLesson(prose: ParsedProse): Passage[] {
  const { language } = prose;
  const placeAt = placesIn(prose.file, prose.source);
  const passages: Passage[] = [];
  walkProse(prose.tree, (node, ancestors) => {
    const isNote = [node, ...ancestors].some(({ name }) => name === 'MentorNote');
    const attribute = node.name ? attributes[node.name] : undefined;
    const words = attribute && attributeOf(node, attribute);
    const place = nodePlace(prose, node);
    if (words) passages.push({ role: isNote ? 'note' : 'attribute', language, pieces: cut(words, language, () => place), place });
    if (!blocks.has(node.type)) return;
    const role = isNote ? 'note' : node.type === 'heading' ? 'heading' : 'prose';
    passages.push({ role, language, pieces: piecesOf(node, language, placeAt), place });
  });
  return passages;
}

function fieldsOfLesson({ frontmatter, language }: LessonProse): Passage[] {
  const { value, document } = frontmatter ?? {};
  if (!value || !document) return [];
  const texts: [Path, string][] = [
    [['title'], value.title],
    [['summary'], value.summary],
    [['objective'], value.objective],
    ...value.opens.map((text, index): [Path, string] => [['opens', index], text]),
  ];
  return texts.map(([path, text]) => {
    const place = document.place(path);
    return { role: 'field', language, pieces: cut(text, language, () => place), place };
  });
}

/** What is cut once for all the rules that read it. */
function once<Key extends object, Value>(cutOf: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? cutOf(key);
    known.set(key, value);
    return value;
  };
}

/** Every lesson whose text could be read, language by language. */
export const lessonPassages: (tree: ContentTree) => LessonPassages[] = once((tree) =>
  [...parsedProse(tree)].map(({ lesson, prose }) => ({
    lesson,
    prose,
    passages: [...fieldsOfLesson(prose), ...proseOfLesson(prose)],
  })),
);

/** Fields in which an exercise speaks to the learner, at whatever depth; the others are what its scene shows. */
const addressing = new Set([
  'prompt',
  'instruction',
  'hints',
  'feedback',
  'look_at',
  'met',
  'unmet',
  'words',
  'add',
  'unsure',
  'verdict_feedback',
]);

function* localizedTexts(value: unknown, path: Path): Generator<{ path: Path; language: Language; text: string }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const step = Array.isArray(value) ? Number(key) : key;
    if (typeof inner === 'string' && (languages as readonly string[]).includes(key))
      yield { path: [...path, step], language: key as Language, text: inner };
    else yield* localizedTexts(inner, [...path, step]);
  }
}

function* textsOfYaml(document: YamlDocument | undefined, roleOf: (path: Path) => PassageRole): Generator<Passage> {
  if (!document) return;
  for (const { path, language, text } of localizedTexts(document.data, [])) {
    const place = document.place(path);
    yield { role: roleOf(path), language, pieces: cut(text, language, () => place), place };
  }
}

const roleInExercise = (path: Path): PassageRole => (path.some((step) => addressing.has(String(step))) ? 'address' : 'scene');

/** The texts of one exercise. */
export const exercisePassages: (exercise: YamlFile<unknown>) => Passage[] = once((exercise) => [
  ...textsOfYaml(exercise.document, roleInExercise),
]);

/** Every text that a reader may see. */
export function* allPassages(tree: ContentTree): Generator<Passage> {
  for (const { passages } of lessonPassages(tree)) yield* passages;
  for (const exercise of tree.exercises) yield* exercisePassages(exercise);
  const files = [tree.tracks, tree.settings, tree.glossary, tree.diagnostic, tree.paths, ...tree.modules.map(({ data }) => data)];
  // lesson.yaml holds titles of laws and documents, which are as they are.
  for (const file of files) yield* textsOfYaml(file?.document, () => 'data');
}
