import { describe, expect, it } from 'vitest';
import { writingSlugs } from './fixture-reading.ts';
import { problemCatalogue, type ProblemSlug } from './problem-catalogue.ts';
import {
  checkTree,
  english,
  exerciseYaml,
  french,
  lessonFolder,
  lessonYaml,
  lineOf,
  moduleYaml,
  soundTree,
  withEdit,
  withEdits,
  type Files,
} from './fixture-tree.ts';

/** One mutation of the sound tree, and all that must be said of it. */
interface Mutation {
  name: string;
  files: () => Files;
  /** Slug, file, words of the line and which line with these words; without words, the file's first line. */
  expected: [slug: ProblemSlug, file: string, words?: string, occurrence?: number][];
}

const padlock = '<Exercise id="web-basics/padlock" />';
const term = '<Term id="domain-name">domain</Term>';
const both = (slug: ProblemSlug, words?: string, occurrence = 1): Mutation['expected'] => [
  [slug, english, words, occurrence],
  [slug, french, words, occurrence],
];
const glossary = 'content/glossary.yaml';

/** A second lesson of the module, listed or not. */
function withLesson(folder: string, edits: { files?: Record<string, string>; prerequisites?: string } = {}): Record<string, string> {
  const files = edits.files ?? soundTree();
  const yaml = String(files[lessonYaml])
    .replace('[search-well]', edits.prerequisites ?? '[]')
    .replace('[chat_tool]', '[]');
  const text = '---\ntitle: a\nsummary: a\nobjective: a\nopens: [a]\n---\n\n<Section id="why" minutes="1">\n\n## A\n\nB.\n\n</Section>\n';
  return { ...files, [`${folder}/lesson.yaml`]: yaml, [`${folder}/fr.mdx`]: text, [`${folder}/en.mdx`]: text };
}

function without(...paths: string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(soundTree()).filter(([path]) => !paths.includes(path)));
}

const listSecond = (files = soundTree()): Record<string, string> =>
  withEdit(moduleYaml, '  - read-address\n', '  - read-address\n  - second\n', files);
const second = 'content/modules/web-basics/second';

const pathsYaml = 'content/paths.yaml';
const diagnosticYaml = 'content/diagnostic.yaml';
const text = '{ fr: "a", en: "a" }';

/** A path of two meetings. */
const path = (lesson: string, id = 'first-steps'): string =>
  `- id: ${id}\n  title: ${text}\n  summary: ${text}\n  steps:\n    - lesson: ${lesson}\n    - { from: diagnostic, note: ${text} }\n`;

/** A diagnostic of one question. */
function diagnostic({ lesson = 'read-address', exercise = 'web-basics/padlock', answers = 4 } = {}): string {
  const answer = `      - { text: ${text}, lessons: [read-address] }\n`;
  return `intro: ${text}\ntracks_prompt: ${text}\ntracks_at_most: 2\ndecline: ${text}\nquestions:\n  - id: payment\n    situation: ${text}\n    seen_in: ${exercise}\n    answers:\n${answer.repeat(answers - 1)}      - { text: ${text}, lessons: [${lesson}] }\n`;
}

/** The English lesson with something more in its first section. */
const onlyInEnglish = (block: string): Files => withEdit(english, '<MentorNote kind="say">', `${block}\n\n<MentorNote kind="say">`);

