import type { Language } from './language.ts';

const NO_BREAK = '\u00A0';
const NARROW_NO_BREAK = '\u202F';
/** Keeps the line from breaking after a hyphen. The fonts lack U+2011, the non-breaking hyphen. */
const WORD_JOINER = '\u2060';

/**
 * Parts that are data, not prose: `code`, [[settings]], the targets of [marks](#zone), web and mail addresses, file names.
 * Lengths are bounded, so that no text takes more time than its length deserves.
 */
const data =
  /`[^`]{0,400}`|\[\[[a-z0-9_]{1,80}\]\]|\]\(#[a-z0-9-]{1,80}\)|https?:\/\/\S{1,400}|[^\s@]{1,64}@[^\s@]{1,190}|\b[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.[A-Za-z]{2,63}\b/g;

/** Stands for a piece of data while the prose around it is set. A private character: no text holds it. */
const DATA = '\uE000';

const units = '%|€|min|h|s|ans?|mots|kg|km|cm|mm|Ko|Mo|Go|kB|MB|GB|minutes?|words|[ap]m';
const numberAndUnit = new RegExp(`(\\d) (?=(?:${units})(?![\\p{L}\\d]))`, 'gu');
const pronouns = 'vous|nous|moi|toi|lui|leur|le|la|les|je|tu|il|elle|on|ils|elles|ce|ci|là|t-il|t-elle|t-on';
const hyphenAndPronoun = new RegExp(`(\\p{L})-(?=(?:${pronouns})(?!\\p{L}))`, 'gu');

function setBoth(prose: string): string {
  return prose
    .replace(/\.{3}/g, '…')
    .replace(numberAndUnit, `$1${NO_BREAK}`)
    .replace(/\b([eE])-(?=mail)/g, `$1-${WORD_JOINER}`);
}

function setFrench(prose: string): string {
  return prose
    .replace(/'/g, '’')
    .replace(/«[ \u00A0\u202F]?/g, `«${NO_BREAK}`)
    .replace(/[ \u00A0\u202F]?»/g, `${NO_BREAK}»`)
    .replace(/([^\s;!?])[ \u00A0\u202F]?([;!?]{1,3})(?=\s|$|[»)\]…])/g, `$1${NARROW_NO_BREAK}$2`)
    .replace(/([^\s;!?]) :(?=\s|$)/g, `$1${NO_BREAK}:`)
    .replace(/ –(?= )/g, `${NO_BREAK}–`)
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${NO_BREAK}`)
    .replace(/(\d)[ \u00A0]h[ \u00A0](?=\d)/g, `$1${NO_BREAK}h${NO_BREAK}`)
    .replace(hyphenAndPronoun, `$1-${WORD_JOINER}`);
}

function setEnglish(prose: string): string {
  return prose
    .replace(/(^|[\s([{“])"(?=\S)/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{“])'(?=\S)/g, '$1‘')
    .replace(/'/g, '’')
    .replace(/ –(?= )/g, `${NO_BREAK}–`);
}

/**
 * Sets the typography of a language in running text: no-break spaces, quotation marks, apostrophes.
 * Setting a text twice changes nothing. Code, settings and addresses stay as they are.
 */
export function typeset(text: string, language: Language): string {
  const pieces: string[] = [];
  const prose = text.replaceAll(DATA, '').replace(data, (piece) => {
    pieces.push(piece);
    return DATA;
  });
  const set = (language === 'fr' ? setFrench : setEnglish)(setBoth(prose));
  return set.replaceAll(DATA, () => pieces.shift() ?? '');
}
