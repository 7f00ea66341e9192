import type { ContentTree, LessonFolder, Rule } from '../content-tree.ts';
import { lessonIds } from '../lesson-ids.ts';
import { nearest } from '../nearest.ts';
import type { Report } from '../problem.ts';

function reportCycles(tree: ContentTree, report: Report): void {
  const byId = new Map(tree.lessons.map((lesson) => [lesson.id, lesson]));
  const done = new Set<string>();
  const visit = (lesson: LessonFolder, path: string[]): void => {
    if (done.has(lesson.id)) return;
    const { value, document } = lesson.data ?? {};
    value?.prerequisites.forEach((id, index) => {
      const trail = [...path, lesson.id];
      const start = trail.indexOf(id);
      const next = byId.get(id);
      if (start >= 0) {
        if (document) report(document.place(['prerequisites', index]), 'prerequisite-cycle', { path: [...trail.slice(start), id] });
      } else if (next) {
        visit(next, trail);
      }
    });
    done.add(lesson.id);
  };
  for (const lesson of tree.lessons) visit(lesson, []);
}

/** Prerequisites are lessons, written or planned, and never lead back to where they began. */
export const prerequisites: Rule = (tree, report) => {
  const known = lessonIds(tree);
  // A module that cannot be read may list any lesson.
  const isComplete = tree.modules.every(({ data }) => data?.value !== undefined);
  for (const { data } of tree.lessons) {
    data?.value?.prerequisites.forEach((id, index) => {
      if (isComplete && data.document && !known.has(id)) {
        report(data.document.place(['prerequisites', index]), 'unknown-lesson', {
          id,
          nearest: nearest(id, known),
          mend: 'name a lesson that a module lists, written or planned',
        });
      }
    });
  }
  reportCycles(tree, report);
};
