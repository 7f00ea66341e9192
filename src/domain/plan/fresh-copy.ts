/** Most of each thing in what people bring. Far above any honest plan, far below what would keep a device busy. */
export const freshLimits = {
  depth: 20,
  /** Length of one text, in characters. */
  text: 20_000,
  /** Values of one list. */
  list: 500,
  /** Fields of one object. */
  fields: 500,
  /** Values in all. */
  values: 20_000,
} as const;

/** The copy, or what was too much and where: field names and ranks joined by dots. */
export type FreshCopy = { ok: true; value: unknown } | { ok: false; code: 'too-deep' | 'too-large'; where: string };

/** Names that lead from an object to what all objects share. No plan has a use for them. */
const neverCopied = new Set(['__proto__', 'constructor', 'prototype']);

class TooMuch extends Error {
  readonly code: 'too-deep' | 'too-large';
  readonly path: readonly (string | number)[];
  constructor(code: 'too-deep' | 'too-large', path: readonly (string | number)[]) {
    super(code);
    this.code = code;
    this.path = path;
  }
}

/** Half characters break the writing of addresses, and NUL that of most things: Unicode’s sign for “no character” takes their place. */
const wholeText = (text: string): string => text.replace(/[\p{Surrogate}\0]/gu, '\uFFFD');

/**
 * Rebuilds what JSON.parse gave, value by value, into plain objects of our own making, and refuses what is too deep or too much.
 * It stands before every schema: what a schema then keeps without knowing it is at least small, plain and harmless.
 */
export function freshCopy(value: unknown): FreshCopy {
  let left: number = freshLimits.values;
  const path: (string | number)[] = [];

  const list = (values: readonly unknown[]): unknown[] => {
    if (values.length > freshLimits.list) throw new TooMuch('too-large', [...path]);
    return values.map((each, rank) => inside(rank, each));
  };
  const object = (source: object): Record<string, unknown> => {
    const fields = Object.entries(source);
    if (fields.length > freshLimits.fields) throw new TooMuch('too-large', [...path]);
    const kept = fields.filter(([name]) => !neverCopied.has(name) && name.length <= freshLimits.fields);
    return Object.fromEntries(kept.map(([name, each]) => [name, inside(name, each)]));
  };
  const inside = (step: string | number, each: unknown): unknown => {
    path.push(step);
    const copied = copy(each);
    path.pop();
    return copied;
  };
  const copy = (each: unknown): unknown => {
    left -= 1;
    if (left < 0) throw new TooMuch('too-large', [...path]);
    if (typeof each === 'string') {
      if (each.length > freshLimits.text) throw new TooMuch('too-large', [...path]);
      return wholeText(each);
    }
    if (typeof each !== 'object' || each === null) return each;
    if (path.length >= freshLimits.depth) throw new TooMuch('too-deep', [...path]);
    return Array.isArray(each) ? list(each) : object(each);
  };

  try {
    return { ok: true, value: copy(value) };
  } catch (problem) {
    if (!(problem instanceof TooMuch)) throw problem;
    return { ok: false, code: problem.code, where: problem.path.join('.') };
  }
}
