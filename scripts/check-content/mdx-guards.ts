import { startOf, type Report } from './problem.ts';
import { placeAt } from './source-place.ts';

/** Limits that no lesson comes near, and that keep the parser from working for seconds on a hostile file. */
const mostTags = 2000;
const mostBraces = 100;
const deepestQuote = 10;
const longestParagraph = 10_000;

const deepQuote = new RegExp(`^[ \\t]*(?:>[ \\t]?){${deepestQuote + 1}}`, 'm');

function count(source: string, sign: string): number {
  return source.split(sign).length - 1;
}

function longParagraph(source: string): number | undefined {
  let start = 0;
  for (const paragraph of source.split(/(\n[ \t\r]*\n)/)) {
    if (paragraph.length > longestParagraph) return start;
    start += paragraph.length;
  }
  return undefined;
}

/** Looks at a lesson before it is parsed. @returns whether it may be */
export function passesMdxGuards(file: string, source: string, report: Report): boolean {
  const limits: [found: string, count: number, limit: number][] = [
    [`${count(source, '<')} tags`, count(source, '<'), mostTags],
    [`${count(source, '{')} curly brackets`, count(source, '{'), mostBraces],
  ];
  const exceeded = limits.find(([, found, limit]) => found > limit);
  if (exceeded) {
    report(startOf(file), 'too-deep', { found: exceeded[0], limit: exceeded[2] });
    return false;
  }
  const quote = deepQuote.exec(source);
  if (quote) {
    report(placeAt(file, source, quote.index), 'too-deep', { found: 'quotations inside one another', limit: deepestQuote });
    return false;
  }
  const long = longParagraph(source);
  if (long !== undefined) {
    report(placeAt(file, source, long), 'file-too-large', {
      found: 'this paragraph goes on and on',
      limit: `${longestParagraph} characters`,
    });
    return false;
  }
  return true;
}
