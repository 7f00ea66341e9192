/* eslint-disable no-script-url -- what may never become a link */
/** Addresses that no link may carry, in the disguises that get past naive checks. */
const addresses = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  'javascript&#x3a;alert(1)',
  '&#106;avascript:alert(1)',
  '&#x6A;&#x61;vascript:alert(1)',
  'java&Tab;script:alert(1)',
  'java&NewLine;script:alert(1)',
  'java\tscript:alert(1)',
  'java\u0000script:alert(1)',
  '\u0001javascript:alert(1)',
  '\u00A0javascript:alert(1)',
  '\u2028javascript:alert(1)',
  'javascript\\:alert(1)',
  'javascript:alert&lpar;1&rpar;',
  'javascript://orvane.example/%0Aalert(1)',
  '%6Aavascript:alert(1)',
  'vbscript:msgbox(1)',
  'VBSCRIPT&colon;msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'data&colon;text/html,x',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'file:///etc/passwd',
  'blob:https://orvane.example/1',
  'about:blank',
  'view-source:https://orvane.example',
  'feed:javascript:alert(1)',
  '//evil.test',
  '\\\\evil.test',
  'https:\\\\evil.test',
  'https:evil.test',
  'https:///evil.test',
  'https://orvane.example@evil.test/',
  'https://orvane.example:pass@evil.test/',
  '/fr/lessons/',
  '?view=mentor',
  '#A" onclick="alert(1)',
  'mailto://evil.test',
];

/** The ways in which Markdown writes a link or a picture. */
const forms: ((address: string) => string)[] = [
  (address) => `[mot](${address})`,
  (address) => `[mot](<${address}>)`,
  (address) => `[mot](${address} "titre")`,
  (address) => `[mot][a]\n\n[a]: ${address}`,
  (address) => `[a]\n\n[a]: <${address}> 'titre'`,
  (address) => `<${address}>`,
  (address) => `![mot](${address})`,
  (address) => `[![mot](${address})](${address})`,
  (address) => `| [mot](${address}) | b |\n|---|---|\n| ${address} | <${address}> |`,
  (address) => `- **[*mot*](${address})**\n  1. ${address}`,
  (address) => `# [mot](${address})`,
  (address) => `<a href="${address}">mot</a>`,
];

const html = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=https://evil.test/x.js></SCRIPT>',
  '<script\n>alert(1)</script\n>',
  '<<script>alert(1)//<</script>',
  '<img src=x onerror=alert(1)>',
  '<img src="x" onerror="alert(1)" />',
  '<img/src=x/onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>mot</text></a></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="data:text/html,x"></object>',
  '<embed src="x.swf">',
  '<form action="https://evil.test"><input name=a><button>mot</button></form>',
  '<input autofocus onfocus=alert(1)>',
  '<body onload=alert(1)>',
  '<style>* { display: none }</style>',
  '<link rel=stylesheet href=https://evil.test/x.css>',
  '<meta http-equiv=refresh content="0;url=https://evil.test">',
  '<base href="https://evil.test/">',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<details open ontoggle=alert(1)>mot</details>',
  '<video><source onerror=alert(1)></video>',
  '<audio src=x onerror=alert(1)>',
  '<p style="position:fixed;inset:0">mot</p>',
  '<div data-part="0" data-section="why">mot</div>',
  '<button popovertarget="term-x">mot</button>',
  '<Section id="x" minutes="1">mot</Section>',
  '<MentorNote kind="say">mot</MentorNote>',
  '<Term id="domain-name">mot</Term>',
  '{alert(1)}',
  "{require('fs')}",
  'import x from "y"\nexport default x',
  '<!-- commentaire --><b>mot</b>',
  '<!--><script>alert(1)</script>-->',
  '<!DOCTYPE html><html><body>mot',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?php echo 1 ?>',
  '<x onclick=alert(1)>mot</x>',
  '</p><script>alert(1)</script><p>',
  '"><script>alert(1)</script>',
  '`<script>alert(1)</script>`',
  '`` ` <img src=x onerror=alert(1)> ``',
  '```html\n<script>alert(1)</script>\n```',
  '~~~\n<img src=x onerror=alert(1)>\n~~~',
  '    <script>alert(1)</script>',
  '> <script>alert(1)</script>\n> > <img src=x onerror=alert(1)>',
  '- <script>alert(1)</script>\n\n  <img src=x onerror=alert(1)>',
  '| <script>alert(1)</script> | b |\n|---|---|\n| <img src=x onerror=alert(1)> | c |',
  '# <script>alert(1)</script>',
  '**<script>alert(1)</script>**',
  '*<img src=x onerror=alert(1)>*',
  '~~<script>alert(1)</script>~~',
  '[<script>alert(1)</script>](#domain-name)',
  '[<img src=x onerror=alert(1)>](https://orvane.example)',
  '[mot](#domain-name"onclick="alert(1))',
  '[mot](https://orvane.example/"onmouseover="alert(1))',
  '[mot](https://orvane.example/<script>)',
  '[mot](https://orvane.example "onclick=alert(1)")',
  '![<script>alert(1)</script>](https://orvane.example/x.png "onerror")',
  '[[chat_tool"onclick="alert(1)]]',
  '[[__proto__]] [[constructor]] [[to_string]]',
  '[mot](#constructor) [mot](#__proto__) [mot](#to-string)',
  '\\<script>alert(1)\\</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '\u202Etpircs\u202C <b>mot</b>',
  '\u0000<scr\u0000ipt>alert(1)</scr\u0000ipt>',
  '\uFEFF# mot\uE000mot',
  '[^1]\n\n[^1]: <script>alert(1)</script>',
  '- [x] <script>alert(1)</script>',
  'https://orvane.example/<script>alert(1)</script>',
  'www.orvane.example"onclick=alert(1)',
  'a@b.example<script>alert(1)</script>',
  '***\n___\n---\nmot\n===\nmot\n---',
];

