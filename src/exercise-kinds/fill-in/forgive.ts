/** Longest entry that is looked at, in UTF-16 units; a field takes no more. */
export const longestEntry = 120;

const apostrophes = /['’‘‛ʼ′`´＇]/gu;
const dashes = /[-‐‑‒–—―−⁃﹣－]/gu;
const spaces = /[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/gu;
/** Zero-width characters, soft hyphens, marks of direction, controls: nobody sees them. Tabs and line ends are spaces. */
const unseen = /[\p{Cf}\p{Cc}\uFE00-\uFE0F]/gu;
const endMarks = /^[\s"'“”„«»()[\],;:!?.…]+|[\s"'“”„«»()[\],;:!?.…]+$/gu;

const letters: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', ı: 'i', ς: 'σ' };

/** What one cannot see, or cannot type on every keyboard, made the same: spaces, apostrophes, the shapes of dashes. */
function evenOut(entry: string): string {
  return entry
    .normalize('NFC')
    .replace(/[\t\n\v\f\r]/g, ' ')
    .replace(unseen, '')
    .replace(apostrophes, "'")
    .replace(dashes, '-')
    .replace(spaces, ' ')
    .trim();
}

/**
 * A typed entry without what is forgiven: accents, capitals, ligatures, spaces, the shapes of apostrophes and dashes,
 * a hyphen for a space, quotation marks and punctuation around it. Doing it twice changes nothing.
 */
export function forgive(entry: string): string {
  const bare = evenOut(entry)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßøłıς]/gu, (letter) => letters[letter] ?? letter)
    .replace(unseen, '')
    .replace(apostrophes, "'")
    .replace(dashes, ' ')
    .replace(spaces, ' ');
  return bare.replace(endMarks, '');
}

/** True where a reader sees two entries as one: only spaces and the shapes of apostrophes and dashes differ. */
export function looksAlike(entry: string, other: string): boolean {
  return evenOut(entry) === evenOut(other);
}

/** The form that an entry stands for, or undefined. The one that looks like it comes before those that forgive. */
export function formOf(entry: string, forms: readonly string[]): string | undefined {
  const bare = forgive(entry);
  if (bare === '') return undefined;
  const found = forms.filter((form) => forgive(form) === bare);
  return found.find((form) => looksAlike(form, entry)) ?? found[0];
}

/** The forms of a field in which `|` separates them. */
export function splitForms(field: string): string[] {
  return field.split('|').map((form) => form.trim());
}
