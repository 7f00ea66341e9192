import type { Part } from '#src/domain/exercise/result.ts';
import { savedField } from '#src/domain/exercise/saved-response.ts';
import type { BaseKey, Grading } from '../contract.ts';
import type { RecallResponse, RecallShown } from './schema.ts';

/** The other side of the card stands among the words, under `answer`. */
export type RecallKey = BaseKey;

type Judgement = Exclude<RecallResponse['judged'], null>;

const credit: Record<Judgement, number> = { known: 2, partly: 1, 'not-yet': 0 };
const outcome: Record<Judgement, Part['outcome']> = { known: 'right', partly: 'missed', 'not-yet': 'wrong' };

const isJudgement = (value: unknown): value is Judgement => typeof value === 'string' && Object.hasOwn(credit, value);

export const recallGrading: Grading<RecallShown, RecallKey, RecallResponse> = {
  read(saved) {
    const seen = savedField(saved, 'seen');
    const judged = savedField(saved, 'judged');
    return typeof seen === 'boolean' && (judged === null || isJudgement(judged)) ? { seen, judged } : null;
  },
  empty: () => ({ seen: false, judged: null }),
  validate(_shown, { seen, judged }) {
    if (!seen) return 'not-seen';
    return judged === null ? 'not-judged' : null;
  },
  // The learner is the judge: only one who has seen the other side can say how near they were.
  grade(_shown, _key, { judged }) {
    const given = judged ?? 'not-yet';
    return { earned: credit[given], possible: 2, parts: [{ id: 'answer', outcome: outcome[given], words: 'answer' }], feedback: [] };
  },
  solution: () => ({ seen: true, judged: 'known' }),
  hasNoAnswer: true,
};
