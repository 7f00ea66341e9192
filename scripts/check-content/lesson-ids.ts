import type { ContentTree } from './content-tree.ts';
import { startOf, type Place } from './problem.ts';

/** A lesson as a module lists it, or as a folder that no module lists. */
export interface ListedLesson {
  id: string;
  module: string;
  isPlanned: boolean;
  place: Place;
}

/** The lessons that a module lists, in order. */
export function listedLessons(tree: ContentTree): ListedLesson[] {
  return tree.modules.flatMap(({ id: module, data }) =>
    (data?.value?.lessons ?? []).map((entry, index) => {
      const isPlanned = typeof entry !== 'string';
      const place = data?.document?.place(isPlanned ? ['lessons', index, 'id'] : ['lessons', index]) ?? startOf(data?.file ?? '');
      return { id: isPlanned ? entry.id : entry, module, isPlanned, place };
    }),
  );
}

/** Ids of all lessons, written or planned. */
export function lessonIds(tree: ContentTree): Set<string> {
  return new Set([...listedLessons(tree).map(({ id }) => id), ...tree.lessons.map(({ id }) => id)]);
}
