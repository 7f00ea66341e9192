import type { Language } from '#src/domain/text/language.ts';
import type { Rule } from '../content-tree.ts';
import { startOf } from '../problem.ts';
import { readAloud, settingWords, wordsOf, type SettingWords } from '../writing/measure.ts';
import { lessonPassages, type LessonPassages, type PassageRole } from '../writing/passages.ts';

/** Words of a lesson in one language, mentor notes apart (curriculum, template of a lesson). */
const limits = { from: 600, to: 900 };

/** How far the longer language may exceed the other. */
const mostApart = 1.2;

const counted: ReadonlySet<PassageRole> = new Set(['prose', 'heading', 'attribute']);

/** The words that a mentee reads in a lesson, its exercises apart. */
export function lessonWordCount({ passages }: LessonPassages, settings: SettingWords): number {
  return passages.filter(({ role }) => counted.has(role)).flatMap((passage) => wordsOf(readAloud(passage, settings))).length;
}

/** A lesson is long enough to teach and short enough to be read together, and alike in both languages. */
export const lessonLength: Rule = (tree, report) => {
  const settings = settingWords(tree);
  const counts = new Map<string, Partial<Record<Language, number>>>();
  for (const found of lessonPassages(tree)) {
    const words = lessonWordCount(found, settings);
    const { file, language } = found.prose;
    if (words < limits.from || words > limits.to) report(startOf(file), 'lesson-length', { words, ...limits });
    counts.set(found.lesson.folder, { ...counts.get(found.lesson.folder), [language]: words });
  }
  for (const [folder, { fr, en }] of counts) {
    if (fr === undefined || en === undefined || Math.max(fr, en) <= mostApart * Math.min(fr, en)) continue;
    report(startOf(`${folder}/en.mdx`), 'lengths-differ', { fr, en });
  }
};
