import { describe, expect, it } from 'vitest';
import { checkTree, english, french, withEdits } from './fixture-tree.ts';
import type { ProblemSlug } from './problem-catalogue.ts';

/** What stands in place of a paragraph in both languages, and what must be said of it at its place. */
type Hostile = [name: string, text: string, slug: ProblemSlug];

const many = (count: number, text: string): string => text.repeat(count);

const inParagraph: Hostile[] = [
  ['import', "import fs from 'node:fs'", 'code-in-lesson'],
  ['import for its effect', "import 'node:fs'", 'code-in-lesson'],
  ['import that is not JavaScript', 'import nothing at all', 'code-in-lesson'],
  ['export', 'export const x = process.env', 'code-in-lesson'],
  ['export default', 'export default () => null', 'code-in-lesson'],
  ['export function over several lines', 'export function f() {\n  return 1;\n}', 'code-in-lesson'],
  ['expression alone', '{process.env.HOME}', 'code-in-lesson'],
  ['expression in a sentence', 'Words {globalThis.x} words.', 'code-in-lesson'],
  ['expression over several lines', '{\n  (() => fetch("https://x.test"))()\n}', 'code-in-lesson'],
  ['comment in an expression', '{/* nothing */}', 'code-in-lesson'],
  ['template of Vue or Jinja', 'Hello {{ name }}.', 'code-in-lesson'],
  ['expression in bold', '**{x}**', 'code-in-lesson'],
  ['expression in a list', '- {x}', 'code-in-lesson'],
  ['expression in a table', '| {x} | b |\n|---|---|\n| c | d |', 'code-in-lesson'],
  ['JSX in an expression', '{<script>x</script>}', 'code-in-lesson'],
  ['expression never closed', 'Words { words.', 'mdx-syntax'],
  ['attribute that is an expression', '<Callout title={x}>\n\nWords.\n\n</Callout>', 'wrong-attribute'],
  ['attribute that is a template', '<Callout title={`x`}>\n\nWords.\n\n</Callout>', 'wrong-attribute'],
  ['spread attribute', '<Callout {...props}>\n\nWords.\n\n</Callout>', 'code-in-lesson'],
  ['event handler', '<Callout title="a" onclick="alert(1)">\n\nWords.\n\n</Callout>', 'unknown-attribute'],
  ['set:html', '<Callout title="a" set:html="<b>x</b>">\n\nWords.\n\n</Callout>', 'unknown-attribute'],
  ['client directive', '<Callout title="a" client:load>\n\nWords.\n\n</Callout>', 'unknown-attribute'],
  ['style', '<Callout title="a" style="color:red">\n\nWords.\n\n</Callout>', 'unknown-attribute'],
  ['attribute of every object', '<Callout title="a" constructor="b">\n\nWords.\n\n</Callout>', 'unknown-attribute'],
  ['script', '<script>alert(1)</script>', 'unknown-tag'],
  ['script with a source', '<script src="https://x.test/a.js" />', 'unknown-tag'],
  ['style element', '<style>a</style>', 'unknown-tag'],
  ['iframe', '<iframe src="https://x.test" />', 'unknown-tag'],
  ['image of HTML', 'Words <img src="x" onerror="alert(1)" /> words.', 'unknown-tag'],
  ['link of HTML', 'Words <a href="javascript:alert(1)">x</a>.', 'unknown-tag'],
  ['svg', '<svg><use href="x" /></svg>', 'unknown-tag'],
  ['form', '<form action="https://x.test"><input name="a" /></form>', 'unknown-tag'],
  ['template', '<template>x</template>', 'unknown-tag'],
  ['fragment', '<>x</>', 'unknown-tag'],
  ['Fragment of Astro', '<Fragment set:html="x" />', 'unknown-tag'],
  ['member of an object', '<Astro.self />', 'unknown-tag'],
  ['namespace', '<svg:script>x</svg:script>', 'unknown-tag'],
  ['word of every object', '<constructor>x</constructor>', 'unknown-tag'],
  ['prototype', '<__proto__>x</__proto__>', 'unknown-tag'],
  ['the same word in lower case', '<callout title="a">\n\nWords.\n\n</callout>', 'unknown-tag'],
  ['a word that pages know, and lessons do not', '<Setting id="chat_tool" />', 'unknown-tag'],
  ['comment of HTML', '<!-- x -->', 'mdx-syntax'],
  ['declaration', '<!DOCTYPE html>', 'mdx-syntax'],
  ['processing instruction', '<?php echo 1 ?>', 'mdx-syntax'],
  ['CDATA', '<![CDATA[x]]>', 'mdx-syntax'],
  ['address in angle brackets', '<https://x.test>', 'mdx-syntax'],
  ['less-than before a number', 'Prices <3 euros.', 'mdx-syntax'],
  ['tag never closed', '<Callout title="a">\n\nWords.', 'mdx-syntax'],
  ['tag closed and never opened', 'Words.\n\n</Callout>', 'mdx-syntax'],
  ['tags crossed', '<Callout title="a">\n\n<Recap>\n\nWords.\n\n</Callout>\n\n</Recap>', 'mdx-syntax'],
  ['quote never closed', '<Callout title="a>\n\nWords.\n\n</Callout>', 'mdx-syntax'],
  ['link', '[x](https://x.test)', 'forbidden-markdown'],
  ['link with a script', '[x](javascript:alert(1))', 'forbidden-markdown'],
  ['link by reference', '[x][y]\n\n[y]: https://x.test', 'forbidden-markdown'],
  ['definition', '[y]: https://x.test', 'forbidden-markdown'],
  ['bare address', 'See https://x.test for more.', 'forbidden-markdown'],
  ['bare mail address', 'Write to a@x.test now.', 'forbidden-markdown'],
  ['image', '![x](https://x.test/a.png)', 'forbidden-markdown'],
  ['image by reference', '![x][y]\n\n[y]: https://x.test/a.png', 'forbidden-markdown'],
  ['code block', '```js\nalert(1)\n```', 'forbidden-markdown'],
  ['code block with waves', '~~~\nx\n~~~', 'forbidden-markdown'],
  ['quotation', '> Words.', 'forbidden-markdown'],
  ['line across', '***', 'forbidden-markdown'],
  ['footnote', 'Words[^1].\n\n[^1]: Words.', 'forbidden-markdown'],
  ['struck-out words', '~~Words.~~', 'forbidden-markdown'],
  ['boxes to tick', '- [ ] Words.', 'forbidden-markdown'],
  ['heading of first level', '# Words', 'extra-heading'],
  ['underlined heading', 'Words\n=====', 'extra-heading'],
  ['heading in a list', '- ## Words', 'extra-heading'],
  ['code in a title', '<Callout title="[[nothing_known]]">\n\nWords.\n\n</Callout>', 'unknown-setting'],
  ['one-line block', '<Callout title="a">Words.</Callout>', 'blank-line-missing'],
  ['block in a sentence', 'Words <Callout title="a">words</Callout>.', 'wrong-form'],
  ['term in a term', 'A <Term id="domain-name">b <Term id="domain-name">c</Term></Term>.', 'misplaced-tag'],
  ['exercise that climbs', '<Exercise id="../../etc/passwd" />', 'wrong-attribute'],
];

