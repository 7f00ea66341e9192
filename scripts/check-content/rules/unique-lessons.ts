import type { Rule } from '../content-tree.ts';
import { listedLessons } from '../lesson-ids.ts';
import { startOf, type Place } from '../problem.ts';

/** A lesson's id is its own in all modules, written or planned. */
export const uniqueLessons: Rule = (tree, report) => {
  const listed = listedLessons(tree);
  const unlisted = tree.lessons
    .filter(({ id, module }) => !listed.some((entry) => entry.id === id && entry.module === module))
    .map(({ id, folder }) => ({ id, place: startOf(`${folder}/lesson.yaml`) }));
  const firsts = new Map<string, Place>();
  for (const { id, place } of [...listed, ...unlisted]) {
    const first = firsts.get(id);
    if (first) report(place, 'duplicate-lesson', { id, first: `${first.file}:${first.line}` });
    else firsts.set(id, place);
  }
};
