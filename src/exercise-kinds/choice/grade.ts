import type { Graded, Part } from '#src/domain/exercise/result.ts';
import { savedField, savedTexts } from '#src/domain/exercise/saved-response.ts';
import type { BaseKey, Grading } from '../contract.ts';
import type { ChoiceResponse, ChoiceShown } from './schema.ts';

/** The answers: option ids, and the verdict where one is asked. */
export interface ChoiceKey extends BaseKey {
  correct: string[];
  verdict: boolean | null;
}

const isUnsure = (response: ChoiceResponse): boolean => response.chosen.includes('unsure');

function gradeOne(key: ChoiceKey, response: ChoiceResponse): Graded {
  const id = response.chosen[0] ?? '';
  const isRight = key.correct.includes(id);
  return {
    earned: isRight ? 1 : 0,
    possible: 1,
    parts: [{ id, outcome: isRight ? 'right' : 'wrong', words: id }],
    feedback: [id],
  };
}

function gradeVerdict(key: ChoiceKey, response: ChoiceResponse): Graded {
  const reason = gradeOne(key, response);
  const isRight = response.verdict === key.verdict;
  const words = `verdict/${response.verdict}`;
  return {
    earned: reason.earned + (isRight ? 1 : 0),
    possible: 2,
    parts: [{ id: 'verdict', outcome: isRight ? 'right' : 'wrong', words }, ...reason.parts],
    feedback: [words, ...reason.feedback],
  };
}

function gradeSeveral(shown: ChoiceShown, key: ChoiceKey, response: ChoiceResponse): Graded {
  const parts: Part[] = [];
  for (const { id } of shown.options) {
    const isExpected = key.correct.includes(id);
    if (response.chosen.includes(id)) parts.push({ id, outcome: isExpected ? 'right' : 'wrong', words: id });
    else if (isExpected) parts.push({ id, outcome: 'missed', words: `${id}/look` });
  }
  const count = (outcome: Part['outcome']): number => parts.filter((part) => part.outcome === outcome).length;
  const missed = parts.find((part) => part.outcome === 'missed' && part.words && key.words[part.words]);
  return {
    earned: Math.max(0, count('right') - count('wrong')),
    possible: key.correct.length,
    parts,
    feedback: missed?.words ? [missed.words] : [],
    falseAlarms: count('wrong'),
    count: { right: count('right'), total: key.correct.length },
  };
}

export const choiceGrading: Grading<ChoiceShown, ChoiceKey, ChoiceResponse> = {
  read(saved) {
    const chosen = savedTexts(savedField(saved, 'chosen'));
    const verdict = savedField(saved, 'verdict');
    return chosen && (typeof verdict === 'boolean' || verdict === null) ? { chosen, verdict } : null;
  },
  empty: () => ({ chosen: [], verdict: null }),
  validate(shown, response) {
    if (isUnsure(response)) return null;
    if (shown.select === 'verdict' && response.verdict === null) return 'verdict-missing';
    if (response.chosen.length === 0) return shown.select === 'verdict' ? 'reason-missing' : 'nothing-chosen';
    return null;
  },
  grade(shown, key, response) {
    if (isUnsure(response)) {
      const possible = shown.select === 'verdict' ? 2 : key.correct.length;
      return { earned: 0, possible, parts: [], feedback: ['unsure'] };
    }
    if (shown.select === 'several') return gradeSeveral(shown, key, response);
    return shown.select === 'verdict' ? gradeVerdict(key, response) : gradeOne(key, response);
  },
  solution: (_shown, key) => ({ chosen: [...key.correct], verdict: key.verdict }),
};
