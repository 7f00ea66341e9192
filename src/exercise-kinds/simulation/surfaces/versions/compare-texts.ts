/** A piece of two texts that are compared: in both, only in the first, or only in the second. */
export interface Piece {
  type: 'same' | 'del' | 'ins';
  text: string;
}

/** Words with the blanks that follow them. What a no-break space holds together, such as 48 000, is one word. */
const wordsOf = (text: string): string[] => text.match(/[^ \n]+[ \n]*/g) ?? [];

/** How many words each pair of endings has in common, in order. */
function commonLengths(before: string[], after: string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () => Array.from({ length: after.length + 1 }, () => 0));
  for (let one = before.length - 1; one >= 0; one -= 1)
    for (let other = after.length - 1; other >= 0; other -= 1) {
      const row = lengths[one] as number[];
      const below = lengths[one + 1] as number[];
      row[other] =
        before[one]?.trim() === after[other]?.trim() ? (below[other + 1] ?? 0) + 1 : Math.max(below[other] ?? 0, row[other + 1] ?? 0);
    }
  return lengths;
}

const replaced = (before: string, after: string): Piece[] =>
  [
    { type: 'del' as const, text: before },
    { type: 'ins' as const, text: after },
  ].filter(({ text }) => text !== '');

/** Compares two texts word by word. What went stands before what came. Neighbours of one sort are one piece. */
export function compareTexts(before: string, after: string): Piece[] {
  const [from, to] = [wordsOf(before), wordsOf(after)];
  const lengths = commonLengths(from, to);
  // Texts that share a stray word are not one text that changed: each is shown whole.
  if ((lengths[0]?.[0] ?? 0) * 4 < Math.max(from.length, to.length)) return replaced(before, after);
  const pieces: Piece[] = [];
  const add = (type: Piece['type'], text: string): void => {
    const last = pieces.at(-1);
    if (last?.type === type) last.text += text;
    else pieces.push({ type, text });
  };
  let [one, other] = [0, 0];
  while (one < from.length || other < to.length) {
    const [gone, come] = [from[one], to[other]];
    if (gone !== undefined && come !== undefined && gone.trim() === come.trim()) {
      add('same', come);
      one += 1;
      other += 1;
    } else if (gone !== undefined && (come === undefined || (lengths[one + 1]?.[other] ?? 0) >= (lengths[one]?.[other + 1] ?? 0))) {
      add('del', gone);
      one += 1;
    } else {
      add('ins', come ?? '');
      other += 1;
    }
  }
  return pieces;
}
