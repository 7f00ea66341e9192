import type { Language } from '#src/domain/text/language.ts';
import type { Rule } from '../content-tree.ts';
import { startOf } from '../problem.ts';
import { computeReadability, readAloud, settingWords } from '../writing/measure.ts';
import { lessonPassages } from '../writing/passages.ts';

/** LIX: 30 to 40 is easy, 40 to 50 a newspaper. French words are longer. */
const highestLix: Record<Language, number> = { fr: 45, en: 40 };

/** Words a sentence, over a whole lesson. */
const highestAverage = 14;

/** A whole lesson reads easily, by sentence length and by LIX. */
export const readability: Rule = (tree, report) => {
  const settings = settingWords(tree);
  for (const { prose, passages } of lessonPassages(tree)) {
    const read = passages.filter(({ role }) => role !== 'field').map((passage) => readAloud(passage, settings));
    const { average, lix } = computeReadability(read, prose.language);
    const say = (what: string, found: number, limit: number): void => {
      if (found > limit) report(startOf(prose.file), 'hard-to-read', { what, found: found.toFixed(1), limit: String(limit) });
    };
    say('average sentence in words', average, highestAverage);
    say('readability index (LIX)', lix, highestLix[prose.language]);
  }
};
