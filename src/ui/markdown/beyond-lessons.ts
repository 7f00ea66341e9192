import { Lexer, Tokenizer, type Token, type Tokens } from 'marked';
import { isTame } from './tame-text.ts';

/** What Markdown can say and a lesson's file can't hold. */
export type BeyondLessons =
  'heading' | 'code-block' | 'quotation' | 'rule' | 'link' | 'picture' | 'struck-out' | 'box' | 'term-alone' | 'term-words' | 'too-dense';

/** HTML is words in a lesson, sign for sign. */
class LessonTokenizer extends Tokenizer {
  override html(): undefined {}
  override tag(): undefined {}
}

const beyond: Record<string, BeyondLessons> = {
  heading: 'heading',
  code: 'code-block',
  blockquote: 'quotation',
  hr: 'rule',
  def: 'link',
  image: 'picture',
  del: 'struck-out',
  checkbox: 'box',
};

/** A token's own tokens: of its items, its cells and its words. */
function inside(token: Token): Token[] {
  const { tokens = [], items = [] } = token as Tokens.Generic & { items?: Token[] };
  const cells = token.type === 'table' ? [(token as Tokens.Table).header, ...(token as Tokens.Table).rows].flat() : [];
  return [...tokens, ...items, ...cells.flatMap((cell) => cell.tokens)];
}

const isTerm = (token: Token): boolean => token.type === 'link' && /^#[a-z0-9-]+$/.test((token as Tokens.Link).href);

const wordsOfTerm = ({ raw }: Token): string => raw.slice(1, raw.lastIndexOf(']('));

/** MDX takes tags that fill a paragraph for blocks. */
function isTermAlone(token: Token): boolean {
  const { tokens = [] } = token as Tokens.Generic;
  const isParagraph = token.type === 'paragraph' || token.type === 'text';
  return isParagraph && tokens.some(isTerm) && tokens.every((each) => isTerm(each) || each.raw.trim() === '');
}

/** Words that a tag can hold: some, on one line, and none of the signs that might pair with one outside. */
function areTermWords(token: Token): boolean {
  const isPlain = (each: Token): boolean =>
    each.type === 'text' ? !/[*_~[\]]/.test(each.raw.replace(/\[\[[a-z0-9_]+\]\]/g, '')) : inside(each).every(isPlain);
  return /^.*\S.*$/.test(wordsOfTerm(token)) && inside(token).every(isPlain);
}

interface Found {
  beyond: Set<BeyondLessons>;
  /** The words of each term that it points at, in order. */
  terms: string[];
}

function readTokens(tokens: readonly Token[], found: Found): void {
  for (const token of tokens) {
    const what = beyond[token.type];
    if (what) found.beyond.add(what);
    if (isTermAlone(token)) found.beyond.add('term-alone');
    if (isTerm(token)) {
      found.terms.push(wordsOfTerm(token));
      if (!areTermWords(token)) found.beyond.add('term-words');
    } else if (token.type === 'link') found.beyond.add('link');
    readTokens(inside(token), found);
  }
}

function readWith(read: (lexer: Lexer) => Token[]): Found {
  const found: Found = { beyond: new Set(), terms: [] };
  readTokens(read(new Lexer({ gfm: true, tokenizer: new LessonTokenizer() })), found);
  return found;
}

/**
 * What a passage holds that a lesson's file may not, and the terms that it points at.
 * @param isLine true for a heading's words, where signs that begin a block are words
 */
export function readBeyondLessons(text: string, isLine: boolean): Found {
  if (!isTame(text)) return { beyond: new Set(['too-dense']), terms: [] };
  if (isLine) return readWith((lexer) => lexer.inlineTokens(text));
  const found = readWith((lexer) => lexer.lex(text));
  // MDX knows no code by indentation: whatever begins a block does so at any column.
  const atMargin = readWith((lexer) => lexer.lex(text.replace(/^[^\S\n]+/gm, '')));
  return { ...found, beyond: new Set([...found.beyond, ...atMargin.beyond]) };
}
