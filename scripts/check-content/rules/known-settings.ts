import type { Rule } from '../content-tree.ts';
import { nearest } from '../nearest.ts';
import { findSettingMarks, type SettingMark } from '../setting-marks.ts';
import { writtenTexts } from '../texts.ts';

function mendOf(mark: SettingMark): string {
  if (mark.isInCode) return 'take it out of the backticks';
  return 'write two brackets on both sides of an id of content/settings.yaml, such as [[chat_tool]]';
}

/** Every [[setting]], in whatever text, is one of content/settings.yaml. */
export const knownSettings: Rule = (tree, report) => {
  const known = tree.settings.value && new Set(tree.settings.value.map(({ id }) => id));
  for (const { written, placeOf } of writtenTexts(tree)) {
    for (const mark of findSettingMarks(written)) {
      const place = placeOf(mark.offset);
      if (mark.id === undefined) report(place, 'broken-setting', { found: mark.source, mend: mendOf(mark) });
      else if (known && !known.has(mark.id)) report(place, 'unknown-setting', { id: mark.id, nearest: nearest(mark.id, known) });
    }
  }
};
