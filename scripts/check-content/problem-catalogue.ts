import { quoted } from './wording.ts';

export type Severity = 'error' | 'warning';

/** A kind of problem: how serious it is, and how it is said. Its page is docs/content-errors/<slug>.md. */
export interface ProblemKind<Values> {
  severity: Severity;
  describe(values: Values): { wrong: string; mend: string };
}

type Describe<Values> = (values: Values) => [wrong: string, mend: string];

function kind<Values>(severity: Severity, describe: Describe<Values>): ProblemKind<Values> {
  return {
    severity,
    describe(values) {
      const [wrong, mend] = describe(values);
      return { wrong, mend };
    },
  };
}

const error = <Values>(describe: Describe<Values>): ProblemKind<Values> => kind('error', describe);
const warning = <Values>(describe: Describe<Values>): ProblemKind<Values> => kind('warning', describe);

/** "did you mean …?" when there is a near word, otherwise the list of what exists. */
function suggest(nearest: string | undefined, otherwise: string): string {
  return nearest === undefined ? otherwise : `did you mean ${quoted(nearest)}?`;
}

const list = (words: readonly string[]): string => (words.length === 0 ? 'nothing' : words.join(', '));

/** Every kind of problem that the checker knows. A slug never changes: people search for it, and its page has its name. */
export const problemCatalogue = {
  // Files
  'unexpected-file': error((at: { name: string; mend: string }) => [`${quoted(at.name)} has no place here`, at.mend]),
  'file-name': error((at: { name: string; nearest: string }) => [
    `the name ${quoted(at.name)} is not lower-case words joined by hyphens`,
    at.nearest === '' ? 'rename it' : `rename it ${quoted(at.nearest)}`,
  ]),
  'file-missing': error((at: { name: string; holds: string }) => [`${at.name} is missing`, `create it: it holds ${at.holds}`]),
  'not-text': error((at: { found: string }) => [`the file holds ${at.found}`, 'save it again as plain text, encoded in UTF-8']),
  'file-too-large': error((at: { found: string; limit: string }) => [
    `${at.found}, and the limit is ${at.limit}`,
    'cut it into smaller parts',
  ]),
  'too-deep': error((at: { found: string; limit: number }) => [`${at.found} (the limit is ${at.limit})`, 'write it more simply']),

  // YAML
  'yaml-syntax': error((at: { wrong: string; mend: string }) => [at.wrong, at.mend]),
  'yaml-duplicate-key': error((at: { key: string; firstLine: number }) => [
    `${quoted(at.key)} stands twice here, first on line ${at.firstLine}`,
    'keep one of the two',
  ]),
  'yaml-unsupported': error((at: { wrong: string; mend: string }) => [at.wrong, at.mend]),

  // Fields
  'unknown-field': error((at: { key: string; owner: string; nearest?: string | undefined; fields: readonly string[] }) => [
    `${quoted(at.key)} is not a field of ${at.owner}`,
    suggest(at.nearest, `remove it; the fields here are ${list(at.fields)}`),
  ]),
  'missing-field': error((at: { field: string; expected: string }) => [`"${at.field}" is missing`, `add it; expected ${at.expected}`]),
  'wrong-value': error((at: { field: string; found: string; mend: string }) => [`"${at.field}" is ${at.found}`, at.mend]),
  'fields-disagree': error((at: { field: string; wrong: string; mend: string }) => [
    at.field === '' || at.wrong.startsWith(`"${at.field}"`) ? at.wrong : `"${at.field}": ${at.wrong}`,
    at.mend,
  ]),
  'unknown-kind': error((at: { found: string; nearest?: string | undefined; kinds: readonly string[] }) => [
    `there is no exercise kind ${at.found}`,
    at.nearest === undefined ? `the kinds are ${list(at.kinds)}` : `did you mean ${quoted(at.nearest)}? The kinds are ${list(at.kinds)}`,
  ]),

  // Markup of lessons
  'frontmatter-missing': error((at: { wrong: string }) => [
    at.wrong,
    'put title, summary, objective and opens at the top of the file, between two lines that hold just ---',
  ]),
  'mdx-syntax': error((at: { wrong: string; mend: string }) => [at.wrong, at.mend]),
  'code-in-lesson': error((at: { wrong: string; mend: string }) => [at.wrong, at.mend]),
  'unknown-tag': error((at: { tag: string; nearest?: string | undefined; tags: readonly string[] }) => [
    `a lesson knows no tag <${at.tag}>`,
    suggest(at.nearest, `remove it; the tags are ${list(at.tags)}`),
  ]),
  'unknown-attribute': error((at: { tag: string; attribute: string; nearest?: string | undefined; attributes: readonly string[] }) => [
    `<${at.tag}> has no attribute ${quoted(at.attribute)}`,
    suggest(
      at.nearest,
      at.attributes.length === 0 ? 'remove it; the tag has none' : `remove it; its attributes are ${list(at.attributes)}`,
    ),
  ]),
  'missing-attribute': error((at: { tag: string; attribute: string; expected: string }) => [
    `<${at.tag}> needs "${at.attribute}"`,
    `add ${at.attribute}="…": ${at.expected}`,
  ]),
  'wrong-attribute': error((at: { tag: string; attribute: string; found: string; mend: string }) => [
    `"${at.attribute}" of <${at.tag}> ${at.found}`,
    at.mend,
  ]),
  'wrong-form': error((at: { tag: string; wrong: string; mend: string }) => [`<${at.tag}> ${at.wrong}`, at.mend]),
  'misplaced-tag': error((at: { tag: string; parent: string; mend: string }) => [`<${at.tag}> stands in ${at.parent}`, at.mend]),
  'blank-line-missing': error((at: { tag: string; where: string }) => [
    `<${at.tag}> needs a blank line ${at.where}`,
    'put the tag on a line of its own, with a blank line on both sides',
  ]),
  'forbidden-markdown': error((at: { what: string; mend: string }) => [`a lesson holds no ${at.what}`, at.mend]),
  'section-heading': error((at: { section: string; wrong: string }) => [
    `section ${quoted(at.section)} ${at.wrong}`,
    'open it with one line "## …" that states its idea',
  ]),
  'extra-heading': error((at: { heading: string; wrong: string }) => [
    `the heading ${quoted(at.heading)} ${at.wrong}`,
    'use one "##" for each section, first thing in it; make it a section of its own, or bold text',
  ]),
  'outside-section': error((at: { what: string }) => [
    `${at.what} outside every section`,
    'move it between <Section id="…" minutes="…"> and </Section>',
  ]),
  'section-missing': error(() => ['the lesson has no section', 'put its text between <Section id="…" minutes="…"> and </Section>']),
  'duplicate-id': error((at: { what: string; id: string; first: string }) => [
    `the ${at.what} ${quoted(at.id)} stands twice, first ${at.first}`,
    'give each its own',
  ]),

  // References
  'unknown-setting': error((at: { id: string; nearest?: string | undefined }) => [
    `there is no setting ${quoted(at.id)}`,
    suggest(at.nearest, 'use one of content/settings.yaml, or add it there'),
  ]),
  'broken-setting': error((at: { found: string; mend: string }) => [`${quoted(at.found)} is not a setting that can be replaced`, at.mend]),
  'unlisted-setting': error((at: { id: string; usedIn: string }) => [
    `the setting ${quoted(at.id)} is used in ${at.usedIn} and not listed here`,
    `add ${at.id} to "settings"`,
  ]),
  'unused-setting': error((at: { id: string }) => [
    `the setting ${quoted(at.id)} is listed and used nowhere in the lesson`,
    'remove it from "settings", or use it',
  ]),
  'unknown-exercise': error((at: { id: string; nearest?: string | undefined }) => [
    `there is no exercise ${quoted(at.id)}`,
    suggest(at.nearest, `write exercises/${at.id}.yaml`),
  ]),
  'unknown-term': error((at: { id: string; nearest?: string | undefined }) => [
    `the glossary has no term ${quoted(at.id)}`,
    suggest(at.nearest, 'add it to content/glossary.yaml'),
  ]),
  'unknown-lesson': error((at: { id: string; nearest?: string | undefined; mend: string }) => [
    `there is no lesson ${quoted(at.id)}`,
    suggest(at.nearest, at.mend),
  ]),
  'unknown-module': error((at: { id: string; nearest?: string | undefined; mend: string }) => [
    `there is no module ${quoted(at.id)}`,
    suggest(at.nearest, at.mend),
  ]),
  'unknown-track': error((at: { id: string; tracks: readonly string[] }) => [
    `content/tracks.yaml has no track ${quoted(at.id)}`,
    `use one of ${list(at.tracks)}, or add it there`,
  ]),
  'planned-lesson-written': error((at: { id: string }) => [
    `the lesson ${quoted(at.id)} is planned here, and has a folder`,
    `replace the entry by the plain line "- ${at.id}"`,
  ]),
  'lesson-not-listed': error((at: { id: string; module: string }) => [
    `no module lists the lesson ${quoted(at.id)}`,
    `add it under "lessons" in ${at.module}`,
  ]),
  'duplicate-lesson': error((at: { id: string; first: string }) => [
    `the lesson id ${quoted(at.id)} is taken, in ${at.first}`,
    'give each lesson an id of its own, in all modules',
  ]),
  'prerequisite-cycle': error((at: { path: readonly string[] }) => [
    `each of these lessons asks for the next: ${at.path.join(' → ')}`,
    'remove one of these prerequisites',
  ]),
  'exercise-unused': error((at: { id: string }) => [
    `no lesson uses the exercise ${quoted(at.id)}`,
    `put <Exercise id="${at.id}" /> into a lesson, or write "standalone: true" in this file`,
  ]),
  'standalone-used': error((at: { lesson: string }) => [
    `"standalone: true" says that no lesson uses it, and ${at.lesson} does`,
    'remove "standalone", or take it out of the lesson',
  ]),

  // Languages
  'languages-differ': error((at: { what: string; fr: string; en: string }) => [
    `${at.what}: ${at.fr} in fr.mdx, ${at.en} in en.mdx`,
    'make the two languages agree',
  ]),
  'not-translated': warning((at: { missing: string; shown: string }) => [
    `${at.missing} is missing`,
    `translate ${at.shown}; until then readers see that language with a notice`,
  ]),
  'lesson-without-text': error((at: { id: string }) => [
    `the lesson ${quoted(at.id)} has neither fr.mdx nor en.mdx`,
    'write one of the two at least, or make it a planned lesson in module.yaml',
  ]),
  'french-contraction': error((at: { found: string; word: string }) => [
    `"${at.found}" puts ${at.word} before a setting, whose words begin with their article`,
    'turn the sentence: "prévenez [[…]]" instead of "signalez-le à [[…]]"',
  ]),
  'references-differ': warning((at: { what: string; fr: string; en: string }) => [
    `${at.what}: ${at.fr} in French, ${at.en} in English`,
    'let both languages use and name the same',
  ]),
  'lengths-differ': warning((at: { fr: number; en: number }) => [
    `the text has ${at.fr} words in French and ${at.en} in English, more than 20 % apart`,
    'look what one language says and the other does not',
  ]),

  // Writing
  'lesson-length': warning((at: { words: number; from: number; to: number }) => [
    `the lesson has ${at.words} words, mentor notes apart; it should have ${at.from} to ${at.to}`,
    at.words < at.from ? 'say what is missing, with an example' : 'cut what could stand in any lesson, or make a second lesson of it',
  ]),
  'long-sentence': warning((at: { words: number; limit: number; sentence: string }) => [
    `a sentence of ${at.words} words: ${quoted(at.sentence)}`,
    `cut it in two; ${at.limit} words are enough`,
  ]),
  'hard-to-read': warning((at: { what: string; found: string; limit: string }) => [
    `the lesson’s ${at.what} is ${at.found}, and ${at.limit} is the limit`,
    'shorten sentences, and choose shorter words where they exist',
  ]),
  'unknown-word': warning((at: { word: string; language: string; nearest?: string | undefined }) => [
    `the ${at.language} dictionary does not know ${quoted(at.word)}`,
    at.nearest === undefined
      ? 'mend it; or, if it is right, add it to content/words.yaml'
      : `did you mean ${quoted(at.nearest)}? If it is right, add it to content/words.yaml`,
  ]),
  typography: warning((at: { found: string; wrong: string; mend: string }) => [`${at.wrong} in ${quoted(at.found)}`, at.mend]),
  'avoided-words': warning((at: { found: string; why: string }) => [`${quoted(at.found)} ${at.why}`, 'say it in another way']),
  'term-unmarked': warning((at: { word: string; id: string; line?: number | undefined }) => [
    at.line === undefined
      ? `${quoted(at.word)} is a term of the glossary and is marked nowhere in this lesson`
      : `${quoted(at.word)} stands here before it is explained, on line ${at.line}`,
    `mark its first use: <Term id="${at.id}">…</Term>`,
  ]),
  'unexplained-acronym': warning((at: { acronym: string }) => [
    `${quoted(at.acronym)} is not explained at its first use`,
    'say in brackets what it is, mark a glossary term, or add it to "acronyms" in content/words.yaml if every office knows it',
  ]),
  'minutes-unlikely': warning((at: { wrong: string; mend: string }) => [at.wrong, at.mend]),

  // Time
  'review-due': warning((at: { reviewBy: string }) => [
    `the lesson was to be read again by ${at.reviewBy}`,
    'read its facts against the sources, then set "reviewed_on" and "review_by"',
  ]),
} as const;

export type ProblemSlug = keyof typeof problemCatalogue;

/** What a problem's message needs to know. */
export type ProblemValues<Slug extends ProblemSlug> = (typeof problemCatalogue)[Slug] extends ProblemKind<infer Values> ? Values : never;
