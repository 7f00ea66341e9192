import { CST, Lexer } from 'yaml';
import type { Report } from './problem.ts';
import { placeAt } from './source-place.ts';

/** Levels of lists and fields inside one another. Real files need six. */
export const deepestNesting = 20;

/** Pieces that a file of 100 kB never has when people write it. */
const mostTokens = 40_000;

/** After so many, the file was not meant as ours. */
const mostRefusals = 20;

const needsQuotes = (sign: string): string => `put a text that begins with ${sign} in quotes`;

/** Features of YAML that can hide, repeat or run something: none is needed here. */
const refusedTokens: Partial<Record<string, { wrong: (source: string) => string; mend: string }>> = {
  anchor: { wrong: (source) => `${source} is an anchor, which YAML uses to copy parts of a file`, mend: needsQuotes('&') },
  alias: { wrong: (source) => `${source} is an alias, which YAML uses to copy parts of a file`, mend: needsQuotes('*') },
  tag: { wrong: (source) => `${source} is a tag, which YAML uses to change types`, mend: needsQuotes('!') },
  'directive-line': { wrong: (source) => `${source} is a YAML directive`, mend: 'remove the line' },
};

/** Marks of the lexer's own, which stand for no character of the source. */
const virtualTokens = new Set(['doc-mode', 'flow-error-end', 'scalar']);

/** Counts how deep the lists and fields of a file go, as far as it can be told before reading them. */
function nestingCounter(): (type: string | null) => number {
  let flow = 0;
  let indicatorsOfLine = 0;
  return (type) => {
    if (type === 'flow-map-start' || type === 'flow-seq-start') flow += 1;
    else if (type === 'flow-map-end' || type === 'flow-seq-end') flow = Math.max(0, flow - 1);
    else if (type === 'seq-item-ind' || type === 'explicit-key-ind') indicatorsOfLine += 1;
    else if (type === 'newline') indicatorsOfLine = 0;
    return flow + indicatorsOfLine;
  };
}

/**
 * Looks at the pieces of a YAML file before anything is built from them, in time that grows with the file only.
 * @returns whether it may be read on
 */
export function passesYamlGuards(file: string, text: string, report: Report): boolean {
  const nestingAfter = nestingCounter();
  let offset = 0;
  let count = 0;
  let refusals = 0;
  for (const source of new Lexer().lex(text)) {
    const type = CST.tokenType(source);
    const refused = type === null ? undefined : refusedTokens[type];
    count += 1;
    if (refused) {
      report(placeAt(file, text, offset), 'yaml-unsupported', { wrong: refused.wrong(source.slice(0, 40)), mend: refused.mend });
      refusals += 1;
      if (refusals === mostRefusals) return false;
    }
    if (nestingAfter(type) > deepestNesting || count > mostTokens) {
      const found = count > mostTokens ? `more than ${mostTokens} pieces` : 'lists and fields inside one another';
      report(placeAt(file, text, offset), 'too-deep', { found, limit: count > mostTokens ? mostTokens : deepestNesting });
      return false;
    }
    if (type === null || !virtualTokens.has(type)) offset += source.length;
  }
  return refusals === 0;
}
