import { attributeOf } from '#src/catalog/lesson-outline.ts';
import type { LessonProse, Rule } from '../content-tree.ts';
import { startOf } from '../problem.ts';
import { findTags } from '../prose.ts';

function isStandalone(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'standalone' in data && data.standalone === true;
}

/** The exercises of a lesson, also of one that is not well formed. */
function exercisesOf({ tree, source }: LessonProse): string[] {
  if (tree) return findTags(tree, 'Exercise').map((node) => attributeOf(node, 'id') ?? '');
  return [...source.matchAll(/<Exercise\s+id="([^"]*)"/g)].map(([, id = '']) => id);
}

/** An exercise is used by a lesson, or says that it stands alone. */
export const exerciseUse: Rule = (tree, report) => {
  const users = new Map<string, string>();
  for (const { texts, folder } of tree.lessons) {
    for (const id of texts.flatMap(exercisesOf)) users.set(id, folder);
  }
  for (const { id, file, document } of tree.exercises) {
    if (!document) continue;
    const lesson = users.get(id);
    if (lesson !== undefined && isStandalone(document.data)) report(document.place(['standalone']), 'standalone-used', { lesson });
    if (lesson === undefined && !isStandalone(document.data)) report(startOf(file), 'exercise-unused', { id });
  }
};
