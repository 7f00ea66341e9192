import type { Rule } from '../content-tree.ts';
import { lessonIds } from '../lesson-ids.ts';
import { nearest } from '../nearest.ts';
import type { Path, YamlDocument } from '../read-yaml.ts';

/** The lessons and exercises that paths and the diagnostic name exist. */
export const pathsAndDiagnostic: Rule = (tree, report) => {
  const known = lessonIds(tree);
  const exercises = tree.exercises.map(({ id }) => id);
  const checkLesson = (document: YamlDocument, path: Path, id: string): void => {
    if (!known.has(id))
      report(document.place(path), 'unknown-lesson', { id, nearest: nearest(id, known), mend: 'name a lesson that some module lists' });
  };
  const { paths, diagnostic } = tree;
  paths?.value?.forEach(({ steps }, index) => {
    steps.forEach((step, at) => {
      if ('lesson' in step && paths.document) checkLesson(paths.document, [index, 'steps', at, 'lesson'], step.lesson);
    });
  });
  diagnostic?.value?.questions.forEach(({ seen_in, answers }, index) => {
    const { document } = diagnostic;
    if (!document) return;
    if (seen_in !== undefined && !exercises.includes(seen_in))
      report(document.place(['questions', index, 'seen_in']), 'unknown-exercise', { id: seen_in, nearest: nearest(seen_in, exercises) });
    answers.forEach(({ lessons }, answer) => {
      lessons.forEach((id, at) => checkLesson(document, ['questions', index, 'answers', answer, 'lessons', at], id));
    });
  });
};
