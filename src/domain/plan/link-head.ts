/**
 * What a link carries after `#p=`: a head of nine characters, then the body. The head is the same in every version: one character for
 * the version, three for the length of the body, five for a checksum of all the rest. It lets a reader say that a link was cut, or altered,
 * or comes from a newer site, without guessing. Only letters, digits, `-` and `_`: what every mail program leaves alone.
 */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The version that is written today. */
export const linkVersion = 1;

/** Most characters after `#p=`. */
export const longestPayload = 8000;

export const headLength = 9;

const packNumber = (value: number, length: number): string => {
  let packed = '';
  for (let rest = value; packed.length < length; rest = Math.floor(rest / 64)) packed = digits.charAt(rest % 64) + packed;
  return packed;
};
const unpackNumber = (packed: string): number => [...packed].reduce((value, digit) => value * 64 + digits.indexOf(digit), 0);

/** 30 bits of FNV-1a. Not a seal: it only finds what was lost or changed by accident on the way. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return packNumber(hash >>> 2, 5);
}

/** Puts the head before a body. */
export function withHead(body: string, version: number = linkVersion): string {
  const start = version.toString(36) + packNumber(body.length, 3);
  return start + checksum(start + body) + body;
}

/** What arrived of a payload. `received` and `expected` count all its characters. */
export interface ReadPayload {
  state: 'whole' | 'cut' | 'altered';
  version: number;
  received: number;
  expected: number;
  /** Head and body, without anything that stands behind them. */
  payload: string;
}

/** Reads the head of a text in the link's alphabet; null when it has none, or one that was never written. */
export function readHead(text: string): ReadPayload | null {
  const version = parseInt(text.charAt(0), 36);
  if (text.length < headLength || !(version > 0)) return null;
  const expected = headLength + unpackNumber(text.slice(1, 4));
  if (expected > longestPayload) return null;
  const payload = text.slice(0, expected);
  const isWhole = payload.length === expected && withHead(payload.slice(headLength), version) === payload;
  return { state: isWhole ? 'whole' : payload.length < expected ? 'cut' : 'altered', version, received: payload.length, expected, payload };
}
