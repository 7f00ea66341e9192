import { mdxToMdast } from 'satteri';

/** The part of a Markdown tree that outlines and checks look at. */
export interface ProseNode {
  type: string;
  name?: string | null;
  value?: unknown;
  depth?: number;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: ProseNode[];
  position?: { start: { line: number; column: number; offset?: number }; end: { line: number; column: number; offset?: number } };
}

/** A section as the lesson's files give it. */
export interface SectionOutline {
  id: string;
  title: string;
  /** Reading time; exercises bring their own. */
  minutes: number;
  /** `<module>/<exercise>`, in order. */
  exercises: string[];
  /** Glossary terms, in order of first use. */
  terms: string[];
  /** Ids of its real tasks. */
  tasks: string[];
  hasMentorNotes: boolean;
  /** True when something in it holds in one country only. */
  hasCountryBox: boolean;
}

/** Reads a lesson's MDX into a tree. @throws with `line` and `column` where it is not well formed. */
export function parseProse(source: string): ProseNode {
  return mdxToMdast(source) as unknown as ProseNode;
}

/** A literal attribute's value, or undefined. */
export function attributeOf(node: ProseNode, name: string): string | undefined {
  const value = node.attributes?.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Goes through a tree from top to bottom. */
export function walkProse(node: ProseNode, visit: (node: ProseNode, ancestors: ProseNode[]) => void, ancestors: ProseNode[] = []): void {
  visit(node, ancestors);
  for (const child of node.children ?? []) walkProse(child, visit, [...ancestors, node]);
}

/** The words of a node and all it holds. */
export function proseText(node: ProseNode): string {
  if (typeof node.value === 'string' && (node.type === 'text' || node.type === 'inlineCode')) return node.value;
  return (node.children ?? []).map(proseText).join('');
}

function outlineSection(section: ProseNode): SectionOutline {
  const outline: SectionOutline = {
    id: attributeOf(section, 'id') ?? '',
    title: '',
    minutes: Number(attributeOf(section, 'minutes') ?? 0),
    exercises: [],
    terms: [],
    tasks: [],
    hasMentorNotes: false,
    hasCountryBox: false,
  };
  walkProse(section, (node) => {
    const id = attributeOf(node, 'id');
    if (node.type === 'heading' && outline.title === '') outline.title = proseText(node);
    else if (node.name === 'Exercise' && id) outline.exercises.push(id);
    else if (node.name === 'Term' && id && !outline.terms.includes(id)) outline.terms.push(id);
    else if (node.name === 'RealTask' && id) outline.tasks.push(id);
    else if (node.name === 'MentorNote') outline.hasMentorNotes = true;
    else if (node.name === 'InCountry') outline.hasCountryBox = true;
  });
  return outline;
}

/** The sections of a lesson, from the source of one of its languages. */
export function outlineLesson(source: string): SectionOutline[] {
  return (parseProse(source).children ?? []).filter((node) => node.name === 'Section').map(outlineSection);
}
