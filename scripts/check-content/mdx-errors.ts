import type { YamlSentence } from './yaml-errors.ts';

const syntaxError = /^(\d+):(\d+): ([\s\S]*?)(?: \(mdx[\w:-]*\))?$/;

/** A sentence about MDX that is not well formed, with its place. */
export interface MdxSyntaxError extends YamlSentence {
  line: number;
  column: number;
}

const patterns: [pattern: RegExp, say: (found: string[]) => YamlSentence][] = [
  [
    /Unexpected closing tag `(.*?)`, expected corresponding closing tag for `<(.*?)>` \((\d+):/,
    ([closing = '', open = '', line = '']) => ({
      wrong: `${closing} stands where </${open}> is expected, for the <${open}> of line ${line}`,
      mend: `close <${open}> first, or correct the name`,
    }),
  ],
  [
    /Unexpected closing (?:tag|slash)[^`]*(?:`(.*?)`)?/,
    ([closing = 'a closing tag']) => ({ wrong: `${closing} closes nothing`, mend: 'remove it, or add its opening tag' }),
  ],
  [
    /Expected a closing tag for `<(.*?)>`/,
    ([tag = '']) => ({ wrong: `<${tag}> is never closed`, mend: `add </${tag}>, with a blank line before it` }),
  ],
  [
    /expression|`\{`|`\}`|brace/,
    () => ({ wrong: 'a curly bracket begins code, which a lesson may not hold', mend: 'remove it, or put it inside backticks' }),
  ],
  [/create a comment in MDX/, () => ({ wrong: 'a lesson may not hold comments', mend: 'remove it' })],
  [
    /Unexpected character|Unexpected end of file/,
    () => ({
      wrong: 'a "<" begins a tag, and none follows that can be read',
      mend: 'write the sign in words, put it inside backticks, or correct the tag and its quotes',
    }),
  ],
];

/** Says in plain words what the parser of MDX found. */
export function explainMdxError(thrown: unknown): MdxSyntaxError {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const [, line = '1', column = '1', words = message] = syntaxError.exec(message) ?? [];
  const place = { line: Number(line), column: Number(column) };
  for (const [pattern, say] of patterns) {
    const match = pattern.exec(words);
    if (match) return { ...place, ...say(match.slice(1)) };
  }
  return { ...place, wrong: `this is not well formed: ${words}`, mend: 'compare with a neighbouring lesson' };
}