/** Milliseconds. About 50 on a quiet machine; hostile texts that were not bounded took minutes. */
const atOnce = 1500;

describe('hostile and broken lessons', () => {
  it.each(inParagraph)('%s', async (_name, text, slug) => {
    const tree = withEdits('Words.\n\n</RealTask>', `Words.\n\n</RealTask>\n\n${text}`);
    const { problems } = await checkTree(tree);
    for (const file of [french, english]) {
      const first =
        String(tree[file])
          .slice(0, String(tree[file]).indexOf(`</RealTask>\n\n${text}`))
          .split('\n').length + 2;
      const last = first + text.split('\n').length - 1;
      const lines = problems.filter((problem) => problem.file === file && problem.slug === slug).map(({ line }) => line);
      expect(lines.length, JSON.stringify(problems, null, 1)).toBeGreaterThan(0);
      // What is never closed is seen at its beginning, or where its parent closes.
      if (slug !== 'mdx-syntax')
        expect(
          lines.every((line) => line >= first && line <= last),
          String(lines),
        ).toBe(true);
    }
    expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
  });

  it('sees through a second end of the frontmatter', async () => {
    for (const fence of ['---x: 1', '+++', '--- {x}']) {
      const tree = withEdits('opens:', `${fence}\nopens:`);
      const { problems } = await checkTree(tree);
      expect(problems.map(({ slug, file }) => `${slug} ${file}`)).toContain(`frontmatter-missing ${french}`);
    }
  });

  it.each<[string, (source: string) => string]>([
    ['before the frontmatter', (source) => `\n${source}`],
    ['TOML instead of YAML', (source) => source.replace(/^---$/gm, '+++')],
    ['never closed', (source) => source.replace(/\n---\n/, '\n')],
  ])('refuses a frontmatter that another reader might see otherwise: %s', async (_name, mend) => {
    const { problems } = await checkTree({
      ...withEdits('Words.', 'Words.'),
      [french]: mend(String(withEdits('Words.', 'Words.')[french])),
    });
    expect(problems.map(({ slug, file, line }) => `${slug} ${file}:${line}`)).toContain(`frontmatter-missing ${french}:1`);
  });

  it.each<[string, string, ProblemSlug]>([
    ['blockquotes inside one another', many(40_000, '>'), 'too-deep'],
    ['brackets of code', many(40_000, '{'), 'too-deep'],
    ['tags inside one another', many(3000, '<Callout title="a">\n\n'), 'too-deep'],
    ['tags in a sentence', `a ${many(10_000, '<Term>')}`, 'too-deep'],
    ['one endless paragraph', many(40_000, '_a'), 'file-too-large'],
    ['a list of lists', many(30_000, '1. '), 'file-too-large'],
    ['entities', many(15_000, '&amp;'), 'file-too-large'],
    ['brackets of links', many(40_000, '['), 'file-too-large'],
    ['settings never closed', many(8000, '[[a'), 'file-too-large'],
    ['articles and spaces', `de${many(90_000, ' ')}x`, 'file-too-large'],
  ])('answers at once: %s', async (_name, text, slug) => {
    const tree = { ...withEdits('Words.', 'Words.'), [french]: `---\ntitle: a\nsummary: a\nobjective: a\nopens: [a]\n---\n\n${text}\n` };
    const start = performance.now();
    const { problems } = await checkTree(tree);
    expect(performance.now() - start).toBeLessThan(atOnce);
    expect(problems.filter(({ file }) => file === french).map((problem) => problem.slug)).toContain(slug);
  });
});
