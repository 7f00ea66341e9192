import type { MdastPluginDefinition, MdastPluginInstance, MdastVisitorContext as Visitor, PluginFactoryContext } from 'satteri';
import { isLanguage, type Language } from '../domain/text/language.ts';
import { runningWords } from '../domain/text/running-words.ts';
import { partRanks, wordsOfBlock } from './lesson-parts.ts';

/** `*word*` marks a word of the other language: upright, with its `lang`. */
const foreignTo: Record<Language, Language> = { fr: 'en', en: 'fr' };

function jsx(name: string, attributes: Record<string, string>, children: unknown[] = []): unknown {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes).map(([field, value]) => ({ type: 'mdxJsxAttribute', name: field, value })),
    children,
  };
}

type NodeOf<Type extends 'paragraph' | 'heading' | 'list' | 'table'> = Parameters<NonNullable<MdastPluginInstance[Type]>>[0];
type Block = NodeOf<'paragraph'> | NodeOf<'heading'> | NodeOf<'list'> | NodeOf<'table'>;

/** Tells the part that a top-level element of a section or of a block belongs to; undefined inside notes, lists and tables. */
function partFinder(): (node: Block, visitor: Visitor) => number | undefined {
  // A section is looked at once, not once for each of its elements.
  const known = new WeakMap<object, number[]>();
  const rankIn = (section: NonNullable<ReturnType<Visitor['parent']>>, index = -1): number | undefined => {
    const ranks = known.get(section) ?? partRanks(section.children);
    known.set(section, ranks);
    const rank = ranks[index] ?? -1;
    return rank < 0 ? undefined : rank;
  };
  return (node, visitor) => {
    const parent = visitor.parent(node);
    if (parent?.type !== 'mdxJsxFlowElement') return undefined;
    if (parent.name === 'Section') return rankIn(parent, visitor.indexOf(node));
    const section = visitor.parent(parent);
    const isFirstWords = (visitor.indexOf(node) ?? 0) < wordsOfBlock(parent.children).length;
    if (section.type !== 'mdxJsxFlowElement' || section.name !== 'Section' || !isFirstWords) return undefined;
    return rankIn(section, visitor.indexOf(parent));
  };
}

/** What an element carries besides its words. */
function propertiesOf(node: Block, visitor: Visitor, part: number | undefined): Record<string, unknown> {
  const properties: Record<string, unknown> = part === undefined ? {} : { 'data-part': String(part) };
  if (node.type === 'heading') {
    // Its own id from the section's: one made from the words could be the section's again.
    const section = visitor.parent(node) as { attributes?: { name?: string; value?: unknown }[] };
    const id = section.attributes?.find(({ name }) => name === 'id')?.value;
    if (typeof id === 'string') properties['id'] = `${id}-title`;
  } else if (node.type === 'paragraph') {
    // Words to say aloud stand in quotation marks, in a paragraph of their own; mentor notes set them apart.
    const [first] = node.children;
    if (first?.type === 'text' && /^[«“]/.test(first.value)) properties['className'] = ['spoken'];
  }
  return properties;
}

/**
 * Sets a lesson's running text: the typography of its language, `[[settings]]`, and words of the other language;
 * and marks what a plan can reword (lesson-parts.ts).
 * The language is that of the file's name.
 */
export function lessonProse(context: PluginFactoryContext): MdastPluginDefinition | null {
  const language = context.fileURL?.pathname.match(/\/([a-z]{2})\.mdx$/)?.[1];
  if (!isLanguage(language)) return null;
  const findPart = partFinder();
  const mark = (node: Block, visitor: Visitor): void => {
    const properties = propertiesOf(node, visitor, findPart(node, visitor));
    if (Object.keys(properties).length > 0) visitor.setProperty(node, 'data', { hProperties: properties });
  };
  return {
    name: 'lesson-prose',
    text(node, visitor) {
      const pieces = runningWords(node.value, language);
      if (pieces.length === 1 && pieces[0] === node.value) return;
      const nodes = pieces.map((piece, index) => (index % 2 === 1 ? jsx('Setting', { id: piece }) : { type: 'text', value: piece }));
      visitor.replaceNode(node, nodes as never);
    },
    heading: mark,
    paragraph: mark,
    list: mark,
    table: mark,
    emphasis(node, visitor) {
      visitor.replaceNode(node, jsx('i', { lang: foreignTo[language] }, [...node.children]) as never);
    },
  };
}
