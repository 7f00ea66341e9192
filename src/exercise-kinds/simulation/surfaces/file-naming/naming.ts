import type { FileNamingScene } from './schema.ts';

type File = FileNamingScene['files'][number];
type Part = FileNamingScene['rule']['parts'][number];

/**
 * What a part of a name is: what the file asks for, something else that follows the rule, a date that begins with the
 * day, something written in another way, or nothing.
 */
export type PartState = 'right' | 'other' | 'day-first' | 'form' | 'missing';

/** A name, read by the rule. */
export interface Reading {
  /** Each part, in the order of the rule. */
  parts: { id: string; state: PartState; value: string }[];
  /** What belongs to no part: "FINAL". */
  extra: string[];
  /** True while the parts stand in the order of the rule. */
  isInOrder: boolean;
  /** True where a blank stands instead of `_`. */
  hasSpaces: boolean;
  /** True when every part is written as the rule asks, whatever it says. */
  isFollowed: boolean;
  /** True when it says what the file asks for, and is written as the rule asks. */
  isRight: boolean;
  /** Ids of the lists of words to avoid of which it holds one. */
  avoided: string[];
  /** The name as it is sorted and compared. */
  sorted: string;
}

/** A word without its capitals and accents. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const isDay = (year: number, month: number, day: number): boolean => {
  const days = [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
};

/** What a piece of a name is for a part: its value, and how it is written. Null: it is not for this part. */
function readPiece({ form, words = [] }: Part, piece: string): { value: string; state: 'well' | 'day-first' | 'form' } | null {
  const text = plain(piece);
  if (form === 'word') {
    const found = words.find((word) => [word.text, ...(word.also ?? [])].some((each) => plain(each) === text));
    return found ? { value: found.id, state: 'well' } : null;
  }
  if (form === 'version') {
    const number = /^v(?:ersion)?[.-]?0?([1-9])$/.exec(text);
    return number ? { value: `v${number[1]}`, state: /^v0?[1-9]$/.test(text) ? 'well' : 'form' } : null;
  }
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  if (year !== undefined && month !== undefined && day !== undefined)
    return { value: text, state: isDay(year, month, day) ? 'well' : 'form' };
  if (/^\d{1,2}[-./]\d{1,2}[-./](\d{2}|\d{4})$/.test(text)) return { value: text, state: 'day-first' };
  return /^\d{4}[-./]?\d{1,2}([-./]?\d{1,2})?$/.test(text) || /^\d{6}$/.test(text) ? { value: text, state: 'form' } : null;
}

/** What was made for a key before, or what is made for it now. */
export function remember<Key extends object, Value>(memory: WeakMap<Key, Value>, key: Key, make: () => Value): Value {
  const known = memory.get(key) ?? make();
  memory.set(key, known);
  return known;
}

const readings = new WeakMap<File, Map<string, Reading>>();

/**
 * Reads a name by the rule: which part says what the file asks for, and which one does not follow the rule yet.
 * Every step asks about every name, and few names change: what was read once is kept.
 */
export function readName(scene: FileNamingScene, file: File, name: string): Reading {
  const known = remember(readings, file, () => new Map<string, Reading>());
  const before = known.get(name);
  if (before) return before;
  const reading = readAnew(scene, file, name);
  known.set(name, reading);
  return reading;
}

function readAnew({ rule, avoid = [] }: FileNamingScene, file: File, name: string): Reading {
  const pieces = name.split(/[_\s]+/).filter((piece) => piece !== '');
  const claimed: number[] = [];
  const parts = rule.parts.map((part) => {
    const index = pieces.findIndex((piece, at) => !claimed.includes(at) && readPiece(part, piece) !== null);
    const found = index < 0 ? null : readPiece(part, pieces[index] ?? '');
    if (!found) return { id: part.id, state: 'missing' as const, value: '' };
    claimed.push(index);
    const isRight = [file.is[part.id] ?? []].flat().includes(found.value);
    return {
      id: part.id,
      state: found.state === 'well' ? (isRight ? ('right' as const) : ('other' as const)) : found.state,
      value: found.value,
    };
  });
  const extra = pieces.filter((_, index) => !claimed.includes(index));
  const isInOrder = claimed.every((index, at) => at === 0 || index > (claimed[at - 1] ?? 0));
  const hasSpaces = /\s/.test(name);
  const isWritten = parts.every(({ state }) => state === 'right' || state === 'other');
  const isFollowed = isWritten && isInOrder && !hasSpaces && extra.length === 0;
  return {
    parts,
    extra,
    isInOrder,
    hasSpaces,
    isFollowed,
    isRight: isFollowed && parts.every(({ state }) => state === 'right'),
    avoided: avoid.filter(({ words }) => holdsWord(name, words)).map(({ id }) => id),
    sorted: plain(`${name}.${file.extension}`),
  };
}

/** The name that the parts make, in the order of the rule; those that are missing are left out. */
export function makeName({ rule }: FileNamingScene, values: Record<string, string>): string {
  return rule.parts
    .flatMap(({ id, words }) => {
      const value = values[id] ?? '';
      return value === '' ? [] : [words?.find((word) => word.id === value)?.text ?? value];
    })
    .join('_');
}

/** Orders two names as most file lists do: figures before letters, capitals and accents left aside. */
export const byName = (one: { sorted: string }, other: { sorted: string }): number =>
  one.sorted < other.sorted ? -1 : Number(one.sorted > other.sorted);

/** True when a name holds one of these words, whole or as a beginning. */
export const holdsWord = (name: string, words: readonly string[]): boolean =>
  plain(name)
    .split(/[^a-z0-9]+/)
    .some((piece) => words.some((word) => piece.startsWith(plain(word))));
