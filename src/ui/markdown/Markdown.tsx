import type { ComponentChildren, VNode } from 'preact';
import { Fragment, jsx } from 'preact/jsx-runtime';
import { useMemo } from 'preact/hooks';
import type { SettingValues, ShownSetting } from '#src/domain/settings/setting.ts';
import { safeUrl } from '#src/domain/settings/safe-url.ts';
import type { Language } from '#src/domain/text/language.ts';
import type { MarkdownBlock, MarkdownInline } from './markdown-tree.ts';
import { parseMarkdown, parseMarkdownLine } from './parse-markdown.ts';

/** A term of the glossary as a lesson shows it. */
export interface ShownTerm {
  term: string;
  definition: string;
}

/** What the words of a passage stand on. */
export interface MarkdownProps {
  /** Markdown. */
  text: string;
  language: Language;
  /** The settings that it may name, with their default words; others show their id. */
  settings?: Record<string, ShownSetting>;
  /** What the company has set. Without it, whoever fills the page's settings does so here too. */
  values?: SettingValues;
  /** Terms whose definition opens in place, once each. The words of others are plain. */
  terms?: Record<string, ShownTerm>;
  glossary?: { href: string; label: string };
  /** What ids of definitions begin with: another one where the page has the same terms elsewhere. */
  termIds?: string;
  /** The part of the section that it stands for: its elements carry it, as the lesson's own do. */
  part?: number;
}

const otherTo: Record<Language, Language> = { fr: 'en', en: 'fr' };

/**
 * An element with children that stand for themselves: a passage is drawn anew as a whole, so none of them needs a key.
 * This is what JSX becomes; `h` would be one more thing that every page's library hands out.
 */
const element = (name: string | typeof Fragment, children: ComponentChildren[], attributes: Record<string, unknown> = {}): VNode =>
  jsx(name as string, { ...attributes, children });

/** Draws one tree. The elements are those that a lesson's own Markdown gives. */
class Drawing {
  readonly #props: MarkdownProps;
  readonly #defined = new Set<string>();

  constructor(props: MarkdownProps) {
    this.#props = props;
  }

  #setting(id: string): VNode {
    const { settings = {}, values = {} } = this.#props;
    const setting = settings[id];
    const words = setting?.default ?? id;
    const value = values[id];
    const address = value && setting?.type === 'link' ? safeUrl(value) : null;
    let shown: ComponentChildren = value && setting?.type === 'text' ? value : words;
    if (address !== null) {
      shown = (
        <a href={address} rel="noreferrer">
          {words}
        </a>
      );
    }
    return (
      <span data-setting={id} data-setting-type={setting?.type}>
        {shown}
      </span>
    );
  }

  #term(id: string, words: ComponentChildren[]): VNode {
    const { terms = {}, glossary, termIds = 'term-' } = this.#props;
    const found = Object.hasOwn(terms, id) ? terms[id] : undefined;
    if (!found || this.#defined.has(id)) return element(Fragment, words);
    this.#defined.add(id);
    return (
      <>
        {element('button', words, { class: 'term', type: 'button', popovertarget: `${termIds}${id}` })}
        <span class="term-definition" id={`${termIds}${id}`} popover="auto" data-pagefind-ignore="">
          <strong>{found.term}</strong> <span>{found.definition}</span>{' '}
          {glossary && <a href={`${glossary.href}#${id}`}>{glossary.label}</a>}
        </span>
      </>
    );
  }

  inline(nodes: MarkdownInline[]): ComponentChildren[] {
    return nodes.map((node) => {
      switch (node.type) {
        case 'words':
          return node.text;
        case 'code':
          return element('code', [node.text]);
        case 'break':
          return element('br', []);
        case 'setting':
          return this.#setting(node.id);
        case 'strong':
          return element('strong', this.inline(node.children));
        case 'foreign':
          return element('i', this.inline(node.children), { lang: otherTo[this.#props.language] });
        case 'term':
          return this.#term(node.id, this.inline(node.children));
        case 'link':
          return element('a', this.inline(node.children), { href: node.href, rel: 'noreferrer' });
      }
    });
  }

  /** @param part for the elements of the passage itself; those within them carry none */
  blocks(nodes: MarkdownBlock[], part?: number): ComponentChildren[] {
    const marks = { 'data-part': part };
    return nodes.map((node) => {
      switch (node.type) {
        case 'line':
          return element(Fragment, this.inline(node.children));
        case 'paragraph':
          return element('p', this.inline(node.children), marks);
        case 'heading':
          return element(node.level === 3 ? 'h3' : 'h4', this.inline(node.children), marks);
        case 'list': {
          const items = node.items.map((item) => element('li', this.blocks(item)));
          if (node.start === null) return element('ul', items, marks);
          return element('ol', items, { start: node.start === 1 ? undefined : node.start, ...marks });
        }
        case 'table':
          return this.#table(node, marks);
      }
    });
  }

  #table({ head, rows }: MarkdownBlock & { type: 'table' }, marks: { 'data-part'?: number | undefined }): VNode {
    const row = (name: 'th' | 'td', cells: MarkdownInline[][]): VNode =>
      element(
        'tr',
        cells.map((cell) => element(name, this.inline(cell))),
      );
    return (
      <table {...marks}>
        <thead>{row('th', head)}</thead>
        {rows.length > 0 &&
          element(
            'tbody',
            rows.map((cells) => row('td', cells)),
          )}
      </table>
    );
  }
}

/** A passage that a mentor wrote, as the lesson would show it. Loaded on demand only: the parser is larger than a lesson's script. */
export function Markdown(props: MarkdownProps) {
  const tree = useMemo(() => parseMarkdown(props.text, props.language), [props.text, props.language]);
  return element(Fragment, new Drawing(props).blocks(tree, props.part));
}

/** The same for one line: the words of a heading. */
export function MarkdownLine(props: MarkdownProps) {
  const tree = useMemo(() => parseMarkdownLine(props.text, props.language), [props.text, props.language]);
  return element(Fragment, new Drawing(props).inline(tree));
}
