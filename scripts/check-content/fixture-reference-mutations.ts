import { both, glossary, padlock, term, without, type Mutation } from './fixture-mutations.ts';
import { english, exerciseYaml, french, lessonYaml, moduleYaml, soundTree, withEdit, withEdits, type Files } from './fixture-tree.ts';

/** A lesson that the module of the sound tree does not list. */
const second = 'content/modules/web-basics/second';

/** A second lesson of the module, listed or not. */
function withLesson(folder: string, edits: { files?: Record<string, string>; prerequisites?: string } = {}): Record<string, string> {
  const files = edits.files ?? soundTree();
  const yaml = String(files[lessonYaml])
    .replace('[search-well]', edits.prerequisites ?? '[]')
    .replace('[chat_tool]', '[]');
  const text = '---\ntitle: a\nsummary: a\nobjective: a\nopens: [a]\n---\n\n<Section id="why" minutes="1">\n\n## A\n\nB.\n\n</Section>\n';
  return { ...files, [`${folder}/lesson.yaml`]: yaml, [`${folder}/fr.mdx`]: text, [`${folder}/en.mdx`]: text };
}

const listSecond = (files = soundTree()): Record<string, string> =>
  withEdit(moduleYaml, '  - read-address\n', '  - read-address\n  - second\n', files);

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

function swapSections(): Record<string, string> {
  const files = soundTree();
  const [head = '', one = '', two = ''] = String(files[english]).split(/(?=<Section )/);
  return { ...files, [english]: `${head}${two}\n${one}` };
}

/** What may be wrong between files: languages, references, dates. */
export const referenceMutations: Mutation[] = [
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
