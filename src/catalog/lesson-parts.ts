import type { PlacedPart } from '../domain/plan/lesson-file.ts';
import { plainSigns } from '../domain/plan/lesson-signs.ts';
import type { PartKind } from '../domain/plan/lesson-source.ts';
import { textHash } from '../domain/plan/text-hash.ts';
import { attributeOf, parseProse, walkProse, type ProseNode } from './lesson-outline.ts';

/** The blocks whose words are a part each, and the attribute that names one on the page. Notes and exercises are no parts. */
const blocks: Record<string, { kind: PartKind; label?: string }> = {
  Callout: { kind: 'callout', label: 'title' },
  MythFact: { kind: 'myth-fact', label: 'belief' },
  Figure: { kind: 'figure', label: 'caption' },
  InCountry: { kind: 'in-country', label: 'code' },
  RealTask: { kind: 'task' },
  Recap: { kind: 'recap' },
};

/** What tells one child of a section from another; the page's plugin has nodes of its own. */
interface Child {
  type: string;
  name?: string | null;
}

const isBlockTag = ({ type }: Child): boolean => type === 'mdxJsxFlowElement';

/**
 * The part that each child of a section belongs to, or -1. The heading is 0; each run of Markdown between two tags is one, and
 * each block is one. The page's marks and the data both come from here, so that they agree.
 */
export function partRanks(children: readonly Child[]): number[] {
  let last = 0;
  let isInRun = false;
  return children.map((child, index) => {
    if (index === 0 && child.type === 'heading') return 0;
    if (isBlockTag(child)) {
      isInRun = false;
      return blocks[child.name ?? ''] ? ++last : -1;
    }
    if (!isInRun) last += 1;
    isInRun = true;
    return last;
  });
}

const offsets = (node: ProseNode | undefined): { start: number; end: number } => ({
  start: node?.position?.start.offset ?? 0,
  end: node?.position?.end.offset ?? 0,
});

/** Where the nodes of a part stand, without the indentation of its first line. A heading's signs stay outside. */
function placeOf(source: string, nodes: ProseNode[]): { start: number; end: number } {
  const { start } = offsets(nodes[0]);
  const { end } = offsets(nodes.at(-1));
  const sign = nodes[0]?.type === 'heading' ? (/^#+[ \t]*/.exec(source.slice(start, end))?.[0].length ?? 0) : 0;
  const words = source.slice(start + sign, end).trimEnd();
  return { start: start + sign, end: start + sign + words.length };
}

/** The raw MDX of a place as a mentor edits it: terms as links, no indentation, no backslash that only MDX needs. */
function editableText(source: string, { start, end }: { start: number; end: number }, nodes: ProseNode[]): string {
  const cuts: { start: number; end: number; text: string }[] = [];
  for (const top of nodes) {
    walkProse(top, (node) => {
      if (node.name !== 'Term') return;
      const tag = offsets(node);
      const inner = { start: offsets(node.children?.[0]).start, end: offsets(node.children?.at(-1)).end };
      cuts.push(
        { start: tag.start, end: inner.start, text: '[' },
        { start: inner.end, end: tag.end, text: `](#${attributeOf(node, 'id') ?? ''})` },
      );
    });
  }
  let text = '';
  let at = start;
  for (const cut of cuts) {
    text += plainSigns(source.slice(at, cut.start)) + cut.text;
    at = cut.end;
  }
  text += plainSigns(source.slice(at, end));
  const indent = /(?:^|\n)([ \t]*)$/.exec(source.slice(0, start))?.[1] ?? '';
  return indent === '' ? text : text.replaceAll(`\n${indent}`, '\n');
}

/** What stands before any tag in a block: the check refuses tags there. */
export function wordsOfBlock<Node extends Child>(children: readonly Node[]): Node[] {
  const end = children.findIndex(isBlockTag);
  return children.slice(0, end < 0 ? undefined : end);
}

function partOf(source: string, index: number, nodes: ProseNode[]): PlacedPart | undefined {
  const [first] = nodes;
  if (!first) return undefined;
  const block = isBlockTag(first) ? blocks[first.name ?? ''] : undefined;
  const words = block ? wordsOfBlock(first.children ?? []) : nodes;
  if (words.length === 0) return undefined;
  const place = placeOf(source, words);
  const text = editableText(source, place, words);
  const label = block?.label === undefined ? undefined : attributeOf(first, block.label);
  const kind = block?.kind ?? (index === 0 ? 'title' : 'prose');
  return { index, kind, ...(label !== undefined && { label }), text, hash: textHash(text), ...place };
}

function partsOfSection(source: string, section: ProseNode): PlacedPart[] {
  const children = section.children ?? [];
  const ranks = partRanks(children);
  const count = Math.max(-1, ...ranks) + 1;
  return Array.from({ length: count }, (_, index) =>
    partOf(
      source,
      index,
      children.filter((_child, place) => ranks[place] === index),
    ),
  ).filter((part) => part !== undefined);
}

/** What a plan can reword in each section of a lesson, in order. @param source the whole MDX file, its frontmatter included */
export function partsOfLesson(source: string): { section: string; parts: PlacedPart[] }[] {
  return (parseProse(source).children ?? [])
    .filter((node) => node.name === 'Section')
    .map((section) => ({ section: attributeOf(section, 'id') ?? '', parts: partsOfSection(source, section) }));
}
