import { both, glossary, padlock, term, without, type Mutation } from './fixture-mutations.ts';
import { english, exerciseYaml, french, lessonFolder, lessonYaml, moduleYaml, soundTree, withEdit, withEdits } from './fixture-tree.ts';

function termAlone(): Record<string, string> {
  const files = withEdit(english, `A ${term}, in in`, `${term}\n\nIn`);
  return withEdit(french, `A ${term}, in dans`, `${term}\n\nIn`, files);
}

/** What may be wrong with a file by itself: its name, its syntax, its fields, its markup. */
export const formMutations: Mutation[] = [
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
];
