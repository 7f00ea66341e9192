import { walkProse, type ProseNode } from '#src/catalog/lesson-outline.ts';
import type { LessonWord } from '#src/catalog/lesson-words.ts';
import type { Rule } from '../content-tree.ts';
import { readOpeningTag } from '../opening-tag.ts';
import { isTag, nodeOffset, nodePlace, parsedProse, wordOf, type ParsedProse } from '../prose.ts';

interface Fault {
  wrong: string;
  mend: string;
}

function formFault(prose: ParsedProse, node: ProseNode, form: LessonWord['form']): Fault | undefined {
  const tag = node.name ?? '';
  const isBlock = node.type === 'mdxJsxFlowElement';
  const { isSelfClosing } = readOpeningTag(prose.source, nodeOffset(node));
  if (form === 'inline') {
    if (isBlock) return { wrong: 'stands alone on its line', mend: 'put it inside a sentence' };
    if ((node.children ?? []).length === 0) return { wrong: 'holds no words', mend: `write <${tag} …>the words</${tag}>` };
    return undefined;
  }
  if (!isBlock) return { wrong: 'stands inside a sentence', mend: 'put it on a line of its own, with a blank line on both sides' };
  if (form === 'alone') {
    return isSelfClosing ? undefined : { wrong: 'holds nothing and needs no closing tag', mend: `write <${tag} … />` };
  }
  if (isSelfClosing) return { wrong: 'goes around text', mend: `write <${tag} …>, the text, then </${tag}>` };
  return (node.children ?? []).length === 0 ? { wrong: 'is empty', mend: 'write its text, or remove it' } : undefined;
}

function describeParent(parent: ProseNode | undefined): string {
  if (!parent || parent.type === 'root') return 'no section';
  return isTag(parent) ? `<${parent.name ?? ''}>` : 'a list, table or other Markdown';
}

function placeFault(node: ProseNode, word: LessonWord, ancestors: ProseNode[]): string | undefined {
  const parent = ancestors.at(-1);
  if (node.name === 'Section') return parent?.type === 'root' ? undefined : 'close the section before first: sections follow one another';
  if (word.form === 'inline')
    return ancestors.some((ancestor) => ancestor.name === node.name) ? `close the <${node.name ?? ''}> before first` : undefined;
  return word.isTopLevelOfSection && parent?.name !== 'Section' ? 'put it directly between <Section> and </Section>' : undefined;
}

/** Each tag stands alone, around a block or inside a sentence, as lesson-words.ts says, and in the right parent. */
export const tagForm: Rule = (tree, report) => {
  for (const { prose } of parsedProse(tree)) {
    walkProse(prose.tree, (node, ancestors) => {
      const word = wordOf(node);
      if (!word) return;
      const tag = node.name ?? '';
      const fault = formFault(prose, node, word.form);
      if (fault) report(nodePlace(prose, node), 'wrong-form', { tag, ...fault });
      // A tag inside a sentence has been reported; its parent says nothing more.
      const mend = fault && node.type === 'mdxJsxTextElement' ? undefined : placeFault(node, word, ancestors);
      const parent =
        node.name === 'Section' || word.form !== 'inline' ? ancestors.at(-1) : ancestors.find((ancestor) => ancestor.name === node.name);
      if (mend !== undefined) report(nodePlace(prose, node), 'misplaced-tag', { tag, parent: describeParent(parent), mend });
    });
  }
};
