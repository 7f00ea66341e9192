import { attributeOf, proseText, walkProse, type ProseNode } from '#src/catalog/lesson-outline.ts';
import type { Rule } from '../content-tree.ts';
import type { Report } from '../problem.ts';
import { isTag, nodePlace, parsedProse, type ParsedProse } from '../prose.ts';

const proseNames: Record<string, string> = {
  paragraph: 'text',
  heading: 'a heading',
  list: 'a list',
  table: 'a table',
  blockquote: 'text',
  code: 'text',
};

function checkHeadings(prose: ParsedProse, section: ProseNode, report: Report): void {
  const id = attributeOf(section, 'id') ?? '';
  const [first] = section.children ?? [];
  const opening = first?.type === 'heading' ? first : undefined;
  if (!opening) report(nodePlace(prose, section), 'section-heading', { section: id, wrong: 'does not open with its heading' });
  else if (proseText(opening).trim() === '')
    report(nodePlace(prose, opening), 'section-heading', { section: id, wrong: 'has a heading without words' });
  walkProse(section, (node) => {
    if (node.type !== 'heading') return;
    const heading = proseText(node).trim();
    if (node.depth !== 2)
      report(nodePlace(prose, node), 'extra-heading', { heading, wrong: `has ${'#'.repeat(node.depth ?? 1)} instead of ##` });
    else if (node !== opening) report(nodePlace(prose, node), 'extra-heading', { heading, wrong: 'does not open its section' });
  });
}

/** All prose stands in sections, and each section opens with the one "##" that states its idea. */
export const sections: Rule = (tree, report) => {
  for (const { prose } of parsedProse(tree)) {
    const nodes = prose.tree.children ?? [];
    if (!nodes.some((node) => node.name === 'Section')) report({ file: prose.file, line: 1, column: 1 }, 'section-missing', {});
    for (const node of nodes) {
      const what = proseNames[node.type];
      if (node.name === 'Section' && isTag(node)) checkHeadings(prose, node, report);
      else if (what !== undefined) report(nodePlace(prose, node), 'outside-section', { what: `${what} stands` });
    }
  }
};
