import { z } from 'zod';
import type { Localized } from '#src/domain/text/language.ts';
import { reportDuplicates, type Problem } from '../../../contract.ts';
import { kebabId, localizedText } from '../../../fields.ts';
import { idsIn } from './marked-text.ts';

/** Fields and controls of the screen itself. */
const taken = ['sent', 'sends', 'answer', 'used', 'marked', 'hidden', 'send', 'edit', 'use'];

const part = z.strictObject({
  /** Unique in the scene. */
  id: kebabId,
  /** Which element of a request it is: "Task". */
  label: localizedText,
  /** What can be written there. Nothing is chosen at the start. */
  options: z
    .array(
      z.strictObject({
        /** Unique in the part. */
        id: kebabId,
        /** A few words for the list. */
        label: localizedText,
        /** What then stands in the request. */
        text: localizedText,
      }),
    )
    .min(2)
    .max(4),
});

const answer = z.strictObject({
  /** Unique in the scene. */
  id: kebabId,
  /** What must have been chosen: parts with their option (or several), zones with `kept` or `hidden`. The last answer has none. */
  if: z.record(kebabId, z.union([z.string(), z.array(z.string()).min(1)])).optional(),
  /** What the assistant answers; a blank line begins a paragraph. `[words](#id)` can be marked as an error. */
  text: localizedText,
});

export const assistantScene = z.strictObject({
  /** Name of the assistant, invented. */
  assistant: localizedText,
  /** What the request is made from, and the answer checked against. */
  source: z
    .strictObject({
      /** What it is: "Minutes of the sales meeting". */
      label: localizedText,
      /** Its text; a blank line begins a paragraph. `[words](#zone)` can be hidden. */
      text: localizedText,
    })
    .optional(),
  /** Words of the source that can be hidden before it is given to the assistant. */
  zones: z
    .array(
      z.strictObject({
        /** Unique in the scene; stands in the source. */
        id: kebabId,
        /** What takes their place: "[customer]". */
        mask: localizedText,
      }),
    )
    .min(1)
    .max(12)
    .optional(),
  /** The elements of the request, in their order. */
  parts: z.array(part).min(1).max(6).optional(),
  /** What was asked, where nothing can be chosen. */
  asked: localizedText.optional(),
  /** The scripted answers. The first whose `if` holds is given. Without parts and zones, the answer is there from the start. */
  answers: z.array(answer).min(1).max(6),
});

type Authored = z.output<typeof assistantScene>;

/** One language of the scene. */
export type AssistantScene = Localized<Authored>;

function checkAnswers({ answers, parts = [], zones = [] }: Authored, problem: Problem): void {
  const known = new Map<string, string[]>([
    ...parts.map(({ id, options }): [string, string[]] => [id, ['none', ...options.map((option) => option.id)]]),
    ...zones.map(({ id }): [string, string[]] => [id, ['kept', 'hidden']]),
  ]);
  answers.forEach((each, index) => {
    const isLast = index === answers.length - 1;
    if (isLast === (each.if !== undefined))
      problem(
        ['answers', index],
        isLast ? 'the last answer is given in all other cases: it has no "if"' : 'only the last answer may be without "if"',
      );
    for (const [id, values] of Object.entries(each.if ?? {})) {
      const allowed = known.get(id);
      if (!allowed) problem(['answers', index, 'if', id], `"${id}" can't be chosen here; what can is ${[...known.keys()].join(', ')}`);
      else
        for (const value of [values].flat().filter((one) => !allowed.includes(one)))
          problem(['answers', index, 'if', id], `"${value}" is not one of ${allowed.join(', ')}`);
    }
  });
}

/** Finds what the shape cannot say. */
export function checkAssistant(scene: Authored, problem: Problem): void {
  const { answers, parts = [], zones = [], source } = scene;
  const listed = (list: { id: string }[]): string[] => list.map(({ id }) => id);
  const marks = new Set(answers.flatMap(({ text }) => idsIn(text.fr)));
  const all = [...listed(parts), ...listed(zones), ...marks];
  for (const id of new Set(all.filter((each, index) => all.indexOf(each) !== index || taken.includes(each))))
    problem([], `the id "${id}" is taken; parts, zones and marks need ids of their own, other than ${taken.join(', ')}`);
  reportDuplicates(listed(answers), 'answers', problem);
  parts.forEach(({ options }, index) => reportDuplicates(listed(options), `parts.${index}.options`, problem));
  answers.forEach(({ text }, index) => {
    if (idsIn(text.fr).toSorted().join() !== idsIn(text.en).toSorted().join())
      problem(['answers', index, 'text'], 'the two languages do not mark the same ids');
  });
  for (const language of ['fr', 'en'] as const) {
    const inSource = source ? idsIn(source.text[language]) : [];
    for (const id of listed(zones).filter((each) => !inSource.includes(each)))
      problem(['zones'], `the zone "${id}" does not stand in the source (${language}); mark its words there: [words](#${id})`);
    for (const id of inSource.filter((each) => !listed(zones).includes(each)))
      problem(['source', 'text'], `"${id}" is marked in the source and is not among the zones`);
  }
  checkAnswers(scene, problem);
}
