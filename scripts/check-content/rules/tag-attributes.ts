import { walkProse, type ProseNode } from '#src/catalog/lesson-outline.ts';
import type { LessonWord } from '#src/catalog/lesson-words.ts';
import type { Rule } from '../content-tree.ts';
import { nearest } from '../nearest.ts';
import { readOpeningTag } from '../opening-tag.ts';
import type { Report } from '../problem.ts';
import { nodeOffset, nodePlace, parsedProse, wordOf, type ParsedProse } from '../prose.ts';
import { placeAt } from '../source-place.ts';
import { quoted } from '../wording.ts';

const inQuotes = (attribute: string): string => `write it as ${attribute}="…", in double quotes`;

function checkAttributes(prose: ParsedProse, node: ProseNode, word: LessonWord, report: Report): void {
  const tag = node.name ?? '';
  const written = readOpeningTag(prose.source, nodeOffset(node)).attributes;
  const names = Object.keys(word.attributes);
  const seen = new Set<string>();
  for (const attribute of node.attributes ?? []) {
    const { name } = attribute;
    if (attribute.type !== 'mdxJsxAttribute' || name === undefined) {
      report(nodePlace(prose, node), 'code-in-lesson', {
        wrong: `<${tag}> takes attributes from code`,
        mend: 'write each attribute out: name="value"',
      });
      continue;
    }
    const found = written.filter((candidate) => candidate.name === name)[seen.has(name) ? 1 : 0];
    const place = found ? placeAt(prose.file, prose.source, found.offset) : nodePlace(prose, node);
    const rule = Object.hasOwn(word.attributes, name) ? word.attributes[name] : undefined;
    const wrong = (found: string, mend: string): void => report(place, 'wrong-attribute', { tag, attribute: name, found, mend });
    if (!rule)
      report(place, 'unknown-attribute', {
        tag,
        attribute: name,
        nearest: nearest(
          name,
          names.filter((known) => !seen.has(known)),
        ),
        attributes: names,
      });
    else if (seen.has(name)) wrong('stands twice', 'keep one of the two');
    else if (attribute.value === null || attribute.value === undefined) wrong('has no value', `${inQuotes(name)}: ${rule.expected}`);
    else if (typeof attribute.value !== 'string') wrong('is code', inQuotes(name));
    else if (found && found.quote !== '"') wrong('is not in double quotes', inQuotes(name));
    else if (!rule.pattern.test(attribute.value)) wrong(`is ${quoted(attribute.value)}`, `write ${rule.expected}`);
    seen.add(name);
  }
  for (const [name, rule] of Object.entries(word.attributes)) {
    if (rule.isRequired && !seen.has(name))
      report(nodePlace(prose, node), 'missing-attribute', { tag, attribute: name, expected: rule.expected });
  }
}

/** Each tag has the attributes of lesson-words.ts, as literal strings in double quotes. */
export const tagAttributes: Rule = (tree, report) => {
  for (const { prose } of parsedProse(tree)) {
    walkProse(prose.tree, (node) => {
      const word = wordOf(node);
      if (word) checkAttributes(prose, node, word, report);
    });
  }
};
