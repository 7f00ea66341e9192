import type { Rule } from '../content-tree.ts';
import { nearest } from '../nearest.ts';
import { startOf } from '../problem.ts';

/** A module's track is in content/tracks.yaml, and a folder of exercises has the name of a module. */
export const moduleReferences: Rule = (tree, report) => {
  const tracks = tree.tracks.value?.map(({ id }): string => id);
  for (const { data } of tree.modules) {
    if (tracks && data?.value && data.document && !tracks.includes(data.value.track)) {
      report(data.document.place(['track']), 'unknown-track', { id: data.value.track, tracks });
    }
  }
  const modules = tree.modules.map(({ id }) => id);
  for (const module of new Set(tree.exercises.map((exercise) => exercise.module))) {
    if (modules.includes(module)) continue;
    const first = tree.exercises.find((exercise) => exercise.module === module);
    report(startOf(first?.file ?? ''), 'unknown-module', {
      id: module,
      nearest: nearest(module, modules),
      mend: 'move the exercise to the folder of its module',
    });
  }
};
