import type { Part } from '#src/domain/exercise/result.ts';
import { longestEntry } from './forgive.ts';
import type { FillInResponse, FillInShown, ShownWord } from './schema.ts';

/** The outcome of a gap. */
export interface FilledPart extends Part {
  /** How it is written, where something was forgiven. */
  written?: string;
}

/** What a gap holds, no longer than a field takes; nothing where the gap's id is a name of JavaScript's own. */
export function entryOf(filled: Record<string, string>, gap: string): string {
  return Object.hasOwn(filled, gap) ? (filled[gap] ?? '').slice(0, longestEntry) : '';
}

/** The ids of the gaps in the order in which the text has them. */
export function gapOrder({ lines }: FillInShown): string[] {
  return lines.flatMap(({ runs }) => runs.flatMap((run) => ('gap' in run ? [run.gap] : [])));
}

/** The words that a gap chooses from, or undefined where one types. */
export function wordsToChoose(id: string, { gaps, bank }: FillInShown): ShownWord[] | undefined {
  const gap = gaps.find((each) => each.id === id);
  if (gap?.by === 'words') return gap.words;
  return gap?.by === 'bank' ? bank : undefined;
}

/** What the last check said of a gap that still holds what was checked. */
export function shownPart(
  id: string,
  { part, checked, response }: { part(id: string): Part | undefined; checked: FillInResponse | null; response: FillInResponse },
): FilledPart | undefined {
  return checked && entryOf(checked.filled, id) === entryOf(response.filled, id) ? part(id) : undefined;
}
