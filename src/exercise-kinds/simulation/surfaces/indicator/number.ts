/** How a language writes numbers, and the units that figures carry. */
export type NumberWords = Record<string, string>;

/** What a figure counts. Percent and points are never the same. */
export const units = ['percent', 'points', 'euro', 'none'] as const;
export type Unit = (typeof units)[number];

/** Signs and words that may stand around a typed number without changing it. */
const around = /%|€|≈|~|percentage points?|pour cent|per cent|percent|points?|pts?|euros?|eur|tonnes?|t\b/gi;

/**
 * The numbers that a typed text may mean, in either language. Mostly one; two where a mark may part thousands or decimals
 * ("3,267" is three thousand in English and three and a bit in French); none where it is no number.
 */
export function readNumber(text: string): number[] {
  const bare = text
    .replace(around, '')
    .replace(/[\s\u00A0\u202F'’_]/g, '')
    .replace(/^[−–—-]/, '-')
    .replace(/^\+/, '');
  if (!/^-?\d[\d.,]*$/.test(bare)) return [];
  const marks = bare.match(/[.,]/g) ?? [];
  const isGrouped = (mark: string): boolean => new RegExp(`^-?\\d{1,3}(\\${mark}\\d{3})+$`).test(bare);
  const [first = '', second = ''] = [...new Set(marks)];
  if (marks.length === 0) return [Number(bare)];
  // Two kinds of mark: the last one parts the decimals.
  if (second) {
    const [whole = '', decimals = ''] = bare.split(second);
    const isSound = marks.filter((mark) => mark === second).length === 1 && /^-?\d{1,3}([.,]\d{3})+$/.test(whole);
    return isSound ? [Number(`${whole.replace(/[.,]/g, '')}.${decimals || 0}`)] : [];
  }
  const grouped = isGrouped(first) ? [Number(bare.replaceAll(first, ''))] : [];
  return marks.length === 1 ? [Number(bare.replace(first, '.')), ...grouped] : grouped;
}

/** A number rounded to so many decimals, halves away from zero. */
export function round(number: number, decimals: number): number {
  const factor = 10 ** decimals;
  const rounded = (Math.sign(number) * Math.round(Math.abs(number) * factor + 1e-9)) / factor;
  return rounded === 0 ? 0 : rounded;
}

/** A number as it is written: "3 267", "−1,7 %", "€4,500". */
export function writeNumber(number: number, { decimals, unit }: { decimals: number; unit: Unit }, words: NumberWords): string {
  const rounded = round(number, decimals);
  const [whole = '', part = ''] = Math.abs(rounded).toFixed(decimals).split('.');
  // The language's own sample, "1,234.5", shows its marks.
  const [, thousandsMark = ',', decimalMark = '.'] = /^1(.)234(.)5$/.exec(words['number-sample'] ?? '') ?? [];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousandsMark);
  const n = `${rounded < 0 ? '−' : ''}${grouped}${part ? `${decimalMark}${part}` : ''}`;
  return (words[`unit-${unit}`] ?? '{n}').replace('{n}', n);
}
