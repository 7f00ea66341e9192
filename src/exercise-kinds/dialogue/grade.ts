import type { Part } from '#src/domain/exercise/result.ts';
import { savedField, savedTexts } from '#src/domain/exercise/saved-response.ts';
import type { BaseKey, Grading } from '../contract.ts';
import type { DialogueResponse, DialogueShown } from './schema.ts';
import { walk } from './walk.ts';

/** What a choice is worth. */
export type Quality = 'good' | 'repairable' | 'poor';

/** How good each choice is, by its id. */
export interface DialogueKey extends BaseKey {
  quality: Record<string, Quality>;
}

const credit: Record<Quality, number> = { good: 2, repairable: 1, poor: 0 };
/** `missed`: the better choice was passed by, and what was chosen can be mended. */
const outcome: Record<Quality, Part['outcome']> = { good: 'right', repairable: 'missed', poor: 'wrong' };

/** The shortest way of good choices alone; the checker has made sure that there is one, to a good end. */
function bestPath(shown: DialogueShown, key: DialogueKey): string[] {
  const ways: string[][] = [[]];
  const met = new Set<string>();
  // The list grows while it is walked: shorter ways come first.
  for (const way of ways) {
    const { turn, end } = walk(shown, way);
    if (end) return way;
    if (!turn || met.has(turn.id)) continue;
    met.add(turn.id);
    for (const { id } of turn.choices) if (key.quality[id] === 'good') ways.push([...way, id]);
  }
  return [];
}

export const dialogueGrading: Grading<DialogueShown, DialogueKey, DialogueResponse> = {
  read(saved) {
    const path = savedTexts(savedField(saved, 'path'));
    return path && { path };
  },
  empty: () => ({ path: [] }),
  validate(shown, { path }) {
    const { end, isSound } = walk(shown, path);
    return end && isSound ? null : 'not-finished';
  },
  grade(shown, key, { path }) {
    const taken = walk(shown, path).steps.map(({ choice }) => ({ id: choice.id, quality: key.quality[choice.id] ?? 'poor' }));
    // A conversation may come back to a turn: the same choice twice is one part, and each time it counts.
    const qualities = new Map(taken.map(({ id, quality }) => [id, quality]));
    return {
      earned: taken.reduce((sum, { quality }) => sum + credit[quality], 0),
      possible: Math.max(1, taken.length) * credit.good,
      parts: [...qualities].map(([id, quality]): Part => ({ id, outcome: outcome[quality], words: id })),
      feedback: [],
      count: { right: taken.filter(({ quality }) => quality === 'good').length, total: taken.length },
    };
  },
  solution: (shown, key) => ({ path: bestPath(shown, key) }),
};