const mutations: Mutation[] = [
  // Blocks that one language alone has
  ...[
    '<MythFact belief="a">\n\nB.\n\n</MythFact>',
    '<Callout title="a">\n\nB.\n\n</Callout>',
    '<Figure caption="a">\n\nB.\n\n</Figure>',
    '<InCountry code="FR">\n\nB.\n\n</InCountry>',
  ].map((block): Mutation => ({
    name: `${block.slice(0, block.indexOf(' '))}> in one language`,
    files: () => onlyInEnglish(block),
    expected: [['languages-differ', english, '<Section id="why"']],
  })),
  {
    name: 'a sentence to keep in one language',
    files: () => withEdit(english, '- One.', '- One.\n- Two.'),
    expected: [['languages-differ', english, '<Section id="to-keep"']],
  },

  // Paths and diagnostic
  {
    name: 'a path and a diagnostic that name what is there, planned lessons too',
    files: () => ({ ...soundTree(), [pathsYaml]: path('search-well'), [diagnosticYaml]: diagnostic({ lesson: 'search-well' }) }),
    expected: [],
  },
  {
    name: 'a path with a lesson that is nowhere',
    files: () => ({ ...soundTree(), [pathsYaml]: path('serch-well') }),
    expected: [['unknown-lesson', pathsYaml, 'serch-well']],
  },
  {
    name: 'two paths with one id',
    files: () => ({ ...soundTree(), [pathsYaml]: path('search-well') + path('read-address') }),
    expected: [['duplicate-id', pathsYaml, '- id: first-steps', 2]],
  },
  {
    name: 'a step that is neither a lesson nor the diagnostic',
    files: () => ({ ...soundTree(), [pathsYaml]: path('search-well').replace('from: diagnostic', 'from: anywhere') }),
    expected: [
      ['missing-field', pathsYaml, 'from: anywhere'],
      ['unknown-field', pathsYaml, 'from: anywhere'],
    ],
  },
  {
    name: 'an answer that suggests a lesson that is nowhere',
    files: () => ({ ...soundTree(), [diagnosticYaml]: diagnostic({ lesson: 'serch-well' }) }),
    expected: [['unknown-lesson', diagnosticYaml, 'serch-well']],
  },
  {
    name: 'a question seen in an exercise that is nowhere',
    files: () => ({ ...soundTree(), [diagnosticYaml]: diagnostic({ exercise: 'web-basics/padlok' }) }),
    expected: [['unknown-exercise', diagnosticYaml, 'padlok']],
  },
  {
    name: 'a question with three answers',
    files: () => ({ ...soundTree(), [diagnosticYaml]: diagnostic({ answers: 3 }) }),
    expected: [['wrong-value', diagnosticYaml, 'answers:']],
  },
  {
    name: 'a word list with an unknown field',
    files: () => ({ ...soundTree(), 'content/words.yaml': 'names: []\nacronyms: []\nfr: []\nen: []\nde: []\n' }),
    expected: [['unknown-field', 'content/words.yaml', 'de:']],
  },

  // Files
  {
    name: 'a README in a lesson',
    files: () => ({ ...soundTree(), [`${lessonFolder}/README.md`]: 'x' }),
    expected: [['unexpected-file', `${lessonFolder}/README.md`]],
  },
  {
    name: 'a script in content',
    files: () => ({ ...soundTree(), 'content/run.js': 'x' }),
    expected: [['unexpected-file', 'content/run.js']],
  },
  {
    name: 'a folder in a lesson',
    files: () => ({ ...soundTree(), [`${lessonFolder}/img/a.png`]: 'x' }),
    expected: [['unexpected-file', `${lessonFolder}/img`]],
  },
  {
    name: 'a .yml exercise',
    files: () => ({ ...soundTree(), 'exercises/web-basics/a.yml': 'x' }),
    expected: [['unexpected-file', 'exercises/web-basics/a.yml']],
  },
  {
    name: 'a file beside the modules',
    files: () => ({ ...soundTree(), 'content/modules/a.yaml': 'x' }),
    expected: [['unexpected-file', 'content/modules/a.yaml']],
  },
  {
    name: 'a file beside the folders of exercises',
    files: () => ({ ...soundTree(), 'exercises/a.yaml': 'x' }),
    expected: [['unexpected-file', 'exercises/a.yaml']],
  },
  {
    name: 'another language',
    files: () => ({ ...soundTree(), [`${lessonFolder}/de.mdx`]: 'x' }),
    expected: [['unexpected-file', `${lessonFolder}/de.mdx`]],
  },
  {
    name: 'capitals in an exercise file',
    files: () => ({ ...soundTree(), 'exercises/web-basics/My_Exercise.yaml': 'x' }),
    expected: [['file-name', 'exercises/web-basics/My_Exercise.yaml']],
  },
  {
    name: 'a space in a lesson folder',
    files: () => ({ ...soundTree(), 'content/modules/web-basics/two words/lesson.yaml': 'x' }),
    expected: [['file-name', 'content/modules/web-basics/two words']],
  },
  { name: 'no glossary', files: () => without(glossary), expected: [['file-missing', glossary]] },
  { name: 'no lesson.yaml', files: () => without(lessonYaml), expected: [['file-missing', lessonYaml]] },
  { name: 'no module.yaml', files: () => without(moduleYaml), expected: [['file-missing', moduleYaml]] },
  {
    name: 'bytes that are not UTF-8',
    files: () => ({ ...soundTree(), [exerciseYaml]: new Uint8Array([0xff, 0xfe, 0x41]) }),
    expected: [['not-text', exerciseYaml]],
  },
  {
    name: 'a control character',
    files: () => withEdit(lessonYaml, 'wave: 1', 'wave: 1 # \u0007'),
    expected: [['not-text', lessonYaml, 'wave']],
  },
  { name: 'a huge file', files: () => ({ ...soundTree(), [glossary]: '#'.repeat(100_001) }), expected: [['file-too-large', glossary]] },
  {
    name: 'lists in lists in lists',
    files: () => ({ ...soundTree(), [exerciseYaml]: `a: ${'['.repeat(21)}${']'.repeat(21)}` }),
    expected: [['too-deep', exerciseYaml]],
  },

  // YAML and fields
  {
    name: 'a missing quote',
    files: () => withEdit(exerciseYaml, '"Quoi ?"', '"Quoi ?'),
    expected: [['yaml-syntax', exerciseYaml, 'Quoi']],
  },
  {
    name: 'a field twice',
    files: () => withEdit(lessonYaml, 'wave: 1', 'wave: 1\nwave: 2'),
    expected: [['yaml-duplicate-key', lessonYaml, 'wave: 2']],
  },
  { name: 'an alias', files: () => withEdit(lessonYaml, 'wave: 1', 'wave: *w'), expected: [['yaml-unsupported', lessonYaml, 'wave']] },
  {
    name: 'an unknown field',
    files: () => withEdit(exerciseYaml, 'correct: true', 'correct: true\n    corect: true'),
    expected: [['unknown-field', exerciseYaml, 'corect:']],
  },
  {
    name: 'a missing language',
    files: () => withEdit(exerciseYaml, ', en: "What?"', ''),
    expected: [['missing-field', exerciseYaml, 'prompt']],
  },
  {
    name: 'a missing field of a list entry',
    files: () => withEdit(exerciseYaml, '    feedback: { fr: "Oui.", en: "Yes." }\n', ''),
    expected: [['missing-field', exerciseYaml, 'id: road']],
  },
  { name: 'an unknown level', files: () => withEdit(lessonYaml, 'discover', 'easy'), expected: [['wrong-value', lessonYaml, 'level']] },
  {
    name: 'two right options of one',
    files: () => withEdit(exerciseYaml, 'id: owner\n', 'id: owner\n    correct: true\n'),
    expected: [['fields-disagree', exerciseYaml, 'options']],
  },
  {
    name: 'an unknown kind',
    files: () => withEdit(exerciseYaml, 'kind: choice', 'kind: choise'),
    expected: [['unknown-kind', exerciseYaml, 'kind']],
  },
  {
    name: 'an exercise without kind',
    files: () => withEdit(exerciseYaml, 'kind: choice\n', ''),
    expected: [['missing-field', exerciseYaml]],
  },
  {
    name: 'an unknown field in the frontmatter',
    files: () => withEdit(french, 'title: Lire', 'title: Lire\nlayout: x.astro'),
    expected: [['unknown-field', french, 'layout']],
  },
  {
    name: 'an empty title in the frontmatter',
    files: () => withEdit(french, 'title: Lire', 'title: ""'),
    expected: [['wrong-value', french, 'title']],
  },
  {
    name: 'a planned lesson without its English title',
    files: () => withEdit(moduleYaml, ', en: "Search"', ''),
    expected: [['missing-field', moduleYaml, 'Chercher']],
  },

  // Markup
  { name: 'no frontmatter', files: () => withEdit(french, '---\ntitle: Lire', 'title: Lire'), expected: [['frontmatter-missing', french]] },
  { name: 'a tag never closed', files: () => withEdit(french, '</Recap>\n', ''), expected: [['mdx-syntax', french, '</Section>', 2]] },
  { name: 'an import', files: () => withEdits('A <Term', "import x from 'y'\n\nA <Term"), expected: both('code-in-lesson', 'import') },
  { name: 'an expression', files: () => withEdit(french, 'Words.', 'Words {1}.'), expected: [['code-in-lesson', french, 'Words {1}']] },
  {
    name: 'spread attributes',
    files: () => withEdit(french, '<Recap>', '<Recap {...x}>'),
    expected: [['code-in-lesson', french, '<Recap']],
  },
  { name: 'an unknown tag', files: () => withEdits('Words.', 'Words <Terme>x</Terme>.'), expected: both('unknown-tag', '<Terme>') },
  {
    name: 'an unknown attribute',
    files: () => withEdit(french, '<Recap>', '<Recap title="x">'),
    expected: [['unknown-attribute', french, '<Recap']],
  },
  {
    name: 'a missing attribute',
    files: () => withEdit(french, '<RealTask id="one-domain" minutes="2" result="Seen.">', '<RealTask id="one-domain" minutes="2">'),
    expected: [['missing-attribute', french, '<RealTask']],
  },
  { name: 'a wrong value', files: () => withEdits('kind="say"', 'kind="joke"'), expected: both('wrong-attribute', 'joke') },
  { name: 'single quotes', files: () => withEdit(french, 'kind="say"', "kind='say'"), expected: [['wrong-attribute', french, 'say']] },
  {
    name: 'an attribute without value',
    files: () => withEdit(french, 'result="Seen."', 'result'),
    expected: [['wrong-attribute', french, 'result']],
  },
  { name: 'an exercise in a sentence', files: () => withEdits(padlock, `See ${padlock}.`), expected: both('wrong-form', padlock) },
  {
    name: 'an exercise with a closing tag',
    files: () => withEdits(padlock, '<Exercise id="web-basics/padlock">\n\n</Exercise>'),
    expected: both('wrong-form', '<Exercise'),
  },
  {
    name: 'an empty block',
    files: () => withEdit(french, '<Recap>\n\n- One.\n\n</Recap>', '<Recap>\n\n</Recap>'),
    expected: [
      ['languages-differ', english, 'id="to-keep"'],
      ['wrong-form', french, '<Recap>'],
    ],
  },
  {
    name: 'a self-closing block',
    files: () => withEdit(french, '<Recap>\n\n- One.\n\n</Recap>', '<Recap />'),
    expected: [
      ['languages-differ', english, 'id="to-keep"'],
      ['wrong-form', french, '<Recap'],
    ],
  },
  { name: 'a term on a line of its own', files: () => termAlone(), expected: both('wrong-form', term) },
  {
    name: 'an exercise in a note',
    files: () =>
      withEdits(
        'Words.\n\n</MentorNote>\n\n<Exercise id="web-basics/padlock" />',
        'Words.\n\n<Exercise id="web-basics/padlock" />\n\n</MentorNote>',
      ),
    expected: both('misplaced-tag', '<Exercise'),
  },
  {
    name: 'a section in a section',
    files: () =>
      withEdits('</Section>\n\n<Section id="to-keep" minutes="2">\n\n## Two', '<Section id="to-keep" minutes="2">\n\n## Two\n\n</Section>'),
    expected: [...both('misplaced-tag', 'to-keep'), ...both('extra-heading', '## Two')],
  },
  {
    name: 'a recap outside every section',
    files: () => withEdits('<Recap>\n\n- One.\n\n</Recap>\n\n</Section>', '</Section>\n\n<Recap>\n\n- One.\n\n</Recap>'),
    expected: both('misplaced-tag', '<Recap>'),
  },
  {
    name: 'no blank line after an opening tag',
    files: () => withEdit(french, '<Recap>\n\n', '<Recap>\n'),
    expected: [['blank-line-missing', french, '<Recap>']],
  },
  {
    name: 'no blank line before a tag',
    files: () => withEdit(french, '\n\n<Recap>', '\n<Recap>'),
    expected: [
      ['blank-line-missing', french, '<RealTask'],
      ['blank-line-missing', french, '<Recap>'],
    ],
  },
  {
    name: 'no blank line before a closing tag',
    files: () => withEdit(french, '- One.\n\n</Recap>', '- One.\n</Recap>'),
    expected: [['blank-line-missing', french, '<Recap>']],
  },
  {
    name: 'a link',
    files: () => withEdit(french, 'Words.', 'See [here](https://example.org).'),
    expected: [['forbidden-markdown', french, 'here']],
  },
  {
    name: 'a section without heading',
    files: () => withEdit(french, '## Le nom\n\n', ''),
    expected: [['section-heading', french, 'id="why"']],
  },
  { name: 'a heading without words', files: () => withEdit(french, '## Le nom', '##'), expected: [['section-heading', french, '##']] },
  { name: 'a second heading', files: () => withEdit(french, 'Words.', '## More'), expected: [['extra-heading', french, '## More']] },
  { name: 'a smaller heading', files: () => withEdit(french, 'Words.', '### More'), expected: [['extra-heading', french, '### More']] },
  {
    name: 'text between sections',
    files: () => withEdit(french, '</Section>\n\n<Section', '</Section>\n\nLost words.\n\n<Section'),
    expected: [['outside-section', french, 'Lost']],
  },
  {
    name: 'a lesson without section',
    files: () => withEdit(french, String(soundTree()[french]).split('---\n\n')[1] ?? '', 'Words.\n'),
    expected: [
      ['section-missing', french],
      ['outside-section', french, 'Words'],
      ...([
        ['languages-differ', english, 'id="why"'],
        ['languages-differ', english, 'id="to-keep"'],
        ['languages-differ', english],
      ] as Mutation['expected']),
    ],
  },
  {
    name: 'the same section id twice',
    files: () => withEdits('id="to-keep"', 'id="why"'),
    expected: [...both('duplicate-id', 'id="why"', 2)],
  },
  {
    name: 'the same source id twice',
    files: () =>
      withEdit(
        lessonYaml,
        'reviewed_on',
        '  - { id: digcomp, authority: { fr: "a", en: "a" }, title: { fr: "a", en: "a" }, year: 2022, url: "https://example.org/", status: official }\nreviewed_on',
      ),
    expected: [['duplicate-id', lessonYaml, '{ id: digcomp']],
  },
  {
    name: 'the same term twice',
    files: () => withEdit(glossary, '- id: web-address', '- id: domain-name'),
    expected: [
      ['unknown-term', glossary, '- web-address'],
      ['duplicate-id', glossary, '- id: domain-name', 2],
    ],
  },
  {
    name: 'an exercise twice in a lesson',
    files: () => withEdits(padlock, `${padlock}\n\n${padlock}`),
    expected: both('duplicate-id', padlock, 2),
  },

  // References
  {
    name: 'an unknown setting in a text',
    files: () => withEdits('Words.', 'Words [[chat_tol]].'),
    expected: both('unknown-setting', 'chat_tol'),
  },
  {
    name: 'an unknown setting in the frontmatter',
    files: () => withEdit(french, 'opens:\n  - Lire', 'opens:\n  - Lire [[nothing]]'),
    expected: [['unknown-setting', french, 'nothing']],
  },
  {
    name: 'an unknown setting in an exercise',
    files: () => withEdit(exerciseYaml, '"Look."', '"Look at [[nothing]]."'),
    expected: [['unknown-setting', exerciseYaml, 'nothing']],
  },
  {
    name: 'an unknown setting in the list',
    files: () => withEdit(lessonYaml, '[chat_tool]', '[chat_tool, nothing]'),
    expected: [['unknown-setting', lessonYaml, 'nothing']],
  },
  {
    name: 'a setting with a hyphen',
    files: () => withEdit(french, 'Words.', 'Words [[chat-tool]].'),
    expected: [['broken-setting', french, 'chat-tool']],
  },
  {
    name: 'a setting without its end',
    files: () => withEdit(french, 'Words.', 'Words [[chat_tool].'),
    expected: [['broken-setting', french, '[[chat_tool].']],
  },
  {
    name: 'a setting in backticks',
    files: () => withEdit(french, 'Words.', 'Words `[[chat_tool]]`.'),
    expected: [['broken-setting', french, '`[[']],
  },
  {
    name: 'a setting that is not listed',
    files: () => withEdit(lessonYaml, '[chat_tool]', '[]'),
    expected: [['unlisted-setting', lessonYaml, 'settings']],
  },
  {
    name: 'a setting of an exercise that is not listed',
    files: () => withEdit(exerciseYaml, '"Look."', '"Look at [[file_store]]."'),
    expected: [['unlisted-setting', lessonYaml, 'settings']],
  },
  {
    name: 'a setting that is listed and not used',
    files: () => withEdit(lessonYaml, '[chat_tool]', '[chat_tool, file_store]'),
    expected: [['unused-setting', lessonYaml, 'settings']],
  },
  {
    name: 'an unknown exercise',
    files: () => withEdits('web-basics/padlock', 'web-basics/padlok'),
    expected: [...both('unknown-exercise', 'padlok'), ['exercise-unused', exerciseYaml]],
  },
  { name: 'an unknown term', files: () => withEdits('"domain-name"', '"domain-nam"'), expected: both('unknown-term', 'domain-nam') },
  {
    name: 'an unknown term in "see"',
    files: () => withEdit(glossary, '    - web-address', '    - web-adress'),
    expected: [['unknown-term', glossary, 'web-adress']],
  },
  {
    name: 'an unknown prerequisite',
    files: () => withEdit(lessonYaml, '[search-well]', '[search-wel]'),
    expected: [['unknown-lesson', lessonYaml, 'search-wel']],
  },
  { name: 'a listed lesson without folder', files: () => listSecond(), expected: [['unknown-lesson', moduleYaml, '- second']] },
  {
    name: 'exercises of no module',
    files: () => ({ ...soundTree(), 'exercises/web-basic/a.yaml': `${soundTree()[exerciseYaml]}standalone: true\n` }),
    expected: [['unknown-module', 'exercises/web-basic/a.yaml']],
  },
  {
    name: 'a track that is not in tracks.yaml',
    files: () => withEdit(moduleYaml, 'track: web', 'track: csr'),
    expected: [['unknown-track', moduleYaml, 'track']],
  },
  {
    name: 'a planned lesson with a folder',
    files: () => withLesson('content/modules/web-basics/search-well'),
    expected: [['planned-lesson-written', moduleYaml, 'search-well']],
  },
  { name: 'a lesson that no module lists', files: () => withLesson(second), expected: [['lesson-not-listed', `${second}/lesson.yaml`]] },
  {
    name: 'a lesson id in two modules',
    files: () =>
      withLesson('content/modules/web-more/search-well', {
        files: {
          ...soundTree(),
          'content/modules/web-more/module.yaml': `title: { fr: "a", en: "a" }\ntrack: web\norder: 1\nsummary: { fr: "a", en: "a" }\noutcomes: [{ fr: "a", en: "a" }, { fr: "b", en: "b" }]\nmentor: { fr: "a", en: "a" }\nlessons: [search-well]\nauthors: [a]\nlicence: MIT\n`,
        },
      }),
    expected: [['duplicate-lesson', 'content/modules/web-more/module.yaml', 'lessons']],
  },
  {
    name: 'the same order in two modules',
    files: () => ({
      ...soundTree(),
      'content/modules/web-more/module.yaml': String(soundTree()[moduleYaml])
        .replace('  - read-address\n', '')
        .replace('search-well', 'search-more'),
    }),
    expected: [['duplicate-id', 'content/modules/web-more/module.yaml', 'order']],
  },
  {
    name: 'prerequisites in a circle',
    files: () =>
      withEdit(lessonYaml, '[search-well]', '[second]', withLesson(second, { files: listSecond(), prerequisites: '[read-address]' })),
    expected: [['prerequisite-cycle', `${second}/lesson.yaml`, 'prerequisites']],
  },
  {
    name: 'a lesson that asks for itself',
    files: () => withEdit(lessonYaml, '[search-well]', '[read-address]'),
    expected: [['prerequisite-cycle', lessonYaml, 'prerequisites']],
  },
  {
    name: 'an exercise that no lesson uses',
    files: () => ({ ...soundTree(), 'exercises/web-basics/alone.yaml': String(soundTree()[exerciseYaml]) }),
    expected: [['exercise-unused', 'exercises/web-basics/alone.yaml']],
  },
  {
    name: 'a standalone exercise in a lesson',
    files: () => withEdit(exerciseYaml, 'minutes: 2', 'minutes: 2\nstandalone: true'),
    expected: [['standalone-used', exerciseYaml, 'standalone']],
  },

  // Languages and time
  {
    name: 'other minutes in English',
    files: () => withEdit(english, 'id="why" minutes="1"', 'id="why" minutes="3"'),
    expected: [['languages-differ', english, 'id="why"']],
  },
  {
    name: 'another section in English',
    files: () => withEdit(english, 'id="to-keep"', 'id="keep"'),
    expected: [
      ['languages-differ', english, 'id="keep"'],
      ['languages-differ', french, 'id="to-keep"'],
    ],
  },
  { name: 'sections in another order', files: () => swapSections(), expected: [['languages-differ', english, 'id="to-keep"']] },
  {
    name: 'another exercise in English',
    files: () => withEdit(english, `${padlock}\n\n`, ''),
    expected: [['languages-differ', english, 'id="why"']],
  },
  {
    name: 'another note in English',
    files: () => withEdit(english, 'kind="say"', 'kind="trap"'),
    expected: [['languages-differ', english, 'id="why"']],
  },
  {
    name: 'another task in English',
    files: () => withEdit(english, 'id="one-domain"', 'id="domain"'),
    expected: [['languages-differ', english, 'id="to-keep"']],
  },
  {
    name: 'other minutes of a task',
    files: () => withEdit(english, 'minutes="2" result', 'minutes="4" result'),
    expected: [['languages-differ', english, 'id="to-keep"']],
  },
  { name: 'another term in English', files: () => withEdit(english, term, 'domain'), expected: [['languages-differ', english]] },
  { name: 'no English', files: () => without(english), expected: [['not-translated', french]] },
  {
    name: 'neither language',
    files: () =>
      withEdit(lessonYaml, '[chat_tool]', '[]', {
        ...without(english, french),
        [exerciseYaml]: `${soundTree()[exerciseYaml]}standalone: true\n`,
      }),
    expected: [['lesson-without-text', lessonYaml]],
  },
  {
    name: '"à" before a setting',
    files: () => withEdit(french, 'Words.', 'Dites-le à [[chat_tool]].'),
    expected: [['french-contraction', french, 'Dites']],
  },
  {
    name: '"de" before a setting, in an exercise',
    files: () =>
      withEdit(exerciseYaml, '"Oui."', '"Près de [[file_store]]."', withEdit(lessonYaml, '[chat_tool]', '[chat_tool, file_store]')),
    expected: [['french-contraction', exerciseYaml, 'Près']],
  },
  {
    name: '"du" over the end of a line',
    files: () => withEdit(french, 'Words.', 'Le début du\n[[chat_tool]].'),
    expected: [['french-contraction', french, 'début']],
  },
  {
    name: 'a lesson to read again',
    files: () => withEdit(lessonYaml, 'review_by: 2027-11-01', 'review_by: 2026-11-22'),
    expected: [['review-due', lessonYaml, 'review_by']],
  },
];

