import { proseText, walkProse, type ProseNode } from '#src/catalog/lesson-outline.ts';
import { lessonMarkdown } from '#src/catalog/lesson-words.ts';
import type { Rule } from '../content-tree.ts';
import { nodePlace, parsedProse } from '../prose.ts';

const toSources = 'name the document under "sources" in lesson.yaml; an address that is only read goes in backticks';

const refused: Record<string, { what: string; mend: string }> = {
  link: { what: 'links', mend: toSources },
  linkReference: { what: 'links', mend: toSources },
  definition: { what: 'links', mend: toSources },
  image: { what: 'images', mend: 'say it in words, or show an example in a <Figure caption="…">' },
  imageReference: { what: 'images', mend: 'say it in words, or show an example in a <Figure caption="…">' },
  code: { what: 'code blocks', mend: 'put an address or a file name in single backticks' },
  html: { what: 'HTML', mend: 'use the tags of a lesson, or Markdown' },
  blockquote: { what: 'quotations with ">"', mend: 'write the words in quotation marks' },
  thematicBreak: { what: 'lines across the page', mend: 'remove it; sections part the text' },
  footnoteReference: { what: 'footnotes', mend: 'write it in the text, or under "sources" in lesson.yaml' },
  footnoteDefinition: { what: 'footnotes', mend: 'write it in the text, or under "sources" in lesson.yaml' },
  delete: { what: 'struck-out text', mend: 'remove the words, or the ~~' },
};

/** Code and unknown tags, which known-tags reports. */
const reportedElsewhere = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']);

function fault(node: ProseNode): { what: string; mend: string } | undefined {
  if (node.type === 'listItem' && 'checked' in node && typeof node.checked === 'boolean')
    return { what: 'boxes to tick', mend: 'write a plain list with "-"' };
  if (lessonMarkdown.has(node.type) || reportedElsewhere.has(node.type)) return undefined;
  const isBareAddress = node.type === 'link' && /^(https?:|www\.|\S+@)/.test(proseText(node));
  if (isBareAddress) return { what: 'addresses that become links', mend: `put ${proseText(node)} in backticks` };
  return refused[node.type] ?? { what: `Markdown of the type ${node.type}`, mend: 'write it as a paragraph or a list' };
}

/** A lesson holds the Markdown of lesson-words.ts and no other. */
export const allowedMarkdown: Rule = (tree, report) => {
  for (const { prose } of parsedProse(tree)) {
    walkProse(prose.tree, (node) => {
      const found = fault(node);
      if (found) report(nodePlace(prose, node), 'forbidden-markdown', found);
    });
  }
};
