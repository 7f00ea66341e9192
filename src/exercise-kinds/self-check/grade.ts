import type { Part } from '#src/domain/exercise/result.ts';
import { savedField, savedTexts } from '#src/domain/exercise/saved-response.ts';
import type { BaseKey, Grading } from '../contract.ts';
import type { SelfCheckResponse, SelfCheckShown } from './schema.ts';

/** The model answers. What the text is worth is nowhere: the learner says it. */
export interface SelfCheckKey extends BaseKey {
  models: string[];
}

export const selfCheckGrading: Grading<SelfCheckShown, SelfCheckKey, SelfCheckResponse> = {
  read(saved) {
    const text = savedField(saved, 'text');
    const found = savedTexts(savedField(saved, 'found'));
    const none = savedField(saved, 'none');
    return typeof text === 'string' && found && typeof none === 'boolean' ? { text, found, none } : null;
  },
  empty: () => ({ text: '', found: [], none: false }),
  validate({ checklist }, { text, found, none }) {
    if (text.trim() === '') return 'nothing-written';
    return none || checklist.some(({ id }) => found.includes(id)) ? null : 'list-not-read';
  },
  grade({ checklist }, _key, { found }) {
    const parts = checklist.map(({ id }): Part =>
      found.includes(id) ? { id, outcome: 'right' } : { id, outcome: 'missed', words: `${id}/look` },
    );
    const right = parts.filter(({ outcome }) => outcome === 'right').length;
    return { earned: right, possible: checklist.length, parts, feedback: [], count: { right, total: checklist.length } };
  },
  solution: ({ checklist }, key) => ({ text: key.models[0] ?? '', found: checklist.map(({ id }) => id), none: false }),
};
