/** Keeps text of strangers from steering a terminal or a log: one line, no control or invisible character. */
export function printable(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '�');
}

/** A text as a message quotes it: in quotes, shortened. */
export function quoted(text: string): string {
  const line = printable(text);
  const characters = [...line];
  return `"${characters.length > 60 ? `${characters.slice(0, 57).join('')}…` : line}"`;
}

/** A value of a file, as a message shows it. */
export function shownValue(value: unknown): string {
  if (typeof value === 'string') return value.trim() === '' ? 'empty' : quoted(value);
  if (value === undefined || value === null) return 'empty';
  if (Array.isArray(value)) return value.length === 1 ? 'a list of 1 entry' : `a list of ${value.length} entries`;
  return typeof value === 'object' ? 'a group of fields' : String(value);
}
