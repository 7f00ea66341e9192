import type { ProseNode } from '#src/catalog/lesson-outline.ts';
import { lessonWords, type LessonWord } from '#src/catalog/lesson-words.ts';
import type { ContentTree, LessonFolder, LessonProse } from './content-tree.ts';
import type { Place } from './problem.ts';

/** A lesson's text with its tree. */
export type ParsedProse = LessonProse & { tree: ProseNode };

/** Where a node of a lesson begins. */
export function nodePlace(prose: LessonProse, node: ProseNode): Place {
  return { file: prose.file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** Where a node begins in the source, from 0. */
export function nodeOffset(node: ProseNode): number {
  return node.position?.start.offset ?? 0;
}

/** Whether a node is a tag, known or not. */
export function isTag(node: ProseNode): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The word that a tag stands for, if a lesson knows it. */
export function wordOf(node: ProseNode): LessonWord | undefined {
  return isTag(node) && node.name && Object.hasOwn(lessonWords, node.name) ? lessonWords[node.name] : undefined;
}

/** Every well-formed text of every lesson. */
export function* parsedProse(tree: ContentTree): Generator<{ lesson: LessonFolder; prose: ParsedProse }> {
  for (const lesson of tree.lessons) {
    for (const prose of lesson.texts) {
      if (prose.tree) yield { lesson, prose: { ...prose, tree: prose.tree } };
    }
  }
}

/** The nodes of a tree with a name, in order. */
export function findTags(node: ProseNode, name: string): ProseNode[] {
  const inner = (node.children ?? []).flatMap((child) => findTags(child, name));
  return isTag(node) && node.name === name ? [node, ...inner] : inner;
}
