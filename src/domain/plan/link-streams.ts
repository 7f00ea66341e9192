/**
 * The two streams that a link is made of. Numbers stand apart from words: in a few bytes each, and out of the way of the compression,
 * which works best on running text.
 */

/** Bytes of numbers, and bytes of words. */
export interface LinkStreams {
  numbers: Uint8Array<ArrayBuffer>;
  words: Uint8Array<ArrayBuffer>;
}

/** Something that no writer of links wrote. */
export class WrongStream extends Error {}

/** Characters of the bytes 128 to 159 in windows-1252, which holds all that French and English are written with, in a byte each. */
const upperBytes =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

const byteOf = (letter: string): number => {
  const upper = upperBytes.indexOf(letter);
  if (upper >= 0) return 128 + upper;
  const code = letter.charCodeAt(0);
  return code < 128 || (code > 159 && code < 256) ? code : -1;
};
const letterOf = (byte: number): string => (byte > 127 && byte < 160 ? upperBytes.charAt(byte - 128) : String.fromCharCode(byte));

/** UTF-8, written out: the domain has nothing of the browser’s. */
function utf8(text: string): number[] {
  return [...text].flatMap((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    if (code < 0x80) return [code];
    const tail = (shift: number): number => 0x80 | ((code >> shift) & 0x3f);
    if (code < 0x800) return [0xc0 | (code >> 6), tail(0)];
    if (code < 0x10000) return [0xe0 | (code >> 12), tail(6), tail(0)];
    return [0xf0 | (code >> 18), tail(12), tail(6), tail(0)];
  });
}

/** Percent signs are how the language itself reads UTF-8, strictly. */
function fromUtf8(bytes: Uint8Array): string {
  let coded = '';
  for (const byte of bytes) coded += `%${byte.toString(16).padStart(2, '0')}`;
  try {
    return decodeURIComponent(coded);
  } catch {
    throw new WrongStream('the words are not UTF-8');
  }
}

/** Writes numbers and texts, one after the other. */
export class StreamWriter {
  readonly #numbers: number[] = [];
  readonly #texts: string[] = [];

  /** A whole number from 0, seven bits to a byte, the lowest first. */
  number(value: number): void {
    let rest = Number.isSafeInteger(value) && value > 0 ? value : 0;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.#numbers.push((rest % 128) | 128);
    this.#numbers.push(rest);
  }

  text(value: string): void {
    // NUL stands between texts, and halves of characters cannot be written: neither says anything.
    this.#texts.push(value.replace(/[\p{Surrogate}\0]/gu, '\uFFFD'));
  }

  /** What was written. The first byte says how the words are. */
  finish(): LinkStreams {
    const text = this.#texts.join('\0');
    const bytes = Array.from(text, byteOf);
    const isOneByteEach = !bytes.includes(-1);
    return {
      numbers: Uint8Array.from([isOneByteEach ? 0 : 1, ...this.#numbers]),
      words: Uint8Array.from(isOneByteEach ? bytes : utf8(text)),
    };
  }
}

/** Reads them again, in the same order. Throws WrongStream at anything that was never written. */
export class StreamReader {
  readonly #numbers: Uint8Array;
  readonly #texts: string[];
  #at = 1;
  #textsRead = 0;

  constructor({ numbers, words }: LinkStreams) {
    this.#numbers = numbers;
    if (numbers[0] !== 0 && numbers[0] !== 1) throw new WrongStream('unknown form of words');
    this.#texts = (numbers[0] === 1 ? fromUtf8(words) : Array.from(words, letterOf).join('')).split('\0');
  }

  number(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.#numbers[this.#at++];
      if (byte === undefined) throw new WrongStream('a number is missing');
      value += (byte & 127) * scale;
      if (!Number.isSafeInteger(value) || (byte === 0 && scale > 1)) throw new WrongStream('not a number');
      if (byte < 128) return value;
    }
  }

  text(): string {
    const text = this.#texts[this.#textsRead++];
    if (text === undefined) throw new WrongStream('a text is missing');
    return text;
  }

  /** Reads as many things as the next number says. There can't be more of them than bytes, since each has a number of its own. */
  many<Thing>(read: () => Thing): Thing[] {
    const count = this.number();
    if (count > this.#numbers.length) throw new WrongStream('too many');
    return Array.from({ length: count }, read);
  }

  /** Nothing may stand behind what was read. */
  finish(): void {
    if (this.#at !== this.#numbers.length || this.#textsRead !== this.#texts.length) throw new WrongStream('more than a plan');
  }
}
