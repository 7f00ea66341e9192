import { walkProse, type ProseNode } from '#src/catalog/lesson-outline.ts';
import { lessonWords } from '#src/catalog/lesson-words.ts';
import type { Rule } from '../content-tree.ts';
import { nearest } from '../nearest.ts';
import { isTag, nodePlace, parsedProse, wordOf, type ParsedProse } from '../prose.ts';
import type { Report } from '../problem.ts';

const tags = Object.keys(lessonWords);

const codeNodes: Record<string, { wrong: (node: ProseNode) => string; mend: string }> = {
  mdxjsEsm: {
    wrong: (node) =>
      `a line that begins with "${String(node.value).startsWith('export') ? 'export' : 'import'}" is code, which a lesson may not hold`,
    mend: 'remove it; the tags of a lesson need no import, and a sentence may begin with another word',
  },
  mdxFlowExpression: {
    wrong: () => 'text in curly brackets is code, which a lesson may not hold',
    mend: 'remove it; a company value is written [[setting]]',
  },
  mdxTextExpression: {
    wrong: () => 'text in curly brackets is code, which a lesson may not hold',
    mend: 'remove it; a company value is written [[setting]]',
  },
};

function checkNode(prose: ParsedProse, node: ProseNode, report: Report): void {
  const code = codeNodes[node.type];
  if (code) report(nodePlace(prose, node), 'code-in-lesson', { wrong: code.wrong(node), mend: code.mend });
  if (!isTag(node) || wordOf(node)) return;
  const tag = node.name ?? '';
  report(nodePlace(prose, node), 'unknown-tag', { tag, nearest: nearest(tag, tags), tags });
}

/** A lesson holds the tags of lesson-words.ts and no code. */
export const knownTags: Rule = (tree, report) => {
  for (const { prose } of parsedProse(tree)) walkProse(prose.tree, (node) => checkNode(prose, node, report));
};
