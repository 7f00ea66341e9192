import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Markdown, MarkdownLine, type MarkdownProps } from '#src/ui/markdown/Markdown.tsx';
import type { ShownSetting } from '#src/domain/settings/setting.ts';
import { lessonPages, marksOf } from '../support/marked-parts.ts';
import { expect, test } from '../support/site-test.ts';

/** What the page shows of settings and terms: the renderer gets the same by its props. */
function readProps(html: string): Pick<MarkdownProps, 'settings' | 'terms' | 'glossary'> {
  const served = new DOMParser().parseFromString(html, 'text/html');
  const settings: Record<string, ShownSetting> = {};
  const terms: Record<string, { term: string; definition: string }> = {};
  for (const span of served.querySelectorAll<HTMLElement>('[data-setting]')) {
    const { setting: id = '', settingType: type = 'text' } = span.dataset;
    settings[id] = { id, type: type as ShownSetting['type'], default: span.textContent ?? '' };
  }
  const definitions = served.querySelectorAll('.term-definition');
  for (const each of definitions)
    terms[each.id.slice('term-'.length)] = {
      term: each.querySelector('strong')?.textContent ?? '',
      definition: each.querySelector('span')?.textContent ?? '',
    };
  const link = definitions[0]?.querySelector('a');
  const glossary = { href: (link?.getAttribute('href') ?? '').replace(/#.*/, ''), label: link?.textContent ?? '' };
  return { settings, terms, glossary };
}

/** Elements with their attributes, and words, one a line. Where words are cut says nothing, nor does the class that only notes use. */
function outlineAll(pieces: string[]): string[][] {
  return pieces.map((html) => {
    const lines: string[] = [];
    const walk = (node: Node): void => {
      if (node instanceof Text) {
        if (lines.at(-1)?.startsWith('“')) lines[lines.length - 1] += node.data;
        else lines.push(`“${node.data}`);
      } else if (node instanceof Element) {
        const attributes = [...node.attributes]
          .filter(({ name, value }) => !(name === 'class' && value === 'spoken'))
          .map(({ name, value }) => `${name}=${name === 'popover' ? 'auto' : value}`)
          .toSorted();
        lines.push(`<${node.localName} ${attributes.join(' ')}`);
        node.childNodes.forEach(walk);
        lines.push(`>${node.localName}`);
      }
    };
    walk(new DOMParser().parseFromString(`<body>${html}`, 'text/html').body);
    return lines.map((line) => line.replace(/\s+/g, ' ').replace(/^“ | $/g, '“')).filter((line) => line.replaceAll('“', '') !== '');
  });
}

test('every passage of every lesson, parsed and drawn in the browser, has the elements and words of the built page', async ({ page }) => {
  let passages = 0;
  for (const { built, file } of lessonPages()) {
    const props = await page.evaluate(readProps, built.html);
    const marks = await marksOf(page, built);
    for (const { id, parts } of file.sections) {
      for (const { index, kind, text } of parts) {
        const inPage = marks.filter(({ section, part }) => section === id && part === index).map(({ html }) => html);
        const given: MarkdownProps = { text, language: file.language, ...props, part: index };
        const drawn =
          kind === 'title'
            ? renderToString(h('h2', { id: `${id}-title`, 'data-part': index }, h(MarkdownLine, given)))
            : renderToString(h(Markdown, given));
        const [fromPage, fromText] = await page.evaluate(outlineAll, [inPage.join(''), drawn]);
        expect.soft(fromText, `${built.address}, ${id}, part ${index}`).toEqual(fromPage);
        passages += 1;
      }
    }
  }
  expect(passages).toBeGreaterThan(900);
});
