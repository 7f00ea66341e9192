import { attributeOf } from '#src/catalog/lesson-outline.ts';
import type { ContentTree, Rule, YamlFile } from '../content-tree.ts';
import type { Place, Report } from '../problem.ts';
import { findTags, nodePlace, parsedProse } from '../prose.ts';

interface Named {
  id: string;
  place: Place;
}

function reportRepeated(what: string, named: Named[], report: Report): void {
  const firsts = new Map<string, Place>();
  for (const { id, place } of named) {
    const first = firsts.get(id);
    if (!first) firsts.set(id, place);
    else report(place, 'duplicate-id', { what, id, first: first.file === place.file ? `on line ${first.line}` : `in ${first.file}` });
  }
}

function entriesOf(file: YamlFile<{ id: string }[]>): Named[] {
  return (file.value ?? []).map(({ id }, index) => ({
    id,
    place: file.document?.place([index, 'id']) ?? { file: file.file, line: 1, column: 1 },
  }));
}

function moduleOrders(tree: ContentTree): Named[] {
  return tree.modules.flatMap(({ data }) =>
    data?.value && data.document ? [{ id: String(data.value.order), place: data.document.place(['order']) }] : [],
  );
}

/** Ids are unique where they are looked up: in their list, or in their lesson. */
export const uniqueIds: Rule = (tree, report) => {
  reportRepeated('track', entriesOf(tree.tracks), report);
  reportRepeated('setting', entriesOf(tree.settings), report);
  reportRepeated('term', entriesOf(tree.glossary), report);
  reportRepeated('module order', moduleOrders(tree), report);
  if (tree.paths) reportRepeated('path', entriesOf(tree.paths), report);
  const { diagnostic } = tree;
  const questions = (diagnostic?.value?.questions ?? []).map(({ id }, index) => ({
    id,
    place: diagnostic?.document?.place(['questions', index, 'id']) ?? { file: '', line: 1, column: 1 },
  }));
  reportRepeated('question', questions, report);
  for (const { data } of tree.lessons) {
    const document = data?.document;
    if (!data?.value || !document) continue;
    reportRepeated(
      'source',
      data.value.sources.map(({ id }, index) => ({ id, place: document.place(['sources', index, 'id']) })),
      report,
    );
    reportRepeated(
      'setting',
      data.value.settings.map((id, index) => ({ id, place: document.place(['settings', index]) })),
      report,
    );
  }
  for (const { prose } of parsedProse(tree)) {
    for (const [tag, what] of [
      ['Section', 'section'],
      ['RealTask', 'real task'],
      ['Exercise', 'exercise'],
    ] as const) {
      const named = findTags(prose.tree, tag).flatMap((node) => {
        const id = attributeOf(node, 'id');
        return id === undefined ? [] : [{ id, place: nodePlace(prose, node) }];
      });
      reportRepeated(what, named, report);
    }
  }
};
