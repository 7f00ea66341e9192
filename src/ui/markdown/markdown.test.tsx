// @vitest-environment happy-dom
import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { safeUrl } from '#src/domain/settings/safe-url.ts';
import { hostileMarkdown, pathologicalMarkdown } from './hostile-markdown.ts';
import { Markdown, MarkdownLine, type MarkdownProps } from './Markdown.tsx';
import { deepestMarkdown, longestMarkdown, type MarkdownBlock, type MarkdownInline } from './markdown-tree.ts';
import { parseMarkdown, parseMarkdownLine } from './parse-markdown.ts';

const known: Omit<MarkdownProps, 'text'> = {
  language: 'fr',
  settings: {
    chat_tool: { id: 'chat_tool', type: 'text', default: "l'outil de discussion" },
    intranet_url: { id: 'intranet_url', type: 'link', default: "l'intranet" },
  },
  terms: { 'domain-name': { term: 'Nom de domaine', definition: 'Le nom du site.' } },
  glossary: { href: '/fr/glossary/', label: 'Glossaire' },
};
const draw = (text: string, props: Partial<MarkdownProps> = {}): string => renderToString(<Markdown text={text} {...known} {...props} />);
const drawLine = (text: string): string => renderToString(<MarkdownLine text={text} {...known} />);
/** happy-dom takes the end of a comment for one where no comment has begun. */
const read = (html: string): Element => new DOMParser().parseFromString(`<div>${html.replaceAll('-->', '--&gt;')}</div>`, 'text/html').body;

const allowed: Record<string, string[]> = {
  ...Object.fromEntries(
    ['p', 'h3', 'h4', 'ul', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'strong', 'code', 'br'].map((name) => [name, []]),
  ),
  ol: ['start'],
  i: ['lang'],
  a: ['href', 'rel'],
  button: ['class', 'type', 'popovertarget'],
  span: ['data-setting', 'data-setting-type', 'class', 'id', 'popover', 'data-pagefind-ignore'],
};

/** What stands in the rendered text that may not. */
function faultsOf(html: string): string[] {
  return [...read(html).querySelectorAll('div *')].flatMap((element) => {
    const attributes = allowed[element.localName];
    if (!attributes) return [`<${element.localName}>`];
    const href = element.getAttribute('href');
    const isOurs = href === '/fr/glossary/#domain-name';
    return [
      ...element.getAttributeNames().filter((name) => !attributes.includes(name)),
      ...(href === null || isOurs || safeUrl(href) === href ? [] : [href]),
    ];
  });
}

describe('what a mentor writes', () => {
  it.each([
    ['deux\nlignes  \net une coupure', '<p>deux\nlignes<br/>et une coupure</p>'],
    ['**fort** et *foreign* et `code_[[x]]`', '<p><strong>fort</strong> et <i lang="en">foreign</i> et <code>code_[[x]]</code></p>'],
    ['- un\n- deux\n  1. trois', '<ul><li>un</li><li>deux<ol><li>trois</li></ol></li></ul>'],
    ['3. un\n\n4. deux', '<ol start="3"><li><p>un</p></li><li><p>deux</p></li></ol>'],
    [
      '|a|b|\n|-|-|\n|c|`d`|',
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td><code>d</code></td></tr></tbody></table>',
    ],
    ['# un\n\n#### quatre', '<h3>un</h3><h4>quatre</h4>'],
    ['[[chat_tool]]', '<p><span data-setting="chat_tool" data-setting-type="text">l&#39;outil de discussion</span></p>'],
    ['[mots](#autre-terme)', '<p>mots</p>'],
    ['[ici](https://orvane.example/a?b=c&d)', '<p><a href="https://orvane.example/a?b=c&amp;d" rel="noreferrer">ici</a></p>'],
    ['[ici](javascript:alert(1))', '<p>ici</p>'],
    ['![Une vue](x.png) et ~~barré~~', '<p>Une vue et barré</p>'],
    ['> cité\n> encore', '<p>cité\nencore</p>'],
    ['un\n\n---\n\ndeux', '<p>un</p><p>deux</p>'],
    ['<b>un</b> &amp; \\*deux\\*', '<p>&lt;b>un&lt;/b> &amp;amp\u202F; *deux*</p>'],
    ['|a|\n|-|\n|b|perdu|', '<p>|a|\n|-|\n|b|perdu|</p>'],
  ])('is drawn as the lesson would: %j', (text, html) => {
    expect(draw(text).replaceAll('&gt;', '>').replaceAll('&#39;', "'")).toBe(html.replaceAll('&#39;', "'"));
  });

  it('opens a definition once, with an id of its own where the page has the term elsewhere', () => {
    const html = draw('Un [nom](#domain-name), puis le [nom](#domain-name).', { termIds: 'preview-', part: 2 });
    expect(html.match(/<button[^>]*popovertarget="preview-domain-name"/g)).toHaveLength(1);
    expect(html).toContain('id="preview-domain-name"');
    expect(html).toContain('puis le nom.</p>');
    expect(html).toMatch(/^<p data-part="2">/);
  });

  it('shows the values of the company, addresses only where they lead somewhere', () => {
    const values = { chat_tool: '<b>Ruche</b>', intranet_url: 'https://intranet.orvane.example' };
    expect(read(draw('[[chat_tool]], [[intranet_url]]', { values })).textContent).toBe("<b>Ruche</b>, l'intranet");
    expect(draw('[[intranet_url]]', { values })).toContain('href="https://intranet.orvane.example"');
    expect(draw('[[intranet_url]]', { values: { intranet_url: 'javascript:alert(1)' } })).not.toContain('<a');
  });

  it('is one line in a heading, whatever it begins with', () => {
    expect(drawLine('1. *Un* titre\n# à deux lignes')).toBe('1. <i lang="en">Un</i> titre # à deux lignes');
  });

  it('has the typography of its language, and code has none', () => {
    expect(read(draw("« Ça va ? » l'an `l'an ?`")).textContent).toBe("«\u00A0Ça va\u202F?\u00A0» l’an l'an ?");
    expect(read(draw('"Fine" `"x"`', { language: 'en' })).textContent).toBe('“Fine” "x"');
  });
});

