import type { Part } from '#src/domain/exercise/result.ts';
import { savedField, savedTexts } from '#src/domain/exercise/saved-response.ts';
import type { BaseKey, Grading } from '../contract.ts';
import type { SortResponse, SortShown } from './schema.ts';

/** Item id → the groups that are accepted; the best first. */
export interface SortKey extends BaseKey {
  accepted: Record<string, string[]>;
}

export const sortGrading: Grading<SortShown, SortKey, SortResponse> = {
  read(saved) {
    const placed = savedField(saved, 'placed');
    const entries = typeof placed === 'object' && placed !== null && !Array.isArray(placed) ? Object.entries(placed) : null;
    return entries && savedTexts(entries.map(([, group]: [string, unknown]) => group))
      ? { placed: Object.fromEntries(entries) as Record<string, string> }
      : null;
  },
  empty: () => ({ placed: {} }),
  validate: (shown, { placed }) => (shown.items.every(({ id }) => placed[id] !== undefined) ? null : 'some-left'),
  grade(shown, key, { placed }) {
    const parts = shown.items.map(({ id }): Part => {
      const isRight = key.accepted[id]?.includes(placed[id] ?? '') ?? false;
      return { id, outcome: isRight ? 'right' : 'wrong', words: isRight ? id : `${id}/look` };
    });
    const right = parts.filter((part) => part.outcome === 'right').length;
    return { earned: right, possible: parts.length, parts, feedback: [], count: { right, total: parts.length } };
  },
  solution: (shown, key) => ({ placed: Object.fromEntries(shown.items.map(({ id }) => [id, key.accepted[id]?.[0] ?? ''])) }),
};
