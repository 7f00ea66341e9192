import { evaluate, type Formula, type Table } from './formula.ts';
import { readNumber, round } from './number.ts';

/** A question that asks for a number, as far as its answer goes. */
export interface Asked {
  /** The calculation that gives the answer. */
  answer: Formula;
  /** Digits after the decimal mark. */
  decimals: number;
  /** Calculations that people do instead. */
  mistakes: { id: string; answer: Formula }[];
}

const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6;

/** Whether a typed number is a result, to the decimals asked: `exact`, `close` (rounded further, or cut off), or not. */
function isResult(typed: number, result: number, decimals: number): 'exact' | 'close' | null {
  if (isNear(round(typed, decimals), round(result, decimals))) return 'exact';
  const factor = 10 ** decimals;
  const cut = Math.trunc(result * factor) / factor;
  const isRoundedFurther = decimals > 0 && isNear(typed, round(result, decimals - 1));
  return isRoundedFurther || isNear(typed, cut) ? 'close' : null;
}

/**
 * What a typed text is, worked out from the table: `empty`, `unread`, `right`, `close` (rounded further), `sign` (right but for its
 * sign), the id of a mistake, or `other`.
 */
export function readingOf(text: string, { answer, decimals, mistakes }: Asked, table: Table): string {
  if (text.trim() === '') return 'empty';
  const numbers = readNumber(text);
  if (numbers.length === 0) return 'unread';
  const result = evaluate(answer, table);
  const how = (formula: Formula, sign = 1): ('exact' | 'close' | null)[] =>
    numbers.map((typed) => isResult(typed * sign, evaluate(formula, table), decimals));
  if (how(answer).includes('exact')) return 'right';
  if (how(answer).includes('close')) return 'close';
  if (result !== 0 && how(answer, -1).some(Boolean)) return 'sign';
  return mistakes.find((mistake) => how(mistake.answer).some(Boolean) || how(mistake.answer, -1).some(Boolean))?.id ?? 'other';
}
