import { languages } from '../text/language.ts';
import { readPlan, type ParsedPlan } from './format.ts';
import { freshCopy } from './fresh-copy.ts';
import { StreamReader, StreamWriter, WrongStream, type LinkStreams } from './link-streams.ts';
import { lessonWords, sectionWords, settingWords } from './link-words.ts';
import { checklistIds, type AgendaItem, type Change, type Plan } from './plan.ts';

/**
 * The short form of a plan, for links: its values in a fixed order, without names. Links made today open for years, so this is a format
 * like the file: a new shape gets a new version in the link's head, and this one stays. What is read comes back through the same
 * checks as a file.
 *
 * The order of these lists, and of what is written below, is the format.
 */
const placeKinds = ['room', 'other', 'remote'] as const;
const changeTypes = ['hide', 'move', 'reword', 'note', 'drop', 'add', 'minutes'] as const;
const otherTypes = ['break', 'task'] as const;
const readers = ['mentee', 'mentor'] as const;

const dayLength = 86_400_000;
const minuteLength = 60_000;
/** Days and minutes are counted from here, both ways: small numbers make short links. */
const beginning = Date.UTC(2026, 0);

/** 0 for none; then in turn after and before the beginning. */
function packTime(iso: string, unit: number): number {
  if (iso === '') return 0;
  const count = (Date.parse(iso) - beginning) / unit;
  return 1 + (count < 0 ? -2 * count - 1 : 2 * count);
}

/** @param length of the text: 10 for a day, 16 with its time */
function unpackTime(packed: number, unit: number, length: number): string {
  if (packed === 0) return '';
  const half = Math.floor(packed / 2);
  const time = beginning + (packed % 2 === 1 ? half : -half) * unit;
  if (Math.abs(time) > 8e15) throw new WrongStream('no such time');
  return new Date(time).toISOString().slice(0, length);
}

/** The word that a number stands for. */
function named<Word>(words: readonly Word[], number: number): Word {
  const word = words[number];
  if (word === undefined) throw new WrongStream('a number that stands for nothing');
  return word;
}

/** Writes an id as its rank in a list, or 0 and the id. @param first numbers that mean something else */
function writeWord(out: StreamWriter, words: readonly string[], id: string, first = 0): void {
  const rank = words.indexOf(id);
  out.number(first + 1 + rank);
  if (rank < 0) out.text(id);
}

const readWord = (from: StreamReader, words: readonly string[], number = from.number()): string =>
  number === 0 ? from.text() : named(words, number - 1);

/** Of an exercise of the lesson's own module, `/<exercise>` is enough. */
const shortened = (id: string, lesson: string): string => {
  const module = lesson.slice(0, lesson.indexOf('/') + 1);
  return id.startsWith(module) ? id.slice(module.length - 1) : id;
};
const lengthened = (id: string, lesson: string): string =>
  id.startsWith('/') ? lesson.slice(0, Math.max(0, lesson.indexOf('/'))) + id : id;

function writeChange(out: StreamWriter, change: Change, lesson: string): void {
  out.number(changeTypes.indexOf(change.type));
  switch (change.type) {
    case 'hide':
      writeWord(out, sectionWords, change.section);
      return;
    case 'move':
      writeWord(out, sectionWords, change.section);
      if (change.after === null) out.number(0);
      else writeWord(out, sectionWords, change.after, 1);
      return;
    case 'reword':
      writeWord(out, sectionWords, change.section);
      out.number(change.part);
      out.number(languages.indexOf(change.language));
      out.number(parseInt(change.hash, 16));
      out.text(change.text);
      return;
    case 'note':
      writeWord(out, sectionWords, change.section);
      out.number(readers.indexOf(change.to));
      out.text(change.text);
      return;
    case 'drop':
      out.text(shortened(change.exercise, lesson));
      return;
    case 'add':
      writeWord(out, sectionWords, change.section);
      out.text(shortened(change.exercise, lesson));
      return;
    case 'minutes':
      writeWord(out, sectionWords, shortened(change.of, lesson));
      out.number(change.minutes);
  }
}

