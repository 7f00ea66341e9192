import type { MdastPluginDefinition, PluginFactoryContext } from 'satteri';
import { isLanguage, type Language } from '../domain/text/language.ts';
import { typeset } from '../domain/text/typography.ts';

const settingMark = /\[\[([a-z0-9_]+)\]\]/;

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

/**
 * Sets a lesson's running text: the typography of its language, `[[settings]]`, and words of the other language.
 * The language is that of the file's name.
 */
export function lessonProse(context: PluginFactoryContext): MdastPluginDefinition | null {
  const language = context.fileURL?.pathname.match(/\/([a-z]{2})\.mdx$/)?.[1];
  if (!isLanguage(language)) return null;
  return {
    name: 'lesson-prose',
    text(node, visitor) {
      // A term or a foreign word after "l’" is a box of its own: without a joiner the line may break before it.
      const pieces = typeset(node.value, language).replace(/’$/, '’\u2060').split(settingMark);
      if (pieces.length === 1 && pieces[0] === node.value) return;
      const nodes = pieces.map((piece, index) => (index % 2 === 1 ? jsx('Setting', { id: piece }) : { type: 'text', value: piece }));
      visitor.replaceNode(node, nodes as never);
    },
    heading(node, visitor) {
      // Its own id from the section's: one made from the words could be the section's again.
      const section = visitor.parent(node) as { attributes?: { name?: string; value?: unknown }[] };
      const id = section.attributes?.find(({ name }) => name === 'id')?.value;
      if (typeof id === 'string') visitor.setProperty(node, 'data', { hProperties: { id: `${id}-title` } });
    },
    paragraph(node, visitor) {
      // Words to say aloud stand in quotation marks, in a paragraph of their own; mentor notes set them apart.
      const [first] = node.children;
      if (first?.type === 'text' && /^[«“]/.test(first.value))
        visitor.setProperty(node, 'data', { hProperties: { className: ['spoken'] } });
    },
    emphasis(node, visitor) {
      visitor.replaceNode(node, jsx('i', { lang: foreignTo[language] }, [...node.children]) as never);
    },
  };
}
