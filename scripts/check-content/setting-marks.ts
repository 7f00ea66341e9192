/** A `[[setting]]` as it stands in a text. */
export interface SettingMark {
  /** Undefined when it cannot be replaced. */
  id: string | undefined;
  /** As it is written. */
  source: string;
  offset: number;
  /** Inside backticks, where nothing is replaced. */
  isInCode: boolean;
}

const markOrCode = /`[^`\n]*`|\[{2,}([^[\]\n]*)(\]\])?/g;
const settingId = /^[a-z0-9]+(_[a-z0-9]+)*$/;

/** Every mark of a text, also those that are broken. */
export function findSettingMarks(text: string): SettingMark[] {
  const marks: SettingMark[] = [];
  for (const match of text.matchAll(markOrCode)) {
    const [whole, id, end] = match;
    if (whole.startsWith('`')) {
      const inside = whole.indexOf('[[');
      if (inside >= 0) marks.push({ id: undefined, source: whole, offset: match.index + inside, isInCode: true });
    } else {
      const isRight = id !== undefined && end !== undefined && settingId.test(id) && !whole.startsWith('[[[');
      marks.push({ id: isRight ? id : undefined, source: whole, offset: match.index, isInCode: false });
    }
  }
  return marks;
}

// Words that contract with, or double, the article with which a setting's French words begin.
const contraction = /(?<![\p{L}\p{N}])(?:(à|au|aux|de|du|des)\s+|(d)['’])(?:[«“"*]\s*){0,3}(\[\[[^[\]\n]*\]\])/giu;

/** Where a French text puts "à" or "de" before a setting. */
export function findContractions(text: string): { word: string; source: string; offset: number }[] {
  return [...text.matchAll(contraction)].map((match) => ({ word: match[1] ?? `${match[2]}’`, source: match[0], offset: match.index }));
}
