import { z } from 'zod';
import type { Localized } from '#src/domain/text/language.ts';
import { reportDuplicates, type Problem } from '../../../contract.ts';
import { kebabId, localizedText } from '../../../fields.ts';
import { cellAt, cellsIn, evaluate, operations, partsOf, type Formula } from './formula.ts';
import { units } from './number.ts';
import { readingOf } from './reading.ts';

const operation: z.ZodType<Exclude<Formula, number | string>> = z
  .strictObject({
    /** All of them added. */
    get sum() {
      return z.array(formula).min(2).optional();
    },
    /** The first less the second. Between two percentages: points. */
    get difference() {
      return z.array(formula).length(2).optional();
    },
    /** All of them multiplied. */
    get product() {
      return z.array(formula).min(2).optional();
    },
    /** The first divided by the second. */
    get ratio() {
      return z.array(formula).length(2).optional();
    },
    /** The first as a percentage of the second. */
    get percent_of() {
      return z.array(formula).length(2).optional();
    },
    /** From the first to the second, in percent of the first. Below 0 where it falls. */
    get percent_change() {
      return z.array(formula).length(2).optional();
    },
    /** How far the second lies below the first, in percent of the first. */
    get percent_gap() {
      return z.array(formula).length(2).optional();
    },
    /** Value, weight, value, weight: the mean of the values by their weights. */
    get weighted_mean() {
      return z.array(formula).min(4).optional();
    },
  })
  .refine((each) => Object.keys(each).length === 1, `a calculation has one operation: ${operations.join(', ')}`) as z.ZodType<
  Exclude<Formula, number | string>
>;

const formula: z.ZodType<Formula> = z.union([
  /** A number. */
  z.number(),
  /** A cell of the table: `row.column`. */
  z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'name a cell as row.column'),
  operation,
]);

/** How figures are written: what they count, and how many decimals. */
const written = {
  /** What is counted. Default: nothing beside the number. */
  unit: z.enum(units).optional(),
  /** Digits after the decimal mark. Default 0. */
  decimals: z.int().min(0).max(2).optional(),
};

const table = z.strictObject({
  /** What the table shows, as its caption. */
  caption: localizedText,
  /** Columns of figures, in order. */
  columns: z
    .array(
      z.strictObject({
        /** Unique among the columns. */
        id: kebabId,
        /** Head of the column. */
        label: localizedText,
        ...written,
      }),
    )
    .min(1)
    .max(5),
  /** Rows, in order. */
  rows: z
    .array(
      z.strictObject({
        /** Unique among the rows. */
        id: kebabId,
        /** Head of the row. */
        label: localizedText,
        /** Rows that follow each other and share a group stand under its name. */
        group: localizedText.optional(),
        /** Overrides what the column says. */
        ...written,
        /** By column: a number, words such as "not measured", or a calculation. */
        cells: z.record(kebabId, z.union([z.number(), localizedText, operation])),
      }),
    )
    .min(1)
    .max(8),
});

const option = z.strictObject({
  /** Unique in the question. */
  id: kebabId,
  /** The answer. */
  text: localizedText,
});

const question = z.strictObject({
  /** Unique in the scene. Also the name of its field and control. */
  id: kebabId,
  /** Two to five words that name it in lists. */
  label: localizedText,
  /** The question. */
  text: localizedText,
  /** A number to be worked out: the calculation that gives it. */
  answer: formula.optional(),
  ...written,
  /** Calculations that people do instead. The field `<id>.as` then holds the mistake's id. */
  mistakes: z
    .array(
      z.strictObject({
        /** Unique in the question. */
        id: kebabId,
        /** What is worked out instead. */
        answer: formula,
      }),
    )
    .max(4)
    .optional(),
  /** Answers to choose from, instead of a number. */
  options: z.array(option).min(2).max(5).optional(),
});

export const indicatorScene = z.strictObject({
  /** Name of the document on screen: "Sustainability report, extract". */
  document: localizedText,
  /** A sentence of the document that is put to the test. */
  claim: localizedText.optional(),
  table,
  /** A drawing of one row, from the same figures. */
  chart: z
    .strictObject({
      /** Bars or a line. */
      type: z.enum(['bars', 'line']),
      /** What stands above it. */
      title: localizedText,
      /** Id of the row that is drawn. */
      row: kebabId,
      /** Where the axis begins. Default 0; another figure makes differences look larger. */
      from: z.number().optional(),
    })
    .optional(),
  /** What is asked, in order. */
  questions: z.array(question).min(1).max(6),
});

