import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent, type CheckResult } from './check-content.ts';
import type { Rule } from './content-tree.ts';
import { formRules } from './rules/all-rules.ts';

/** Texts by path: a tree of content for a test. */
export type Files = Record<string, string | Uint8Array>;

export const lessonFolder = 'content/modules/web-basics/read-address';
export const lessonYaml = `${lessonFolder}/lesson.yaml`;
export const french = `${lessonFolder}/fr.mdx`;
export const english = `${lessonFolder}/en.mdx`;
export const moduleYaml = 'content/modules/web-basics/module.yaml';
export const exerciseYaml = 'exercises/web-basics/padlock.yaml';

/** The day on which the tests run, whatever the clock says. */
export const testDay = '2026-11-23';

function lessonText(words: { title: string; heading: string; chat: string }): string {
  return `---
title: ${words.title}
summary: ${words.title}
objective: ${words.title}
opens:
  - ${words.title}
---

<Section id="why" minutes="1">

## ${words.heading}

A <Term id="domain-name">domain</Term>, in ${words.chat} [[chat_tool]].

<MentorNote kind="say">

Words.

</MentorNote>

<Exercise id="web-basics/padlock" />

</Section>

<Section id="to-keep" minutes="2">

## Two

<RealTask id="one-domain" minutes="2" result="Seen.">

Words.

</RealTask>

<Recap>

- One.

</Recap>

</Section>
`;
}

const exercise = `kind: choice
title: { fr: "Le cadenas", en: "The padlock" }
minutes: 2
prompt: { fr: "Quoi ?", en: "What?" }
hints:
  - { fr: "Lisez.", en: "Read." }
select: one
options:
  - id: road
    text: { fr: "La route", en: "The road" }
    correct: true
    feedback: { fr: "Oui.", en: "Yes." }
  - id: owner
    text: { fr: "Le titulaire", en: "The owner" }
    feedback: { fr: "Regardez.", en: "Look." }
  - id: nobody
    text: { fr: "Personne", en: "Nobody" }
    feedback: { fr: "Regardez.", en: "Look." }
`;

const lesson = `level: discover
competences:
  - { code: "1.1", from: 1, to: 2 }
prerequisites: [search-well]
wave: 1
settings: [chat_tool]
sources:
  - id: digcomp
    authority: { fr: "CCR", en: "JRC" }
    title: { fr: "DigComp", en: "DigComp" }
    year: 2022
    url: "https://example.org/"
    status: official
reviewed_on: 2026-11-01
review_by: 2027-11-01
`;

const module = `title: { fr: "Le web", en: "The web" }
track: web
order: 0
summary: { fr: "Lire.", en: "Read." }
outcomes:
  - { fr: "Lire.", en: "Read." }
  - { fr: "Dire.", en: "Say." }
mentor: { fr: "Commencez.", en: "Begin." }
lessons:
  - read-address
  - id: search-well
    title: { fr: "Chercher", en: "Search" }
authors: [Viceversa]
licence: CC-BY-SA-4.0
`;

/** A small tree without any problem. */
export function soundTree(): Record<string, string> {
  return {
    'content/tracks.yaml': '- id: web\n  letter: W\n  title: { fr: "Web", en: "Web" }\n  summary: { fr: "Lire.", en: "Read." }\n',
    'content/settings.yaml': ['chat_tool', 'file_store']
      .map(
        (id) =>
          `- id: ${id}\n  type: text\n  label: { fr: "a", en: "a" }\n  default: { fr: "a", en: "a" }\n  short: { fr: "a", en: "a" }\n`,
      )
      .join(''),
    'content/glossary.yaml':
      '- id: domain-name\n  term: { fr: "a", en: "a" }\n  definition: { fr: "a", en: "a" }\n  see:\n    - web-address\n- id: web-address\n  term: { fr: "a", en: "a" }\n  definition: { fr: "a", en: "a" }\n',
    [moduleYaml]: module,
    [lessonYaml]: lesson,
    [french]: lessonText({ title: 'Lire', heading: 'Le nom', chat: 'dans' }),
    [english]: lessonText({ title: 'Read', heading: 'The name', chat: 'in' }),
    [exerciseYaml]: exercise,
  };
}

/** Writes a tree to a folder of its own, and gives the folder. */
export function writeTree(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'check-content-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** Writes a tree, checks it, and removes it. Its form alone, unless other rules are given: most trees of tests are no good reading. */
export async function checkTree(files: Files, today: string = testDay, rules: readonly Rule[] = formRules): Promise<CheckResult> {
  const root = writeTree(files);
  try {
    return await checkContent({ root, today, rules });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The sound tree with one text replaced in one file. @throws when the text is not there */
export function withEdit(path: string, from: string, to: string, files: Record<string, string> = soundTree()): Record<string, string> {
  const text = files[path];
  if (text === undefined || !text.includes(from)) throw new Error(`"${from}" is not in ${path}`);
  return { ...files, [path]: text.replace(from, () => to) };
}

/** The sound tree with the same edit in both languages of its lesson. */
export function withEdits(from: string, to: string): Record<string, string> {
  return withEdit(english, from, to, withEdit(french, from, to));
}

/** The number of the line on which a text stands, for the first time or a later one. */
export function lineOf(files: Files, path: string, words: string, occurrence = 1): number {
  const lines = String(files[path])
    .split('\n')
    .flatMap((line, index) => (line.includes(words) ? [index + 1] : []));
  const line = lines[occurrence - 1];
  if (line === undefined) throw new Error(`"${words}" does not stand ${occurrence} times in ${path}`);
  return line;
}
