/** What stands inside a line. Words are typeset already; the children of marks hold marks of other types. */
export type MarkdownInline =
  | { type: 'words' | 'code'; text: string }
  | { type: 'break' }
  | { type: 'setting'; id: string }
  /** Words of the other language. */
  | { type: 'strong' | 'foreign'; children: MarkdownInline[] }
  /** A term of the glossary. */
  | { type: 'term'; id: string; children: MarkdownInline[] }
  /** An address that `safeUrl` has let through. */
  | { type: 'link'; href: string; children: MarkdownInline[] };

/** What stands below one another. `line` is the text of a list's item, where it is no paragraph. */
export type MarkdownBlock =
  | { type: 'paragraph' | 'line'; children: MarkdownInline[] }
  | { type: 'heading'; level: 3 | 4; children: MarkdownInline[] }
  | { type: 'list'; start: number | null; items: MarkdownBlock[][] }
  | { type: 'table'; head: MarkdownInline[][]; rows: MarkdownInline[][][] };

/** Most characters that are parsed. Longer texts, and those made to keep a parser busy, stay plain words. */
export const longestMarkdown = 20_000;

/** Deepest nesting of marks; what is deeper stays as it was typed. */
export const deepestMarkdown = 8;