function termAlone(): Record<string, string> {
  const files = withEdit(english, `A ${term}, in in`, `${term}\n\nIn`);
  return withEdit(french, `A ${term}, in dans`, `${term}\n\nIn`, files);
}

function swapSections(): Record<string, string> {
  const files = soundTree();
  const [head = '', one = '', two = ''] = String(files[english]).split(/(?=<Section )/);
  return { ...files, [english]: `${head}${two}\n${one}` };
}

function found(problems: { slug: string; file: string; line: number }[]): string[] {
  return problems.map(({ slug, file, line }) => `${slug} ${file}:${line}`).sort();
}

describe('each kind of problem', () => {
  it('none stands in the sound tree', async () => {
    expect(await checkTree(soundTree())).toMatchObject({ problems: [], counts: { lessons: 1, exercises: 1, terms: 2 } });
  });

  it.each(mutations)('$name', async ({ files, expected }) => {
    const tree = files();
    const { problems } = await checkTree(tree);
    const wanted = expected.map(
      ([slug, file, words, occurrence]) => `${slug} ${file}:${words === undefined ? 1 : lineOf(tree, file, words, occurrence)}`,
    );
    expect(found(problems)).toEqual(wanted.sort());
  });

  it('is shown by one mutation at least', () => {
    const shown = new Set(mutations.flatMap(({ expected }) => expected.map(([slug]) => slug)));
    expect(
      Object.keys(problemCatalogue).filter((slug) => !shown.has(slug as ProblemSlug) && !writingSlugs.includes(slug as ProblemSlug)),
    ).toEqual([]);
  });
});
