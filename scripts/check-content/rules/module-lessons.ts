import type { Rule } from '../content-tree.ts';
import { listedLessons } from '../lesson-ids.ts';
import { nearest } from '../nearest.ts';
import { startOf } from '../problem.ts';

/** A module lists its lessons: a plain id has a folder, a planned one has none, and each folder is listed. */
export const moduleLessons: Rule = (tree, report) => {
  const listed = listedLessons(tree);
  for (const { id, module, isPlanned, place } of listed) {
    const folders = tree.lessons.filter((lesson) => lesson.module === module).map((lesson) => lesson.id);
    if (isPlanned && folders.includes(id)) report(place, 'planned-lesson-written', { id });
    else if (!isPlanned && !folders.includes(id)) {
      const free = folders.filter((folder) => !listed.some((entry) => entry.module === module && entry.id === folder));
      report(place, 'unknown-lesson', {
        id,
        nearest: nearest(id, free),
        mend: `write content/modules/${module}/${id}/lesson.yaml, or plan it: { id, title: { fr, en } }`,
      });
    }
  }
  for (const { id, module, folder } of tree.lessons) {
    const owner = tree.modules.find((candidate) => candidate.id === module);
    if (owner?.data?.value && !listed.some((entry) => entry.module === module && entry.id === id)) {
      report(startOf(`${folder}/lesson.yaml`), 'lesson-not-listed', { id, module: owner.data.file });
    }
  }
};
