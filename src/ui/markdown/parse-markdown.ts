import { Lexer, Tokenizer, type Token, type Tokens } from 'marked';
import { safeUrl } from '#src/domain/settings/safe-url.ts';
import type { Language } from '#src/domain/text/language.ts';
import { runningWords } from '#src/domain/text/running-words.ts';
import { deepestMarkdown, type MarkdownBlock, type MarkdownInline } from './markdown-tree.ts';
import { isTame, withoutGaps, withoutQuotes } from './tame-text.ts';

/** Reads none of what a lesson has no place for: it stays in the text, sign for sign. */
class LessonTokenizer extends Tokenizer {
  override code(): undefined {}
  override fences(): undefined {}
  override html(): undefined {}
  override tag(): undefined {}
  override def(): undefined {}
  override blockquote(): undefined {}
}

const termAddress = /^#([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** Letters and figures: what must not get lost. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Turns the tokens of one text into the tree: every type that is not named here becomes words. */
class TreeMaker {
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  words(text: string): MarkdownInline[] {
    return runningWords(text, this.#language).flatMap((piece, index): MarkdownInline[] => {
      if (index % 2 === 1) return [{ type: 'setting', id: piece }];
      return piece === '' ? [] : [{ type: 'words', text: piece }];
    });
  }

  /** Neighbouring words are set together: typography looks at what stands before and after a sign. */
  inline(tokens: readonly Token[], depth: number): MarkdownInline[] {
    const made: MarkdownInline[] = [];
    let run = '';
    const flush = (): void => {
      made.push(...this.words(run));
      run = '';
    };
    for (const token of flatten(tokens)) {
      const node = depth < deepestMarkdown ? this.#mark(token, depth) : undefined;
      if (!node) {
        run += wordsOf(token);
        continue;
      }
      flush();
      made.push(node);
    }
    flush();
    return made;
  }

  /** One mark, or undefined for words. */
  #mark(token: Token, depth: number): MarkdownInline | undefined {
    const children = (): MarkdownInline[] => this.inline((token as Tokens.Generic).tokens ?? [], depth + 1);
    if (token.type === 'strong') return { type: 'strong', children: children() };
    if (token.type === 'em') return { type: 'foreign', children: children() };
    if (token.type === 'codespan') return { type: 'code', text: (token as Tokens.Codespan).text };
    if (token.type === 'br') return { type: 'break' };
    if (token.type !== 'link') return undefined;
    const { href } = token as Tokens.Link;
    const term = termAddress.exec(href)?.[1];
    if (term !== undefined) return { type: 'term', id: term, children: children() };
    const address = safeUrl(href);
    return address === null ? undefined : { type: 'link', href: address, children: children() };
  }

  blocks(tokens: readonly Token[], depth = 0): MarkdownBlock[] {
    return tokens.flatMap((token): MarkdownBlock[] => {
      const raw = (): MarkdownBlock[] => [{ type: 'paragraph', children: this.words(token.raw.trim()) }];
      const inside = (token as Tokens.Generic).tokens ?? [];
      if (token.type === 'space' || token.type === 'hr') return [];
      // What stands in a block nests too.
      if (depth >= deepestMarkdown - 1) return raw();
      if (token.type === 'paragraph') return [{ type: 'paragraph', children: this.inline(inside, depth + 1) }];
      if (token.type === 'text' || token.type === 'checkbox')
        return [{ type: 'line', children: token.type === 'text' ? this.inline(inside, depth + 1) : this.words(token.raw) }];
      if (token.type === 'heading') {
        const level = (token as Tokens.Heading).depth > 3 ? 4 : 3;
        return [{ type: 'heading', level, children: this.inline(inside, depth + 1) }];
      }
      if (token.type === 'list') return [this.#list(token as Tokens.List, depth)];
      return (token.type === 'table' ? this.#table(token as Tokens.Table, depth) : undefined) ?? raw();
    });
  }

  #list({ ordered, start, items }: Tokens.List, depth: number): MarkdownBlock {
    return {
      type: 'list',
      start: ordered ? Number(start) : null,
      items: items.map((item) => this.blocks(item.tokens, depth + 1)),
    };
  }

  /** Undefined where cells stand beyond the last column: they would not be shown. */
  #table({ header, rows, raw }: Tokens.Table, depth: number): [MarkdownBlock] | undefined {
    const cells = [header, ...rows].flat();
    if (letters(raw) !== letters(cells.map(({ text }) => text).join(''))) return undefined;
    const row = (each: Tokens.TableCell[]): MarkdownInline[][] => each.map(({ tokens }) => this.inline(tokens, depth + 1));
    return [{ type: 'table', head: row(header), rows: rows.map(row) }];
  }
}

/** What only wraps words stands for its words: struck-out text, addresses that lead nowhere, pictures with their description. */
function flatten(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token): Token[] => {
    const { tokens: inside = [] } = token as Tokens.Generic;
    if (token.type === 'del') return flatten(inside);
    if (token.type !== 'link') return [token];
    const { href, title } = token as Tokens.Link;
    // A title is read by nobody: it stands behind, in brackets.
    const after: Token[] = title ? [{ type: 'text', raw: ` (${title})`, text: title }] : [];
    return termAddress.test(href) || safeUrl(href) !== null ? [token, ...after] : [...flatten(inside), ...after];
  });
}

/** The words of a token that is no mark, sign for sign where it is none of Markdown's. */
function wordsOf(token: Token): string {
  if (token.type === 'escape') return (token as Tokens.Escape).text;
  if (token.type !== 'image') return token.raw;
  const { text, title } = token as Tokens.Image;
  return title ? `${text} (${title})` : text;
}

const lexer = (): Lexer => new Lexer({ gfm: true, tokenizer: new LessonTokenizer() });

/** Paragraphs of plain words. */
const plain = (text: string, maker: TreeMaker): MarkdownBlock[] =>
  text
    .split(/\n[ \t]*\n\s*/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({ type: 'paragraph', children: maker.words(paragraph) }));

/**
 * Reads what a mentor wrote in place of a lesson's passage. Whatever it holds, the tree has marks of these few types only,
 * and every word.
 */
export function parseMarkdown(text: string, language: Language): MarkdownBlock[] {
  const maker = new TreeMaker(language);
  const tidy = withoutGaps(text);
  return isTame(tidy) ? maker.blocks(lexer().lex(withoutQuotes(tidy))) : plain(tidy, maker);
}

/** Reads one line: a title. Signs that begin a list or a heading are words there. */
export function parseMarkdownLine(text: string, language: Language): MarkdownInline[] {
  const maker = new TreeMaker(language);
  const line = withoutGaps(text).replaceAll('\n', ' ').trim();
  return isTame(line) ? maker.inline(lexer().inlineTokens(line), 1) : maker.words(line);
}
