import { savedField, savedTexts } from '#src/domain/exercise/saved-response.ts';
import type { BaseKey, Grading } from '../contract.ts';
import type { MatchPart } from './pairing.ts';
import type { MatchResponse, MatchShown } from './schema.ts';

/** What goes with what. */
export interface MatchKey extends BaseKey {
  /** Id of a pair → id of the item of the second column that goes with it. */
  matches: Record<string, string>;
  /** Id of an item of the second column that goes with nothing → id of the decoy, and of its words. */
  decoys: Record<string, string>;
}

/** A field of a record, never one of JavaScript's own. */
const own = (record: Record<string, string>, field: string | undefined): string | undefined =>
  field !== undefined && Object.hasOwn(record, field) ? record[field] : undefined;

export const matchGrading: Grading<MatchShown, MatchKey, MatchResponse> = {
  read(saved) {
    const pairs = savedField(saved, 'pairs');
    const entries = typeof pairs === 'object' && pairs !== null && !Array.isArray(pairs) ? Object.entries(pairs) : null;
    return entries && savedTexts(entries.map(([, right]: [string, unknown]) => right))
      ? { pairs: Object.fromEntries(entries) as Record<string, string> }
      : null;
  },
  empty: () => ({ pairs: {} }),
  validate: (shown, { pairs }) => (shown.left.items.every(({ id }) => own(pairs, id) !== undefined) ? null : 'some-left'),
  grade(shown, key, { pairs }) {
    const { decoys } = key;
    const parts = shown.left.items.map(({ id }): MatchPart => {
      const given = own(pairs, id);
      if (given === key.matches[id]) return { id, outcome: 'right', words: id, decoys };
      return { id, outcome: 'wrong', words: own(decoys, given) ?? `${id}/look`, decoys };
    });
    const right = parts.filter((part) => part.outcome === 'right').length;
    return { earned: right, possible: parts.length, parts, feedback: [], count: { right, total: parts.length } };
  },
  solution: (shown, key) => ({ pairs: Object.fromEntries(shown.left.items.map(({ id }) => [id, key.matches[id] ?? ''])) }),
};
