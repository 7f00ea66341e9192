import { attributeOf } from '#src/catalog/lesson-outline.ts';
import type { Rule } from '../content-tree.ts';
import { nearest } from '../nearest.ts';
import { findTags, nodePlace, parsedProse } from '../prose.ts';

/** The exercises and terms that lessons name exist. */
export const lessonReferences: Rule = (tree, report) => {
  const exercises = tree.exercises.map(({ id }) => id);
  const terms = tree.glossary.value?.map(({ id }) => id);
  for (const { prose } of parsedProse(tree)) {
    for (const node of findTags(prose.tree, 'Exercise')) {
      const id = attributeOf(node, 'id');
      if (id !== undefined && !exercises.includes(id))
        report(nodePlace(prose, node), 'unknown-exercise', { id, nearest: nearest(id, exercises) });
    }
    for (const node of terms ? findTags(prose.tree, 'Term') : []) {
      const id = attributeOf(node, 'id');
      if (id !== undefined && !terms?.includes(id))
        report(nodePlace(prose, node), 'unknown-term', { id, nearest: nearest(id, terms ?? []) });
    }
  }
};