describe('what a stranger writes', () => {
  it(`is tried in ${hostileMarkdown.length} ways`, () => {
    expect(new Set(hostileMarkdown).size).toBe(hostileMarkdown.length);
    expect(hostileMarkdown.length).toBeGreaterThan(500);
  });

  it.each(hostileMarkdown)('has no element and no address but those of lessons: %j', (text) => {
    expect(faultsOf(draw(text))).toEqual([]);
    expect(faultsOf(drawLine(text))).toEqual([]);
    if (text.includes('mot')) expect(read(draw(text)).textContent).toContain('mot');
  });

  it('never throws, and never leaves the list of elements', () => {
    const sign = fc.constantFrom(
      ...'[](){}<>*_`~!#|-+=:&;\\"\'/@. \n\t>1'.split(''),
      '](',
      '![',
      '[[',
      ']]',
      '\n\n',
      '- ',
      '|-|',
      'javascript:',
      'https://a.example',
      '<img ',
      'mot',
      '&#58;',
      '\u0000',
      '\uE000',
      '😀',
    );
    const text = fc.oneof(
      fc.array(sign, { maxLength: 60 }).map((signs) => signs.join('')),
      fc.string({ unit: 'binary', maxLength: 80 }),
    );
    fc.assert(
      fc.property(text, (each) => {
        expect(faultsOf(draw(each))).toEqual([]);
        expect(faultsOf(drawLine(each))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps every word, whatever signs stand around it', () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/);
    // Addresses are no words: without a round bracket there are none.
    const signs = fc.array(
      fc.constantFrom(
        ...'[]{}<>*_`~!#|-+=:&;\\"\'/@. \n\t>'.split(''),
        ' ',
        ' ',
        '\n\n',
        '\n- ',
        '\n1. ',
        '\n> ',
        '\n|',
        '|\n|-|-|\n',
        '\n```',
        ' [[',
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(signs, word), { maxLength: 12 }), (pairs) => {
        const text = pairs.map(([before, each]) => `${before.join('')}${each}`).join(' ');
        const letters = (words: string): string => words.replace(/[^a-z]/g, '');
        const drawn = letters(read(draw(text, { terms: {}, settings: {} })).textContent ?? '');
        expect(drawn).toBe(letters(text));
      }),
      { numRuns: 2000 },
    );
  });
});

function depthOf(nodes: (MarkdownBlock | MarkdownInline)[]): number {
  return Math.max(
    0,
    ...nodes.map((node) => {
      if ('children' in node) return 1 + depthOf(node.children);
      return node.type === 'list' ? 1 + Math.max(...node.items.map(depthOf)) : 0;
    }),
  );
}

describe('a text that keeps a parser busy', () => {
  const texts = [longestMarkdown, 4000].flatMap(pathologicalMarkdown);

  it.each(texts.map((text, index) => [index, text.slice(0, 12), text] as const))('is read at once (%i: %j)', (_index, _start, text) => {
    // Processor time: the machine may be busy with something else.
    const times = [1, 2, 3].map(() => {
      const start = process.cpuUsage();
      parseMarkdown(text, 'fr');
      parseMarkdownLine(text, 'fr');
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    expect(Math.min(...times)).toBeLessThan(50);
    expect(depthOf(parseMarkdown(text, 'fr'))).toBeLessThanOrEqual(deepestMarkdown);
  });

  it('stays as it was typed where it is too long', () => {
    const text = `**mot** ${'a'.repeat(longestMarkdown)}\n\nfin`;
    expect(parseMarkdown(text, 'fr')).toEqual([
      { type: 'paragraph', children: [{ type: 'words', text: `**mot** ${'a'.repeat(longestMarkdown)}` }] },
      { type: 'paragraph', children: [{ type: 'words', text: 'fin' }] },
    ]);
  });
});