/** Markdown made to be more than words. Each holds at least one thing that has no place in a lesson. */
export const hostileMarkdown: string[] = [...addresses.flatMap((address) => forms.map((form) => form(address))), ...html];

const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const pieces = [
  ['[', '![', '[a](', '[a](<b', '[a](b "c', '[a][b]', '[[a', '[[a]]', '[]()', '](', '[a]: b\n', '[^a]: b\n'],
  ['*a ', '**a *b ', '_a ', '__b', '_b', 'a*', 'a**', '*_', '***', '*a**', '~', '~~a', '!', '!!', '`', '`a', '``a` ', '\\', '\\['],
  ['<', '<a ', '<!--', '<?', '<![CDATA[', '<x y="', '<http://', '&', '&a', 'www.', 'http://a', 'a@', 'a@b.', '://', ':'],
  ['> ', '>', '- ', '* ', '+ \n', '1. ', '1) ', '- a\n  - b\n', '- a\n\n', '# ', '\n# a', 'a\n=\n', '-\n', '=\n', '```\n', '~~~\n'],
  ['|', '|a', '|-', 'a|\n', '|-|\n', ' ', '\t', '\n', ' \n', 'a  \n', "'", '"', '(', '((', '{', '😀', '\u00A0', 'a\n> ', '. . '],
].flat();

/** Texts that keep a parser busy: the known ones of Markdown's own test suite, and lists, tables and spaces. @param length in characters */
export function pathologicalMarkdown(length: number): string[] {
  const third = Math.floor(length / 3);
  const nested = ['[ ]', '* *', '** **', '( )', '[ ](b)', '_ _', '~~ ~~'].map((pair) => {
    const [open = '', close = ''] = pair.split(' ');
    return `${fill(open, third)}a${fill(close, third)}`;
  });
  const deeper = (step: number, sign: string): string =>
    Array.from({ length: 400 }, (_, level) => `${' '.repeat(level * step)}${sign} a`)
      .join('\n')
      .slice(0, length);
  return [
    ...pieces.map((piece) => fill(piece, length)),
    ...nested,
    deeper(2, '-'),
    deeper(4, '1.'),
    Array.from({ length: 190 }, (_, ticks) => `${'`'.repeat(ticks)}a`)
      .join(' ')
      .slice(0, length),
    `|${fill('a|', third)}\n|${fill('-|', third)}\n|b|`,
    `|${fill('a|', 1000)}\n|${fill('-|', 1000)}\n${fill('|\n', length - 2002)}`,
    `|a|b|\n|-|-|\n${fill('|c|d|\n', length - 12)}`,
    `- a${' '.repeat(length - 4)}b`,
    `- a\n${'\n'.repeat(length - 5)}b`,
    `${fill('mot ', length - 900)}${fill('[a](', 900)}`,
    `${fill('*a ', 900)}${fill('mot ', length - 900)}`,
    `${fill('a*', 900)}${fill('mot ', length - 900)}`,
  ];
}
