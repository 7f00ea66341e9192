/** What can be worked out from the cells of a table. */
export const operations = [
  'sum',
  'difference',
  'product',
  'ratio',
  'percent_of',
  'percent_change',
  'percent_gap',
  'weighted_mean',
] as const;
export type Operation = (typeof operations)[number];

/** A calculation: a number, a cell (`row.column`), or one operation on calculations. */
export type Formula = number | string | Calculation;

/** One operation, under its name, with what it works on. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- a type alias cannot name itself through Record
export interface Calculation extends Partial<Record<Operation, Formula[] | undefined>> {}

/** What a cell holds: a number, words ("not measured"), or a calculation. */
export type Cell = number | string | Exclude<Formula, number | string>;

/** A table as calculations read it. */
export interface Table {
  columns: { id: string }[];
  rows: { id: string; cells: Record<string, Cell> }[];
}

const total = (numbers: number[]): number => numbers.reduce((sum, each) => sum + each, 0);

/** Values and weights of a flat list: value, weight, value, weight. */
const weighted = (numbers: number[]): { value: number; weight: number }[] =>
  numbers.flatMap((value, index) => (index % 2 === 0 ? [{ value, weight: numbers[index + 1] ?? 0 }] : []));

const results: Record<Operation, (numbers: number[]) => number> = {
  sum: total,
  difference: ([first = NaN, second = NaN]) => first - second,
  product: (numbers) => numbers.reduce((product, each) => product * each, 1),
  ratio: ([first = NaN, second = NaN]) => first / second,
  percent_of: ([part = NaN, whole = NaN]) => (part / whole) * 100,
  percent_change: ([from = NaN, to = NaN]) => ((to - from) / from) * 100,
  percent_gap: ([reference = NaN, other = NaN]) => ((reference - other) / reference) * 100,
  weighted_mean: (numbers) => {
    const pairs = weighted(numbers);
    return total(pairs.map(({ value, weight }) => value * weight)) / total(pairs.map(({ weight }) => weight));
  },
};

/** The operation of a calculation and what it works on; null for a number or a cell. */
export function partsOf(formula: Formula): { operation: Operation; of: Formula[] } | null {
  if (typeof formula !== 'object') return null;
  const operation = operations.find((each) => formula[each] !== undefined);
  return operation ? { operation, of: formula[operation] ?? [] } : null;
}

/** The cell that `row.column` names, or undefined. */
export function cellAt({ rows }: Table, place: string): Cell | undefined {
  const [row, column = ''] = place.split('.');
  return rows.find(({ id }) => id === row)?.cells[column];
}

/** The cells that a calculation names, those inside its parts included. */
export function cellsIn(formula: Formula): string[] {
  if (typeof formula === 'string') return [formula];
  return partsOf(formula)?.of.flatMap(cellsIn) ?? [];
}

/** The result of a calculation; NaN where a cell holds words. */
export function evaluate(formula: Formula, table: Table): number {
  if (typeof formula === 'number') return formula;
  if (typeof formula === 'string') {
    const cell = cellAt(table, formula);
    return typeof cell === 'string' || cell === undefined ? NaN : evaluate(cell, table);
  }
  const parts = partsOf(formula);
  return parts ? results[parts.operation](parts.of.map((each) => evaluate(each, table))) : NaN;
}

/** The calculation in signs and figures: "(4,500 − 3,267) ÷ 4,500". @param show writes one figure, found at a cell or given */
export function writeOut(formula: Formula, show: (figure: number | string) => string, isInside = false): string {
  const parts = partsOf(formula);
  if (!parts) return show(formula as number | string);
  const inside = parts.of.map((each) => writeOut(each, show, true));
  const [first = '', second = ''] = inside;
  const written: Record<Operation, () => string> = {
    sum: () => inside.join(' + '),
    difference: () => `${first} − ${second}`,
    product: () => inside.join(' × '),
    ratio: () => `${first} ÷ ${second}`,
    percent_of: () => `${first} ÷ ${second}`,
    percent_change: () => `(${second} − ${first}) ÷ ${first}`,
    percent_gap: () => `(${first} − ${second}) ÷ ${first}`,
    weighted_mean: () => {
      const pairs = inside.flatMap((value, index) => (index % 2 === 0 ? [`${inside[index + 1] ?? ''} × ${value}`] : []));
      const weights = inside.filter((_, index) => index % 2 === 1);
      return `(${pairs.join(' + ')}) ÷ (${weights.join(' + ')})`;
    },
  };
  const words = written[parts.operation]();
  return isInside ? `(${words})` : words;
}
