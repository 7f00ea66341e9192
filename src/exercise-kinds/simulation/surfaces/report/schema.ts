import { z } from 'zod';
import type { Localized } from '#src/domain/text/language.ts';
import { reportDuplicates, type Problem } from '../../../contract.ts';
import { kebabId, localizedText } from '../../../fields.ts';

const named = z.strictObject({
  /** Unique in its list. */
  id: kebabId,
  /** As it stands in the list. */
  label: localizedText,
});

const post = z.strictObject({
  /** Unique in the scene. Its fields and controls begin with it. */
  id: kebabId,
  /** What it is, in a few words for the list: "A profile in your name". */
  title: localizedText,
  /** Name shown by the account that published it. */
  author: localizedText,
  /** The account's handle, which begins with @. */
  handle: z.string().regex(/^@[a-z0-9._-]+$/, 'write a handle such as @orvane.lyon'),
  /** Where and when: "public, today, 8.12". */
  place: localizedText,
  /** What it says. A new line begins a new paragraph. */
  text: localizedText,
  /** What its picture shows, where it has one. */
  picture: localizedText.optional(),
  /** What you know about it, which the screen does not say. */
  context: localizedText.optional(),
});

export const reportScene = z.strictObject({
  /** What has come in, in the order of the list. */
  cases: z.array(post).min(1).max(4),
  /** What can be kept as evidence. */
  evidence: z.array(named).min(2).max(6),
  /** What one may report a content as. */
  categories: z.array(named).min(2).max(8),
  /** Whom one may alert. */
  contacts: z.array(named).min(2).max(8),
});

type AuthoredScene = z.output<typeof reportScene>;

/** One language of the scene. */
export type ReportScene = Localized<AuthoredScene>;

/** Finds what the shape cannot say. */
export function checkReport(scene: AuthoredScene, problem: Problem): void {
  for (const list of ['cases', 'evidence', 'categories', 'contacts'] as const)
    reportDuplicates(
      scene[list].map(({ id }) => id),
      list,
      problem,
    );
  for (const list of ['categories', 'contacts'] as const) {
    const index = scene[list].findIndex(({ id }) => id === 'none');
    if (index >= 0) problem([list, index, 'id'], '"none" stands for nothing chosen; take another id');
  }
}
