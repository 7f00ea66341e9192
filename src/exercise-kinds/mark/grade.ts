import type { Part } from '#src/domain/exercise/result.ts';
import { savedField, savedTexts } from '#src/domain/exercise/saved-response.ts';
import type { BaseKey, Grading } from '../contract.ts';
import type { MarkResponse, MarkShown } from './schema.ts';

/** The zones that are clues. */
export interface MarkKey extends BaseKey {
  targets: string[];
}

export const markGrading: Grading<MarkShown, MarkKey, MarkResponse> = {
  read(saved) {
    const marked = savedTexts(savedField(saved, 'marked'));
    return marked && { marked };
  },
  empty: () => ({ marked: [] }),
  validate: (_shown, { marked }) => (marked.length === 0 ? 'nothing-marked' : null),
  grade(shown, key, { marked }) {
    const parts: Part[] = [];
    for (const id of shown.zones) {
      const isTarget = key.targets.includes(id);
      if (marked.includes(id)) parts.push({ id, outcome: isTarget ? 'right' : 'wrong', words: id });
      else if (isTarget) parts.push({ id, outcome: 'missed', words: `${id}/look` });
    }
    const count = (outcome: Part['outcome']): number => parts.filter((part) => part.outcome === outcome).length;
    const missed = parts.find((part) => part.outcome === 'missed');
    return {
      earned: Math.max(0, count('right') - count('wrong')),
      possible: key.targets.length,
      parts,
      feedback: missed?.words ? [missed.words] : [],
      falseAlarms: count('wrong'),
      count: { right: count('right'), total: key.targets.length },
    };
  },
  solution: (_shown, key) => ({ marked: [...key.targets] }),
};