function readChange(from: StreamReader, lesson: string): Change {
  const type = named(changeTypes, from.number());
  const section = (): string => readWord(from, sectionWords);
  switch (type) {
    case 'hide':
      return { type, section: section() };
    case 'move': {
      const moved = section();
      const after = from.number();
      return { type, section: moved, after: after === 0 ? null : readWord(from, sectionWords, after - 1) };
    }
    case 'reword': {
      const [of, part, language] = [section(), from.number(), named(languages, from.number())];
      const hash = from.number().toString(16).padStart(8, '0');
      return { type, section: of, part, language, text: from.text(), hash };
    }
    case 'note':
      return { type, section: section(), to: named(readers, from.number()), text: from.text() };
    case 'drop':
      return { type, exercise: lengthened(from.text(), lesson) };
    case 'add': {
      const at = section();
      return { type, exercise: lengthened(from.text(), lesson), section: at };
    }
    case 'minutes':
      return { type, of: lengthened(section(), lesson), minutes: from.number() };
  }
}

/** Numbers of lessons come after those of the other types. */
function writeItem(out: StreamWriter, item: AgendaItem): void {
  if (item.type === 'lesson') {
    writeWord(out, lessonWords, item.lesson, otherTypes.length);
    out.number(item.changes.length);
    for (const change of item.changes) writeChange(out, change, item.lesson);
    return;
  }
  out.number(otherTypes.indexOf(item.type));
  out.number(item.minutes);
  out.text(item.id);
  out.text(item.words);
}

function readItem(from: StreamReader): AgendaItem {
  const number = from.number();
  const type = otherTypes[number];
  if (type) return { type, minutes: from.number(), id: from.text(), words: from.text() };
  const lesson = readWord(from, lessonWords, number - otherTypes.length);
  return { type: 'lesson', lesson, changes: from.many(() => readChange(from, lesson)) };
}

/** The plan in its short form. What the site does not know of it stays behind. */
export function packPlan(plan: Plan): LinkStreams {
  const out = new StreamWriter();
  out.number(parseInt(plan.id, 36));
  out.number(languages.indexOf(plan.language));
  out.number(plan.minutes);
  out.number(packTime(plan.start && `${plan.start}Z`, minuteLength));
  out.number(placeKinds.indexOf(plan.place.kind));
  for (const text of [plan.mentor, plan.mentee, plan.place.words]) out.text(text);
  out.number(plan.goals.length);
  for (const { task, by, proof } of plan.goals) {
    out.number(packTime(by, dayLength));
    out.text(task);
    out.text(proof);
  }
  out.number(plan.agenda.length);
  for (const item of plan.agenda) writeItem(out, item);
  const values = Object.entries(plan.values);
  out.number(values.length);
  for (const [id, value] of values) {
    writeWord(out, settingWords, id);
    out.text(value);
  }
  out.number(plan.checklist.length);
  for (const id of plan.checklist) out.number(checklistIds.indexOf(id));
  for (const text of [plan.opens, plan.message, plan.note]) out.text(text);
  return out.finish();
}

/** What the streams say, with nothing of it checked. */
function readStreams(from: StreamReader): Record<string, unknown> {
  const id = from.number().toString(36).padStart(10, '0');
  const language = named(languages, from.number());
  const minutes = from.number();
  const start = unpackTime(from.number(), minuteLength, 16);
  const kind = named(placeKinds, from.number());
  const [mentor, mentee, words] = [from.text(), from.text(), from.text()];
  const goals = from.many(() => ({ by: unpackTime(from.number(), dayLength, 10), task: from.text(), proof: from.text() }));
  const agenda = from.many(() => readItem(from));
  const values = Object.fromEntries(from.many(() => [readWord(from, settingWords), from.text()]));
  const checklist = from.many(() => named(checklistIds, from.number()));
  const [opens, message, note] = [from.text(), from.text(), from.text()];
  from.finish();
  return { id, language, mentor, mentee, minutes, start, place: { kind, words }, opens, message, note, goals, checklist, agenda, values };
}

/** Reads the short form, through the same checks as a file. Never throws. */
export function unpackPlan(streams: LinkStreams): ParsedPlan {
  let fields: Record<string, unknown>;
  try {
    fields = readStreams(new StreamReader(streams));
  } catch (problem) {
    if (!(problem instanceof WrongStream)) throw problem;
    return { ok: false, code: 'not-a-plan', detail: problem.message };
  }
  const copied = freshCopy(fields);
  return copied.ok ? readPlan(copied.value as Record<string, unknown>, false) : copied;
}
