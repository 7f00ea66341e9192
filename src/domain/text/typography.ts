import type { Language } from './language.ts';

const NO_BREAK = '\u00A0';
const NARROW_NO_BREAK = '\u202F';
/** Keeps the line from breaking after a hyphen. The fonts lack U+2011, the non-breaking hyphen. */
const WORD_JOINER = '\u2060';

/** Parts that are data, not prose: `code`, [[settings]], the targets of [marks](#zone), web and mail addresses. */
const untouched = /(`[^`]*`|\[\[[a-z0-9_]+\]\]|\]\(#[a-z0-9-]+\)|https?:\/\/\S+|[^\s@]{1,64}@[^\s@]{1,190}|\b[\w-]{1,63}(?:\.[\w-]{1,63})+\b)/;

const units = '%|€|min|h|s|ans?|mots|kg|km|cm|mm|Ko|Mo|Go|kB|MB|GB|minutes?|words';
const numberAndUnit = new RegExp(`(\\d) (?=(?:${units})(?![\\p{L}\\d]))`, 'gu');

function setBoth(prose: string): string {
  return prose.replace(/\.\.\./g, '…').replace(numberAndUnit, `$1${NO_BREAK}`);
}

function setFrench(prose: string): string {
  return prose
    .replace(/'/g, '’')
    .replace(/«[ \u00A0\u202F]?/g, `«${NO_BREAK}`)
    .replace(/[ \u00A0\u202F]?»/g, `${NO_BREAK}»`)
    .replace(/(\S|^)[ \u00A0\u202F]?([;!?])(?=\s|$|[»)\]…])/g, `$1${NARROW_NO_BREAK}$2`)
    .replace(/ :(?=\s|$)/g, `${NO_BREAK}:`)
    .replace(/ –(?= )/g, `${NO_BREAK}–`)
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${NO_BREAK}`)
    .replace(/(\d) h (?=\d)/g, `$1${NO_BREAK}h${NO_BREAK}`)
    .replace(
      /(\p{L})-(?=(?:vous|nous|moi|toi|lui|leur|le|la|les|je|tu|il|elle|on|ils|elles|ce|ci|là|t-il|t-elle|t-on)(?!\p{L}))/gu,
      `$1-${WORD_JOINER}`,
    )
    .replace(/\b([eE])-(?=mail)/g, `$1-${WORD_JOINER}`);
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
  const set = language === 'fr' ? setFrench : setEnglish;
  return text
    .split(untouched)
    .map((part, index) => (index % 2 === 1 ? part : set(setBoth(part))))
    .join('');
}
