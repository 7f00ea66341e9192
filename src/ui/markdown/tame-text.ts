import { longestMarkdown } from './markdown-tree.ts';

/** More signs than any text needs; the parser's work grows with their square. */
const mostSigns = 1000;

/** Lists in lists on one line: the parser would call itself as often. */
const chainOfMarkers = /^[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+){9}/m;

/** No list needs more lines; each costs the parser a look at what follows. */
const mostLines = 1000;

/** Whether a text may be parsed: what is refused here would keep the parser busy, and is no text that people write. */
export function isTame(text: string): boolean {
  if (text.length > longestMarkdown || chainOfMarkers.test(text)) return false;
  let signs = 0;
  for (const sign of text) if ('*_~!|[<`&@'.includes(sign)) signs += 1;
  return signs <= mostSigns && text.split('\n').length <= mostLines;
}

/** Long runs of spaces say nothing, and are looked at again and again. */
export function withoutGaps(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]{60,}/g, ' '.repeat(60))
    .replace(/\n{9,}/g, '\n\n');
}

/** Without the signs that begin quotations, which are plain words here. */
export function withoutQuotes(text: string): string {
  return text.replace(/^[ \t]*(?:>[ \t]?)+/gm, '');
}
