import { walkProse, type ProseNode } from '#src/catalog/lesson-outline.ts';
import type { Rule } from '../content-tree.ts';
import { readOpeningTag } from '../opening-tag.ts';
import { nodeOffset, nodePlace, parsedProse, wordOf } from '../prose.ts';

/** Where a blank line is missing around or inside a block tag. */
function missingBlank(source: string, lines: string[], node: ProseNode): string | undefined {
  const start = node.position?.start.line ?? 1;
  const end = node.position?.end.line ?? start;
  const isBlank = (line: number): boolean => (lines[line - 1] ?? '').trim() === '';
  const isEdge = (line: number): boolean => isBlank(line) || /^---\s*$/.test(lines[line - 1] ?? '');
  const opening = readOpeningTag(source, nodeOffset(node));
  const openingEnd = start + source.slice(nodeOffset(node), opening.end).split('\n').length - 1;
  if (!isEdge(start - 1)) return 'before it';
  if (!isBlank(end + 1)) return opening.isSelfClosing ? 'after it' : 'after its closing tag';
  if (opening.isSelfClosing) return undefined;
  if (openingEnd === end || !isBlank(openingEnd + 1)) return 'after its opening tag';
  return isBlank(end - 1) && (lines[end - 1] ?? '').trim().startsWith('</') ? undefined : 'before its closing tag';
}

/** Block tags stand on lines of their own, with a blank line on both sides: MDX reads the rest as it likes. */
export const blankLines: Rule = (tree, report) => {
  for (const { prose } of parsedProse(tree)) {
    const lines = prose.source.split('\n');
    walkProse(prose.tree, (node) => {
      if (node.type !== 'mdxJsxFlowElement' || wordOf(node) === undefined || wordOf(node)?.form === 'inline') return;
      const where = missingBlank(prose.source, lines, node);
      if (where !== undefined) report(nodePlace(prose, node), 'blank-line-missing', { tag: node.name ?? '', where });
    });
  }
};
