import { attributeOf } from '#src/catalog/lesson-outline.ts';
import type { ContentTree, LessonFolder, Rule } from '../content-tree.ts';
import { nearest } from '../nearest.ts';
import type { Report } from '../problem.ts';
import { findTags } from '../prose.ts';
import { findSettingMarks } from '../setting-marks.ts';

/** The settings of a lesson with the file that uses each, and whether all its files could be read. */
function settingsInUse(lesson: LessonFolder, tree: ContentTree): { files: Map<string, string>; isComplete: boolean } {
  const files = new Map<string, string>();
  let isComplete = lesson.texts.length === lesson.languages.length;
  const note = (text: string, file: string): void => {
    for (const { id } of findSettingMarks(text)) if (id !== undefined && !files.has(id)) files.set(id, file);
  };
  for (const { source, tree: prose, file } of lesson.texts) {
    note(source, file.slice(lesson.folder.length + 1));
    isComplete &&= prose !== undefined;
    for (const node of prose ? findTags(prose, 'Exercise') : []) {
      const exercise = tree.exercises.find(({ id }) => id === attributeOf(node, 'id'));
      isComplete &&= exercise?.document !== undefined;
      for (const { written } of exercise?.document?.texts ?? []) note(written, exercise?.file ?? '');
    }
  }
  return { files, isComplete };
}

function checkLesson(lesson: LessonFolder, tree: ContentTree, known: string[], report: Report): void {
  const { document, value } = lesson.data ?? {};
  if (!document || !value) return;
  const { files, isComplete } = settingsInUse(lesson, tree);
  value.settings.forEach((id, index) => {
    const place = document.place(['settings', index]);
    if (!known.includes(id)) report(place, 'unknown-setting', { id, nearest: nearest(id, known) });
    else if (isComplete && !files.has(id)) report(place, 'unused-setting', { id });
  });
  for (const [id, usedIn] of files) {
    if (!value.settings.includes(id) && known.includes(id)) report(document.keyPlace(['settings']), 'unlisted-setting', { id, usedIn });
  }
}

/** "settings" of lesson.yaml names what the lesson's texts and exercises use: no more, no less. */
export const lessonSettings: Rule = (tree, report) => {
  const known = tree.settings.value?.map(({ id }) => id);
  if (known) for (const lesson of tree.lessons) checkLesson(lesson, tree, known, report);
};