type AuthoredScene = z.output<typeof indicatorScene>;

/** One language of the scene. */
export type IndicatorScene = Localized<AuthoredScene>;

/** The cells that a calculation cannot be made without, and that lead back to itself. */
function isCircular(place: string, scene: AuthoredScene, seen: string[] = []): boolean {
  if (seen.includes(place)) return true;
  const cell = cellAt(scene.table as never, place);
  return typeof cell === 'object' && cellsIn(cell).some((each) => isCircular(each, scene, [...seen, place]));
}

/** Says what keeps a calculation from having a result. */
function checkFormula(scene: AuthoredScene, answer: Formula, report: (message: string) => void): boolean {
  const table = scene.table as never;
  for (const place of cellsIn(answer)) {
    const cell = cellAt(table, place);
    if (cell === undefined || (typeof cell === 'object' && !partsOf(cell))) {
      report(`the cell "${place}" holds no figure; name a row and a column that do`);
      return false;
    }
    if (isCircular(place, scene)) {
      report(`the cell "${place}" is worked out from itself; give it a number`);
      return false;
    }
  }
  if (Number.isFinite(evaluate(answer, table))) return true;
  report('this calculation has no result; look for a division by nothing');
  return false;
}

function checkQuestion(scene: AuthoredScene, index: number, problem: Problem): void {
  const { id, answer, options, mistakes = [], decimals = 0 } = scene.questions[index] as AuthoredScene['questions'][number];
  const path = ['questions', index];
  if ((answer === undefined) === (options === undefined)) {
    problem(path, `the question "${id}" needs either an answer to work out or options to choose from`);
    return;
  }
  reportDuplicates(
    (options ?? mistakes).map((each) => each.id),
    options ? 'options' : 'mistakes',
    (inner, message) => problem([...path, ...inner], message),
  );
  if (answer === undefined || !checkFormula(scene, answer, (message) => problem([...path, 'answer'], message))) return;
  mistakes.forEach((mistake, at) => {
    const place = [...path, 'mistakes', at];
    if (!checkFormula(scene, mistake.answer, (message) => problem([...place, 'answer'], message))) return;
    const result = String(evaluate(mistake.answer, scene.table as never));
    const reading = readingOf(result, { answer, decimals, mistakes: mistakes.slice(0, at) }, scene.table as never);
    if (reading !== 'other') problem(place, `the mistake "${mistake.id}" comes to the same figure as "${reading}"; it would never be told`);
  });
}

/** Finds what the shape cannot say. */
export function checkIndicator(scene: AuthoredScene, problem: Problem): void {
  const columns = scene.table.columns.map(({ id }) => id);
  const rows = scene.table.rows.map(({ id }) => id);
  const ids = (each: { id: string }): string => each.id;
  const inTable: Problem = (inner, message) => problem(['table', ...inner], message);
  reportDuplicates(columns, 'columns', inTable);
  reportDuplicates(rows, 'rows', inTable);
  reportDuplicates(scene.questions.map(ids), 'questions', problem);
  scene.table.rows.forEach(({ cells }, index) => {
    const path = ['table', 'rows', index, 'cells'];
    for (const id of columns.filter((each) => cells[each] === undefined))
      problem(path, `the column "${id}" has no cell here; give a number, words or a calculation`);
    for (const [id, cell] of Object.entries(cells)) {
      if (!columns.includes(id)) problem([...path, id], `"${id}" is no column; they are ${columns.join(', ')}`);
      else if (typeof cell === 'object' && partsOf(cell as Formula))
        checkFormula(scene, cell as Formula, (message) => problem([...path, id], message));
    }
  });
  if (scene.chart && !rows.includes(scene.chart.row))
    problem(['chart', 'row'], `"${scene.chart.row}" is no row; they are ${rows.join(', ')}`);
  scene.questions.forEach((_, index) => checkQuestion(scene, index, problem));
}
