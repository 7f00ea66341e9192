import { fill } from '#src/domain/text/fill.ts';
import type { Control, Logic, State, Step } from '../../surface-contract.ts';
import { cellAt, cellsIn, evaluate, writeOut, type Formula } from './formula.ts';
import { readNumber, writeNumber, type NumberWords, type Unit } from './number.ts';
import { readingOf } from './reading.ts';
import type { IndicatorScene } from './schema.ts';

export type Question = IndicatorScene['questions'][number];

/** A question that asks for a number, or null where one chooses. */
const askedBy = ({ answer, decimals = 0, mistakes = [] }: Question) =>
  answer === undefined ? null : { answer: answer as Formula, decimals, mistakes: mistakes as { id: string; answer: Formula }[] };

/** How the figures of a cell are written. */
export function styleOf({ table }: IndicatorScene, place: string): { decimals: number; unit: Unit } {
  const [rowId, columnId] = place.split('.');
  const row = table.rows.find(({ id }) => id === rowId);
  const column = table.columns.find(({ id }) => id === columnId);
  return { decimals: row?.decimals ?? column?.decimals ?? 0, unit: row?.unit ?? column?.unit ?? 'none' };
}

/** The words of a cell: its own, or its figure. */
export function writeCell(scene: IndicatorScene, place: string, words: NumberWords): string {
  const cell = cellAt(scene.table, place);
  return typeof cell === 'string' ? cell : writeNumber(evaluate(place, scene.table), styleOf(scene, place), words);
}

/** One line of a calculation: what is worked out, how, and what it comes to. */
export interface WorkingLine {
  /** Name of the cell that is worked out first; none for the answer itself. */
  name: string;
  written: string;
  result: string;
}

/** A calculation line by line: first the cells that are themselves worked out, then the answer. */
export function workingOf(scene: IndicatorScene, question: Question, words: NumberWords): WorkingLine[] {
  const asked = askedBy(question);
  if (!asked) return [];
  const bare = (figure: number | string): string =>
    typeof figure === 'number'
      ? writeNumber(figure, { decimals: Number.isInteger(figure) ? 0 : 2, unit: 'none' }, words)
      : writeNumber(evaluate(figure, scene.table), { ...styleOf(scene, figure), unit: 'none' }, words);
  const before = [...new Set(cellsIn(asked.answer))].flatMap((place): WorkingLine[] => {
    const cell = cellAt(scene.table, place);
    if (typeof cell !== 'object') return [];
    const [rowId, columnId] = place.split('.');
    const row = scene.table.rows.find(({ id }) => id === rowId);
    const column = scene.table.columns.find(({ id }) => id === columnId);
    const name = [row?.group, row?.label, column?.label].filter(Boolean).join(', ');
    return [{ name, written: writeOut(cell, bare), result: writeCell(scene, place, words) }];
  });
  const style = { decimals: asked.decimals, unit: question.unit ?? 'none' };
  const result = writeNumber(evaluate(asked.answer, scene.table), style, words);
  return [...before, { name: '', written: writeOut(asked.answer, bare), result }];
}

const isOpen = (state: State, id: string): boolean => state[`${id}.working`] === true;
const isAnswered = (state: State, { id, options }: Question): boolean =>
  options ? state[id] !== 'none' : !['empty', 'unread'].includes(String(state[`${id}.as`]));

function controlsOf(question: Question, state: State): Control[] {
  const { id, options } = question;
  if (options) return [{ control: id, values: options.map((each) => each.id) }];
  if (isOpen(state, id)) return [{ control: `${id}.again` }];
  return [{ control: id, isTyped: true }, ...(isAnswered(state, question) ? [{ control: `${id}.working` }] : [])];
}

/** A table is read, figures are worked out from it, and a claim is put to the test. */
export const indicatorLogic: Logic<IndicatorScene> = {
  start: ({ questions }) =>
    Object.assign(
      { latest: '' },
      ...questions.map(({ id, options }) =>
        options ? { [id]: 'none' } : { [id]: '', [`${id}.as`]: 'empty', [`${id}.right`]: false, [`${id}.working`]: false },
      ),
    ) as State,
  controls: ({ questions }, state) => questions.flatMap((question) => controlsOf(question, state)),
  act({ questions, table }, state, { control, value }: Step): State {
    const [id = '', verb] = control.split('.');
    if (verb) return { ...state, latest: id, [`${id}.working`]: verb === 'working' };
    const question = questions.find((each) => each.id === id);
    const asked = question && askedBy(question);
    if (!asked) return { ...state, [id]: value };
    const reading = readingOf(value, asked, table);
    return { ...state, [id]: value, [`${id}.as`]: reading, [`${id}.right`]: reading === 'right' };
  },
  missing: ({ questions }, state) => {
    if (questions.some(({ id }) => state[`${id}.as`] === 'unread')) return 'not-read';
    return questions.every((question) => isAnswered(state, question)) ? null : 'not-answered';
  },
  describe({ questions }, { control, value }, messages) {
    const [id, verb] = control.split('.');
    const question = questions.find((each) => each.id === id);
    const name = question?.label ?? '';
    if (verb) return fill(messages[`said-${verb}`] ?? '', { name });
    const chosen = question?.options?.find((each) => each.id === value)?.text;
    if (chosen) return fill(messages['said-chosen'] ?? '', { name, answer: chosen.replace(/\.$/, '') });
    if (value.trim() === '') return fill(messages['said-empty'] ?? '', { name });
    return fill(messages[readNumber(value).length > 0 ? 'said-typed' : 'said-unread'] ?? '', { name, answer: value });
  },
};
