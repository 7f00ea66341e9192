import { formatPatch, OMIT_HEADERS, structuredPatch } from 'diff';
import type { LessonFile, PlacedPart } from '#src/domain/plan/lesson-file.ts';
import { mdxOf } from '#src/domain/plan/lesson-signs.ts';
import { readBeyondLessons, type BeyondLessons } from '#src/ui/markdown/beyond-lessons.ts';

/** A passage in a mentor's words, in the lesson's language. */
export interface Rewording {
  section: string;
  /** Index of the part. */
  part: number;
  /** Markdown. */
  text: string;
}

/** Why a rewording can't go into the lesson's file as it is. */
export type RefusalReason = BeyondLessons | 'part-gone' | 'empty' | 'loose-tick' | 'code' | 'unknown-term' | 'unknown-setting';

export interface Refusal {
  rewording: Rewording;
  reason: RefusalReason;
  /** For unknown terms and settings: the id. */
  what?: string;
}

/** What the site has names for. */
export interface KnownIds {
  terms: ReadonlySet<string>;
  settings: ReadonlySet<string>;
}

export interface LessonPatch {
  /** The lesson's file in the project. */
  path: string;
  /** A unified diff for `git apply`; empty when nothing changes. */
  patch: string;
  /** What it changes, in the order of the lesson. */
  applied: Rewording[];
  /** What it leaves out, each with the reason. */
  refused: Refusal[];
  /** Settings that the lesson did not use before: its lesson.yaml has to list them. */
  newSettings: string[];
}

interface Replacement {
  rewording: Rewording;
  part: PlacedPart;
  mdx: string;
  settings: string[];
}

/** Without spaces around it; a heading is one line, and a closing `#` in it would be taken for Markdown's. */
function tidyText({ kind }: PlacedPart, text: string): string {
  const tidy = text.replace(/\r\n?/g, '\n').trim();
  return kind === 'title' ? tidy.replace(/\s*\n\s*/g, ' ').replace(/(^|\s)(#+)$/, '$1\\$2') : tidy;
}

/** A paragraph that MDX would take for program text. */
const programText = /(?:^|\n[ \t]*\n)[ \t]*(?:import|export)\b/;

/**
 * A line that begins with signs of a heading, or stands above a line of dashes or equal signs: the lesson’s reader makes a heading
 * of more of them than the browser’s does.
 */
const heading = /(?:^|\n)[\s*+\-\d.)]*#{1,6}(?:\s|$)|\S[^\n]*\n[ \t]*(?:-+|=+)[ \t]*(?:\n|$)/;

/** A mail address outside of code: the lesson’s reader makes a link of more of them than the browser’s does. */
const mailAddress = /[^\s`]@[^\s`]*\.[^\s`]/;

/** The address of a link: behind its words, where it is no term, or by name at the foot of a text. */
const linkTarget = /\]\((?!#[a-z0-9-]+\))|(?:^|\n)[\s*+\-\d.)]*\[[^\]]*\]:/;

function findRefusal(part: PlacedPart, text: string, known: KnownIds): Omit<Refusal, 'rewording'> | undefined {
  if (text === '') return { reason: 'empty' };
  const isLine = part.kind === 'title';
  const { beyond, terms } = readBeyondLessons(text, isLine);
  const [reason] = beyond;
  if (reason) return { reason };
  if (!isLine && heading.test(text)) return { reason: 'heading' };
  if (linkTarget.test(text) || mailAddress.test(text.replace(/`[^`\n]*`/g, ''))) return { reason: 'link' };
  if (!isLine && programText.test(text)) return { reason: 'code' };
  const passage = mdxOf(text);
  if (passage.hasLooseTick) return { reason: 'loose-tick' };
  // Brackets of which the two readers think differently.
  if (passage.terms.map(({ words }) => words).join('\n') !== terms.join('\n')) return { reason: 'term-words' };
  const term = passage.terms.find(({ id }) => !known.terms.has(id));
  if (term !== undefined) return { reason: 'unknown-term', what: term.id };
  const setting = passage.settings.find((id) => !known.settings.has(id));
  return setting === undefined ? undefined : { reason: 'unknown-setting', what: setting };
}

function prepare(file: LessonFile, rewording: Rewording, known: KnownIds): Replacement | Refusal {
  const section = file.sections.find(({ id }) => id === rewording.section);
  const part = section?.parts.find(({ index }) => index === rewording.part);
  if (!part) return { rewording, reason: 'part-gone' };
  const text = tidyText(part, rewording.text);
  const refusal = findRefusal(part, text, known);
  if (refusal) return { rewording, ...refusal };
  const { mdx, settings } = mdxOf(text);
  const indent = /(?:^|\n)([ \t]*)$/.exec(file.mdx.slice(0, part.start))?.[1] ?? '';
  return { rewording, part, mdx: indent === '' ? mdx : mdx.replace(/\n(?=[^\n])/g, `\n${indent}`), settings };
}

/** The file with its passages replaced. */
function replaceIn(source: string, replacements: readonly Replacement[]): string {
  let text = '';
  let end = 0;
  for (const { part, mdx } of replacements) {
    text += source.slice(end, part.start) + mdx;
    end = part.end;
  }
  return text + source.slice(end);
}

function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const diff = structuredPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 3 });
  const hunks = formatPatch(diff, OMIT_HEADERS);
  return `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n${hunks}`;
}

/**
 * The change of a lesson's file that brings a mentor's words to everyone.
 * @param rewordings of this lesson, in its language; a part has one at most, and of several the last counts
 */
export function makePatch(file: LessonFile, rewordings: readonly Rewording[], known: KnownIds): LessonPatch {
  const path = `content/modules/${file.id}/${file.language}.mdx`;
  const last = new Map(rewordings.map((rewording) => [`${rewording.section} ${rewording.part}`, rewording]));
  const prepared = [...last.values()].map((rewording) => prepare(file, rewording, known));
  const refused = prepared.filter((each) => 'reason' in each);
  const replacements = prepared
    .filter((each) => 'part' in each)
    .filter(({ part, mdx }) => file.mdx.slice(part.start, part.end) !== mdx)
    .toSorted((one, other) => one.part.start - other.part.start);
  const used = replacements.flatMap(({ settings }) => settings).filter((id) => !file.settings.includes(id));
  return {
    path,
    patch: unifiedDiff(path, file.mdx, replaceIn(file.mdx, replacements)),
    applied: replacements.map(({ rewording }) => rewording),
    refused,
    newSettings: [...new Set(used)],
  };
}
