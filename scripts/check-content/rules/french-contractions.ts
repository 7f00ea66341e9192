import type { Rule } from '../content-tree.ts';
import { findContractions } from '../setting-marks.ts';
import { writtenTexts } from '../texts.ts';
import { printable } from '../wording.ts';

/** A setting's French words begin with their article, and "à le" or "de le" is not French. */
export const frenchContractions: Rule = (tree, report) => {
  for (const { written, language, placeOf } of writtenTexts(tree)) {
    if (language !== 'fr') continue;
    for (const { word, source, offset } of findContractions(written)) {
      report(placeOf(offset), 'french-contraction', { found: printable(source), word: `"${word}"` });
    }
  }
};
