import type { Rule } from '../content-tree.ts';
import { readAloud, sentencesOf, settingWords, wordsOf } from '../writing/measure.ts';
import { allPassages } from '../writing/passages.ts';

/** Words of a sentence, a setting counted by its default (curriculum, style guide). */
const limit = 20;

/** No sentence asks to be read twice. */
export const sentenceLength: Rule = (tree, report) => {
  const settings = settingWords(tree);
  for (const passage of allPassages(tree)) {
    // An objective says everything that it measures; the schema limits its letters.
    if (passage.role === 'field') continue;
    for (const sentence of sentencesOf(readAloud(passage, settings), passage.language)) {
      const words = wordsOf(sentence).length;
      if (words > limit) report(passage.place, 'long-sentence', { words, limit, sentence });
    }
  }
};
