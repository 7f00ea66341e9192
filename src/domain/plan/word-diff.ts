/** A run of words: in both texts, only in the first, or only in the second. */
export interface WordRun {
  type: 'same' | 'gone' | 'new';
  text: string;
}

/** Runs of common words shorter than this, between two changes, are no rest for the eye: they count as changed. */
const shortest = 3;

/** More pairs of words than this are not compared: the texts then stand one after the other. */
const mostPairs = 4_000_000;

/** Each word with the space behind it. Line breaks count as words of their own, so that paragraphs stay apart. */
const wordsOf = (text: string): string[] => text.match(/\n+|[^\S\n]+|[^\s]+[^\S\n]*/g) ?? [];

const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && (one.trim() || one) === (other.trim() || other);

/** A word, and which of the texts it stands in. */
interface Step {
  type: WordRun['type'];
  word: string;
}

/** A common word with the space that either text has behind it: what follows in one of them must not stick to it. */
const spaced = (one: string, other: string): string => (one.length > other.length ? one : other);

const stepsOf = (type: Step['type'], words: string[]): Step[] => words.map((word) => ({ type, word }));

/** How many words two texts have in common at most, from each pair of places on. */
function commonLengths(before: string[], after: string[]): (row: number, column: number) => number {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      const isCommon = isSame(before[row], after[column]);
      lengths[row * width + column] = isCommon ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  return at;
}

/** The words of the middle, where the texts differ, one by one. */
function stepsBetween(before: string[], after: string[]): Step[] {
  if (before.length * after.length > mostPairs) return [...stepsOf('gone', before), ...stepsOf('new', after)];
  const common = commonLengths(before, after);
  const steps: Step[] = [];
  let [row, column] = [0, 0];
  for (;;) {
    const [old, fresh] = [before[row], after[column]];
    if (old === undefined || fresh === undefined) break;
    const isCommon = isSame(old, fresh);
    const isGone = isCommon || common(row + 1, column) >= common(row, column + 1);
    if (isCommon) steps.push({ type: 'same', word: spaced(old, fresh) });
    else steps.push(isGone ? { type: 'gone', word: old } : { type: 'new', word: fresh });
    if (isGone) row += 1;
    if (isCommon || !isGone) column += 1;
  }
  return [...steps, ...stepsOf('gone', before.slice(row)), ...stepsOf('new', after.slice(column))];
}

/** Gathers words into runs, what went before what came. Common words that stand alone between changes are changed too. */
function gather(steps: Step[]): WordRun[] {
  const runs: WordRun[] = [];
  let [gone, come, kept] = ['', '', ''];
  let keptWords = 0;
  const flush = (): void => {
    if (gone) runs.push({ type: 'gone', text: gone });
    if (come) runs.push({ type: 'new', text: come });
    if (kept) runs.push({ type: 'same', text: kept });
    [gone, come, kept] = ['', '', ''];
    keptWords = 0;
  };
  for (const { type, word } of steps) {
    if (type === 'same') {
      kept += word;
      keptWords += 1;
      continue;
    }
    const isBetween = gone !== '' || come !== '';
    if (isBetween && keptWords > 0 && keptWords < shortest && !kept.includes('\n')) {
      gone += kept;
      come += kept;
      kept = '';
      keptWords = 0;
    } else if (keptWords > 0) flush();
    if (type === 'gone') gone += word;
    else come += word;
  }
  flush();
  return runs;
}

/** What changed between two texts, by words: the runs of `same` and `gone` are the first, those of `same` and `new` the second, spaces apart. */
export function diffWords(before: string, after: string): WordRun[] {
  const [one, other] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < one.length && isSame(one[start], other[start])) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && isSame(one.at(-1 - end), other.at(-1 - end))) end += 1;
  const common = (before: string[], after: string[]): string[] => after.map((word, index) => spaced(before[index] ?? '', word));
  return gather([
    ...stepsOf('same', common(one.slice(0, start), other.slice(0, start))),
    ...stepsBetween(one.slice(start, one.length - end), other.slice(start, other.length - end)),
    ...stepsOf('same', common(one.slice(one.length - end), other.slice(other.length - end))),
  ]);
}
