import { savedField, savedTexts } from '#src/domain/exercise/saved-response.ts';
import type { BaseKey, Grading } from '../contract.ts';
import { entryOf, type FilledPart } from './filled.ts';
import { forgive, formOf, looksAlike } from './forgive.ts';
import type { FillInResponse, FillInShown } from './schema.ts';

/** What fills the gaps. */
export interface FillInKey extends BaseKey {
  /** Gap id → the forms, or the ids of the words, that are accepted; the best first. */
  accepted: Record<string, string[]>;
  /** Gap id → entries with words of their own; `forms` are forms or ids of words. */
  instead: Record<string, { id: string; forms: string[] }[]>;
}

function gradeGap(gap: FillInShown['gaps'][number], key: FillInKey, entry: string): FilledPart {
  const { id } = gap;
  const isTyped = gap.by === 'typing';
  const find = (forms: string[]): string | undefined => (isTyped ? formOf(entry, forms) : forms.find((form) => form === entry));
  const found = find(key.accepted[id] ?? []);
  if (found !== undefined) {
    const isForgiven = isTyped && !looksAlike(found, entry);
    return { id, outcome: 'right', words: id, ...(isForgiven ? { written: found } : {}) };
  }
  const known = key.instead[id]?.find(({ forms }) => find(forms) !== undefined);
  return { id, outcome: 'wrong', words: known?.id ?? `${id}/look` };
}

export const fillInGrading: Grading<FillInShown, FillInKey, FillInResponse> = {
  read(saved) {
    const filled = savedField(saved, 'filled');
    const entries = typeof filled === 'object' && filled !== null && !Array.isArray(filled) ? Object.entries(filled) : null;
    return entries && savedTexts(entries.map(([, entry]: [string, unknown]) => entry))
      ? { filled: Object.fromEntries(entries) as Record<string, string> }
      : null;
  },
  empty: () => ({ filled: {} }),
  validate: (shown, { filled }) =>
    shown.gaps.every(({ id, by }) => (by === 'typing' ? forgive(entryOf(filled, id)) : entryOf(filled, id)) !== '') ? null : 'some-empty',
  grade(shown, key, { filled }) {
    const parts = shown.gaps.map((gap) => gradeGap(gap, key, entryOf(filled, gap.id)));
    const right = parts.filter((part) => part.outcome === 'right').length;
    return { earned: right, possible: parts.length, parts, feedback: [], count: { right, total: parts.length } };
  },
  solution: (shown, key) => ({ filled: Object.fromEntries(shown.gaps.map(({ id }) => [id, key.accepted[id]?.[0] ?? ''])) }),
};
