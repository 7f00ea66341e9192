import { english, french, lineOf, soundTree, type Files } from './fixture-tree.ts';
import type { ProblemSlug } from './problem-catalogue.ts';

/** One mutation of a tree, and all that must be said of it. */
export interface Mutation {
  name: string;
  files: () => Files;
  /** Slug, file, words of the line and which line with these words; without words, the file's first line. */
  expected: [slug: ProblemSlug, file: string, words?: string, occurrence?: number][];
}

export const padlock = '<Exercise id="web-basics/padlock" />';
export const term = '<Term id="domain-name">domain</Term>';
export const glossary = 'content/glossary.yaml';

/** The same problem at the same words in both languages of the lesson. */
export const both = (slug: ProblemSlug, words?: string, occurrence = 1): Mutation['expected'] => [
  [slug, english, words, occurrence],
  [slug, french, words, occurrence],
];

/** The sound tree without some of its files. */
export function without(...paths: string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(soundTree()).filter(([path]) => !paths.includes(path)));
}

/** What was said of a tree, in the form of `wanted`. */
export function said(problems: { slug: string; file: string; line: number }[]): string[] {
  return problems.map(({ slug, file, line }) => `${slug} ${file}:${line}`).toSorted();
}

/** What must be said of a tree: kind and line of each problem. */
export function wanted(tree: Files, expected: Mutation['expected']): string[] {
  return expected
    .map(([slug, file, words, occurrence]) => `${slug} ${file}:${words === undefined ? 1 : lineOf(tree, file, words, occurrence)}`)
    .toSorted();
}
