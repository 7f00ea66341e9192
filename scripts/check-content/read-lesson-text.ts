import { parseProse, type ProseNode } from '#src/catalog/lesson-outline.ts';
import { lessonTextSchema, type LessonText } from '#src/catalog/schemas/content.ts';
import type { Language } from '#src/domain/text/language.ts';
import { checkShape } from './check-shape.ts';
import type { LessonProse, YamlFile } from './content-tree.ts';
import { explainMdxError } from './mdx-errors.ts';
import { passesMdxGuards } from './mdx-guards.ts';
import { startOf, type Report } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import { placeAt } from './source-place.ts';

const frontmatterBlock = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m;

/** Another reader of frontmatter ends it here: what follows would be checked as YAML and run as MDX. */
const otherFence = /^(?:---|\+\+\+)/m;

/** The YAML at the top, at its own offsets: the opening line becomes a comment of the same length. */
function findFrontmatter(file: string, source: string, report: Report): string | undefined {
  const block = frontmatterBlock.exec(source);
  if (!source.startsWith('---') || !block || block.index !== 0) {
    report(startOf(file), 'frontmatter-missing', { wrong: 'the file does not begin with a block of fields between two lines ---' });
    return undefined;
  }
  const fields = block[1] ?? '';
  const fence = otherFence.exec(fields);
  if (fence) {
    const opening = block[0].indexOf('\n') + 1;
    report(placeAt(file, source, opening + fence.index), 'frontmatter-missing', {
      wrong: 'a line inside the fields begins with --- or +++',
    });
    return undefined;
  }
  const opening = block[0].slice(0, block[0].indexOf('\n') + 1);
  return `#${opening.slice(1)}${fields}`;
}

function readFrontmatter(file: string, source: string, report: Report): YamlFile<LessonText> | undefined {
  const yaml = findFrontmatter(file, source, report);
  if (yaml === undefined) return undefined;
  const document = readYaml(file, yaml, report);
  return { file, document, value: document && checkShape(document, lessonTextSchema, report) };
}

function readTree(file: string, source: string, report: Report): ProseNode | undefined {
  if (!passesMdxGuards(file, source, report)) return undefined;
  try {
    return parseProse(source);
  } catch (thrown) {
    const { line, column, wrong, mend } = explainMdxError(thrown);
    report({ file, line, column }, 'mdx-syntax', { wrong, mend });
    return undefined;
  }
}

/** Reads one language of a lesson. */
export function readLessonText(file: string, language: Language, source: string, report: Report): LessonProse {
  const frontmatter = readFrontmatter(file, source, report);
  // Without its fences nobody knows where the text begins.
  return { file, language, source, frontmatter, tree: frontmatter && readTree(file, source, report) };
}
