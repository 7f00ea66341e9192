import { languages, otherLanguage } from '#src/domain/text/language.ts';
import type { Rule } from '../content-tree.ts';
import { startOf } from '../problem.ts';

/** A lesson exists in one language at least, and should in both. */
export const translations: Rule = (tree, report) => {
  for (const lesson of tree.lessons) {
    if (lesson.languages.length === 0) {
      report(startOf(`${lesson.folder}/lesson.yaml`), 'lesson-without-text', { id: lesson.id });
      continue;
    }
    for (const language of languages) {
      if (lesson.languages.includes(language)) continue;
      report(startOf(`${lesson.folder}/${otherLanguage(language)}.mdx`), 'not-translated', {
        missing: `${language}.mdx`,
        shown: `${otherLanguage(language)}.mdx`,
      });
    }
  }
};
