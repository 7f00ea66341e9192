import { attributeOf, type ProseNode } from '#src/catalog/lesson-outline.ts';
import type { LessonFolder, Rule } from '../content-tree.ts';
import { startOf, type Report } from '../problem.ts';
import { findTags, nodePlace, type ParsedProse } from '../prose.ts';

const shown = (words: string[]): string => (words.length === 0 ? 'none' : words.join(', '));

function valuesOf(node: ProseNode, tag: string, attribute: string): string[] {
  return findTags(node, tag).map((found) => attributeOf(found, attribute) ?? '');
}

const counted = (found: unknown[]): string[] => (found.length === 0 ? [] : [String(found.length)]);

function rowsOf(node: ProseNode): ProseNode[] {
  return (node.children ?? []).flatMap((child) => (child.type === 'listItem' ? [child] : rowsOf(child)));
}

/** What each section must have alike, in order. */
const alike: [what: string, read: (section: ProseNode) => string[]][] = [
  ['minutes', (section) => [attributeOf(section, 'minutes') ?? '']],
  ['exercises', (section) => valuesOf(section, 'Exercise', 'id')],
  ['kinds of mentor notes', (section) => valuesOf(section, 'MentorNote', 'kind')],
  ['real tasks', (section) => valuesOf(section, 'RealTask', 'id')],
  ['minutes of real tasks', (section) => valuesOf(section, 'RealTask', 'minutes')],
  ['number of beliefs', (section) => counted(findTags(section, 'MythFact'))],
  ['number of asides', (section) => counted(findTags(section, 'Callout'))],
  ['number of figures', (section) => counted(findTags(section, 'Figure'))],
  ['countries of its boxes', (section) => valuesOf(section, 'InCountry', 'code')],
  ['sentences to keep', (section) => findTags(section, 'Recap').flatMap((recap) => counted(rowsOf(recap)))],
];

function parsed(lesson: LessonFolder, language: 'fr' | 'en'): ParsedProse | undefined {
  const prose = lesson.texts.find((text) => text.language === language);
  return prose?.tree && { ...prose, tree: prose.tree };
}

/** The sections of a lesson by id. A repeated id is reported elsewhere: the first counts. */
function sectionsOf(prose: ParsedProse): Map<string, ProseNode> {
  const sections = new Map<string, ProseNode>();
  for (const section of findTags(prose.tree, 'Section')) {
    const id = attributeOf(section, 'id');
    if (id !== undefined && !sections.has(id)) sections.set(id, section);
  }
  return sections;
}

function reportMissing(from: ParsedProse, sections: Map<string, ProseNode>, others: Map<string, ProseNode>, report: Report): void {
  for (const [id, section] of sections) {
    const presence = { fr: 'absent', en: 'absent', [from.language]: 'present' };
    if (!others.has(id)) report(nodePlace(from, section), 'languages-differ', { what: `section "${id}"`, ...presence });
  }
}

function compareSections(fr: ParsedProse, en: ParsedProse, report: Report): void {
  const sections = { fr: sectionsOf(fr), en: sectionsOf(en) };
  reportMissing(fr, sections.fr, sections.en, report);
  reportMissing(en, sections.en, sections.fr, report);
  const order = {
    fr: [...sections.fr.keys()].filter((id) => sections.en.has(id)),
    en: [...sections.en.keys()].filter((id) => sections.fr.has(id)),
  };
  const moved = order.en.find((id, index) => id !== order.fr[index]);
  for (const [id, section] of sections.en) {
    const french = sections.fr.get(id);
    if (!french) continue;
    if (id === moved)
      report(nodePlace(en, section), 'languages-differ', { what: 'order of the sections', fr: shown(order.fr), en: shown(order.en) });
    for (const [what, read] of alike) {
      const values = { fr: shown(read(french)), en: shown(read(section)) };
      if (values.fr !== values.en) report(nodePlace(en, section), 'languages-differ', { what: `${what} of section "${id}"`, ...values });
    }
  }
}

function compareTerms(fr: ParsedProse, en: ParsedProse, report: Report): void {
  const terms = { fr: new Set(valuesOf(fr.tree, 'Term', 'id')), en: new Set(valuesOf(en.tree, 'Term', 'id')) };
  const only = { fr: [...terms.fr].filter((id) => !terms.en.has(id)), en: [...terms.en].filter((id) => !terms.fr.has(id)) };
  if (only.fr.length + only.en.length > 0)
    report(startOf(en.file), 'languages-differ', { what: 'terms that one language alone marks', fr: shown(only.fr), en: shown(only.en) });
}

/** A lesson has the same sections, minutes, exercises, terms, notes and tasks in both languages. */
export const languageParity: Rule = (tree, report) => {
  for (const lesson of tree.lessons) {
    const [fr, en] = [parsed(lesson, 'fr'), parsed(lesson, 'en')];
    if (!fr || !en) continue;
    compareSections(fr, en, report);
    compareTerms(fr, en, report);
  }
};
