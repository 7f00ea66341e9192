import { describe, expect, it } from 'vitest';
import {
  checkTree,
  english,
  exerciseYaml,
  french,
  lessonYaml,
  moduleYaml,
  soundTree,
  withEdit,
  withEdits,
  type Files,
} from './fixture-tree.ts';
import { formatProblem } from './reporters/terminal.ts';

async function report(files: Files): Promise<string> {
  const { problems } = await checkTree(files);
  return problems.map((problem) => formatProblem(problem).replaceAll('content/modules/web-basics/read-address/', '…/')).join('\n');
}

describe('what an author reads', () => {
  it('on a misspelt field', async () => {
    expect(await report(withEdit(exerciseYaml, 'correct: true', 'corect: true'))).toMatchInlineSnapshot(`
      "exercises/web-basics/padlock.yaml:8:1  error  fields-disagree  "options": 0 of the options are marked "correct: true" — with "select: one" mark exactly one option
      exercises/web-basics/padlock.yaml:11:5  error  unknown-field  "corect" is not a field of options[road] — did you mean "correct"?"
    `);
  });

  it('on a text that lacks a language', async () => {
    expect(await report(withEdit(exerciseYaml, ', en: "What?"', ''))).toMatchInlineSnapshot(
      `"exercises/web-basics/padlock.yaml:4:1  error  missing-field  "prompt.en" is missing — add it; expected a text"`,
    );
  });

  it('on values out of range', async () => {
    const long = 'x'.repeat(241);
    expect(await report(withEdit(exerciseYaml, '"Oui."', `"${long}"`, withEdit(exerciseYaml, 'minutes: 2', 'minutes: 40'))))
      .toMatchInlineSnapshot(`
      "exercises/web-basics/padlock.yaml:3:10  error  wrong-value  "minutes" is 40 — write 15 or less
      exercises/web-basics/padlock.yaml:12:21  error  wrong-value  "options[road].feedback.fr" is 241 characters long — write at most 240 characters"
    `);
  });

  it('on a word that is not in the list', async () => {
    expect(await report(withEdit(lessonYaml, 'discover', 'easy'))).toMatchInlineSnapshot(
      `"…/lesson.yaml:1:8  error  wrong-value  "level" is "easy" — write discover, practise or master"`,
    );
  });

  it('on a schema’s own words', async () => {
    const files = withEdit(
      lessonYaml,
      'reviewed_on: 2026-11-01',
      'reviewed_on: tomorrow',
      withEdit(lessonYaml, 'https://example.org/', 'example.org'),
    );
    expect(await report(files)).toMatchInlineSnapshot(`
      "…/lesson.yaml:12:10  error  wrong-value  "sources[digcomp].url" is "example.org" — write a whole address that starts with https://
      …/lesson.yaml:14:14  error  wrong-value  "reviewed_on" is "tomorrow" — write a day as YYYY-MM-DD
      …/lesson.yaml:15:12  error  fields-disagree  "review_by" must come after "reviewed_on" — change one or the other"
    `);
  });

  it('on fields that disagree', async () => {
    expect(await report(withEdit(exerciseYaml, 'select: one', 'select: several'))).toMatchInlineSnapshot(`
      "exercises/web-basics/padlock.yaml:1:1  error  fields-disagree  "feedback": "select: several" needs the overall words: feedback: { correct, partial, incorrect } — add it
      exercises/web-basics/padlock.yaml:8:1  error  fields-disagree  "options": 1 of the options is marked "correct: true" — with "select: several" mark at least two options"
    `);
  });

  it('on an unknown kind', async () => {
    const line = await report(withEdit(exerciseYaml, 'kind: choice', 'kind: choise'));
    // The list grows with each kind.
    expect(line.replace(/(The kinds are choice).*/, '$1, …')).toMatchInlineSnapshot(
      `"exercises/web-basics/padlock.yaml:1:7  error  unknown-kind  there is no exercise kind "choise" — did you mean "choice"? The kinds are choice, …"`,
    );
  });

  it('on YAML without quotes', async () => {
    expect(await report(withEdit(moduleYaml, 'licence: CC-BY-SA-4.0', 'licence: one: two'))).toMatchInlineSnapshot(
      `"content/modules/web-basics/module.yaml:14:10  error  yaml-syntax  a second ": " on the same line — put the whole text in quotes: title: "One: two""`,
    );
  });

  it('on an alias', async () => {
    expect(await report(withEdit(lessonYaml, 'wave: 1', 'wave: *one'))).toMatchInlineSnapshot(
      `"…/lesson.yaml:5:7  error  yaml-unsupported  *one is an alias, which YAML uses to copy parts of a file — put a text that begins with * in quotes"`,
    );
  });

  it('on a planned lesson without its titles', async () => {
    expect(await report(withEdit(moduleYaml, '\n    title: { fr: "Chercher", en: "Search" }', ''))).toMatchInlineSnapshot(
      `"content/modules/web-basics/module.yaml:11:5  error  missing-field  "lessons[search-well].title" is missing — add it; expected fields fr, en"`,
    );
  });

  it('on a tag never closed', async () => {
    expect(await report(withEdit(french, '</Recap>\n', ''))).toMatchInlineSnapshot(
      `"…/fr.mdx:40:1  error  mdx-syntax  </Section> stands where </Recap> is expected, for the <Recap> of line 35 — close <Recap> first, or correct the name"`,
    );
  });

  it('on unknown tags', async () => {
    expect(await report(withEdit(french, 'Words.', 'Words <Therm id="a">x</Therm> <marquee>x</marquee>.'))).toMatchInlineSnapshot(`
      "…/fr.mdx:17:7  error  unknown-tag  a lesson knows no tag <Therm> — did you mean "Term"?
      …/fr.mdx:17:31  error  unknown-tag  a lesson knows no tag <marquee> — remove it; the tags are Section, Exercise, MentorNote, MythFact, RealTask, Recap, Term, Callout, Figure, InCountry"
    `);
  });

  it('on attributes', async () => {
    const tag = '<RealTask id="one-domain" minutes="2" result="Seen.">';
    expect(await report(withEdits(tag, `<RealTask id="one-domain" minuts="2" result='Seen.'>`))).toMatchInlineSnapshot(`
      "…/en.mdx:29:1  error  missing-attribute  <RealTask> needs "minutes" — add minutes="…": a whole number of minutes, such as "2"
      …/en.mdx:29:27  error  unknown-attribute  <RealTask> has no attribute "minuts" — did you mean "minutes"?
      …/en.mdx:29:38  error  wrong-attribute  "result" of <RealTask> is not in double quotes — write it as result="…", in double quotes
      …/fr.mdx:29:1  error  missing-attribute  <RealTask> needs "minutes" — add minutes="…": a whole number of minutes, such as "2"
      …/fr.mdx:29:27  error  unknown-attribute  <RealTask> has no attribute "minuts" — did you mean "minutes"?
      …/fr.mdx:29:38  error  wrong-attribute  "result" of <RealTask> is not in double quotes — write it as result="…", in double quotes"
    `);
  });

  it('on code', async () => {
    expect(await report(withEdit(french, 'Words.', 'Words {name}.'))).toMatchInlineSnapshot(
      `"…/fr.mdx:17:7  error  code-in-lesson  text in curly brackets is code, which a lesson may not hold — remove it; a company value is written [[setting]]"`,
    );
  });

  it('on a bare address', async () => {
    expect(await report(withEdit(french, 'Words.', 'See www.orvane.example now.'))).toMatchInlineSnapshot(
      `"…/fr.mdx:17:5  error  forbidden-markdown  a lesson holds no addresses that become links — put www.orvane.example in backticks"`,
    );
  });

  it('on languages that differ', async () => {
    expect(await report(withEdit(english, 'kind="say"', 'kind="trap"'))).toMatchInlineSnapshot(
      `"…/en.mdx:9:1  error  languages-differ  kinds of mentor notes of section "why": say in fr.mdx, trap in en.mdx — make the two languages agree"`,
    );
  });

  it('on settings', async () => {
    expect(await report(withEdits('Words.', 'Écrivez à [[chat_tol]] ou [[file_store]].'))).toMatchInlineSnapshot(`
      "…/en.mdx:17:11  error  unknown-setting  there is no setting "chat_tol" — did you mean "chat_tool"?
      …/fr.mdx:17:9  error  french-contraction  "à [[chat_tol]]" puts "à" before a setting, whose words begin with their article — turn the sentence: "prévenez [[…]]" instead of "signalez-le à [[…]]"
      …/fr.mdx:17:11  error  unknown-setting  there is no setting "chat_tol" — did you mean "chat_tool"?
      …/lesson.yaml:6:1  error  unlisted-setting  the setting "file_store" is used in fr.mdx and not listed here — add file_store to "settings""
    `);
  });

  it('on a missing translation', async () => {
    const files = Object.fromEntries(Object.entries(soundTree()).filter(([path]) => path !== english));
    expect(await report(files)).toMatchInlineSnapshot(
      `"…/fr.mdx:1:1  warning  not-translated  en.mdx is missing — translate fr.mdx; until then readers see that language with a notice"`,
    );
  });

  it('on a name that tries to steer the terminal', async () => {
    expect(await report(withEdit(exerciseYaml, 'minutes: 2', 'minutes: 2\n"a\\e[31m\\n::error::b\\u202E": 1'))).toMatchInlineSnapshot(
      `"exercises/web-basics/padlock.yaml:4:1  error  unknown-field  "a�[31m ::error::b�" is not a field of this file — remove it; the fields here are kind, title, minutes, certainty, practice_only, standalone, pass, prompt, instruction, hints, select, options, unsure, feedback, statement, answer, verdict_feedback, variants"`,
    );
  });
});
