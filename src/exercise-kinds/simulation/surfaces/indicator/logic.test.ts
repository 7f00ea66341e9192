import { describe, expect, it } from 'vitest';
import { evaluate, writeOut, type Formula, type Table } from './formula.ts';
import { readNumber, round, writeNumber } from './number.ts';
import { readingOf } from './reading.ts';
import { indicatorMessages } from './messages.ts';

const table: Table = {
  columns: [{ id: 'n' }, { id: 'pay' }],
  rows: [
    { id: 'top', cells: { n: 5, pay: 5940 } },
    { id: 'rest', cells: { n: 45, pay: 2970 } },
    { id: 'men', cells: { n: 40, pay: 4500 } },
    { id: 'all', cells: { n: { sum: ['top.n', 'rest.n'] }, pay: { weighted_mean: ['top.pay', 'top.n', 'rest.pay', 'rest.n'] } } },
    { id: 'scope', cells: { n: 'not measured', pay: 0 } },
  ],
};

describe('a typed number', () => {
  it.each([
    ['27,4', [27.4]],
    ['27.4 %', [27.4]],
    ['  −1,7 % ', [-1.7]],
    ['- 1.7', [-1.7]],
    ['+6 points', [6]],
    ['3 267 €', [3267]],
    ['3\u202F267', [3267]],
    ['€3,267', [3.267, 3267]],
    ['3,267.50', [3267.5]],
    ['3.267,50', [3267.5]],
    ['1,234,567', [1234567]],
    ['33 pour cent', [33]],
    ['≈ 27', [27]],
    ['0', [0]],
    ['', []],
    ['ten', []],
    ['1,2,3', []],
    ['12,345.678.9', []],
    ['--3', []],
    ['3 or 4', []],
  ])('%s is read as %j', (text, numbers) => {
    expect(readNumber(text)).toEqual(numbers);
  });

  it('is written as each language does', () => {
    const style = { decimals: 1, unit: 'percent' } as const;
    expect(writeNumber(-1.6667, style, indicatorMessages.fr)).toBe('−1,7\u00A0%');
    expect(writeNumber(3267, { decimals: 0, unit: 'euro' }, indicatorMessages.fr)).toBe('3\u00A0267\u00A0€');
    expect(writeNumber(1234567, { decimals: 0, unit: 'euro' }, indicatorMessages.en)).toBe('€1,234,567');
    expect(writeNumber(-0.04, style, indicatorMessages.en)).toBe('0.0%');
    expect(round(2.25, 1)).toBe(2.3);
    expect(round(-2.25, 1)).toBe(-2.3);
  });
});

describe('a calculation', () => {
  it.each<[Formula, number]>([
    ['all.pay', 3267],
    ['all.n', 50],
    [{ percent_gap: ['men.pay', 'all.pay'] }, 27.4],
    [{ percent_change: [1200, 1180] }, -1.666_666_7],
    [{ percent_of: ['top.n', { sum: ['top.n', 20] }] }, 20],
    [{ difference: [30, 24] }, 6],
    [{ ratio: [1180, 59] }, 20],
    [{ product: [2, 3, 4] }, 24],
  ])('%j comes to %d', (formula, result) => {
    expect(evaluate(formula, table)).toBeCloseTo(result, 6);
  });

  it('has no result where a cell holds words', () => {
    expect(evaluate({ sum: ['scope.n', 1] }, table)).toBeNaN();
  });

  it('is written out with its brackets', () => {
    const show = (figure: number | string): string => String(evaluate(figure, table));
    expect(writeOut({ percent_gap: ['men.pay', 'all.pay'] }, show)).toBe('(4500 − 3267) ÷ 4500');
    expect(writeOut({ weighted_mean: ['top.pay', 'top.n', 'rest.pay', 'rest.n'] }, show)).toBe('(5 × 5940 + 45 × 2970) ÷ (5 + 45)');
    expect(writeOut({ percent_of: ['top.n', { sum: ['top.n', 20] }] }, show)).toBe('5 ÷ (5 + 20)');
  });
});

describe('an answer', () => {
  const asked = {
    answer: { percent_gap: ['men.pay', 'all.pay'] },
    decimals: 1,
    mistakes: [{ id: 'other-base', answer: { percent_change: ['all.pay', 'men.pay'] } }],
  };
  it.each([
    ['27,4', 'right'],
    ['27.40 %', 'right'],
    ['27', 'close'],
    ['-27,4', 'sign'],
    ['37,7', 'other-base'],
    ['38', 'other-base'],
    ['20', 'other'],
    ['', 'empty'],
    ['?', 'unread'],
  ])('%s is %s', (text, reading) => {
    expect(readingOf(text, asked, table)).toBe(reading);
  });

  it('has no sign where the result is 0', () => {
    expect(readingOf('-0', { answer: { difference: [12, 12] }, decimals: 0, mistakes: [] }, table)).toBe('right');
  });

  it('may be cut off instead of rounded', () => {
    expect(readingOf('-1,6', { answer: { percent_change: [1200, 1180] }, decimals: 1, mistakes: [] }, table)).toBe('close');
  });
});
