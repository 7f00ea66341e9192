import { z } from 'zod';
import { reportDuplicates, type Problem } from '../contract.ts';
import { feedbackText, kebabId, localizedText, overallFeedback } from '../fields.ts';

const group = z.strictObject({
  /** Unique in the exercise. */
  id: kebabId,
  /** A few words. */
  label: localizedText,
});

const item = z.strictObject({
  /** Unique in the exercise. */
  id: kebabId,
  /** What one reads. */
  text: localizedText,
  /** The group that it belongs to. */
  group: kebabId,
  /** A grey case: groups accepted as well. The feedback says why. */
  also_ok: z.array(kebabId).min(1).optional(),
  /** Why it belongs there; shown when it is well placed, or revealed. */
  feedback: feedbackText,
  /** Said when it is misplaced: what to look at, without naming the group. */
  look_at: feedbackText,
});

export const sortShape = {
  /** Two or three groups. */
  groups: z.array(group).min(2).max(3),
  /** What to sort. */
  items: z.array(item).min(4).max(10),
  /** Words for the whole. */
  feedback: overallFeedback,
};

export type SortBody = z.output<z.ZodObject<typeof sortShape>>;

/** Item id → group id, for the items placed so far. */
export interface SortResponse {
  placed: Record<string, string>;
}

export const sortResponse: z.ZodType<SortResponse> = z.strictObject({ placed: z.record(z.string(), z.string()) });

/** What the page shows. */
export interface SortShown {
  groups: { id: string; label: string }[];
  items: { id: string; text: string }[];
}

/** Finds what the shape cannot say: ids used twice, groups that do not exist or that nothing belongs to. */
export function checkSort(body: SortBody, problem: Problem): void {
  reportDuplicates(
    body.items.map(({ id }) => id),
    'items',
    problem,
  );
  reportDuplicates(
    body.groups.map(({ id }) => id),
    'groups',
    problem,
  );
  const groups = body.groups.map(({ id }) => id);
  body.items.forEach((each, index) => {
    if (!groups.includes(each.group))
      problem(['items', index, 'group'], `there is no group "${each.group}"; the groups are ${groups.join(', ')}`);
    each.also_ok?.forEach((also) => {
      if (!groups.includes(also)) problem(['items', index, 'also_ok'], `there is no group "${also}"; the groups are ${groups.join(', ')}`);
      if (also === each.group) problem(['items', index, 'also_ok'], `"${also}" is the item's own group; name another, or remove "also_ok"`);
    });
  });
  body.groups.forEach(({ id }, index) => {
    if (!body.items.some((each) => each.group === id))
      problem(['groups', index], `nothing belongs to the group "${id}"; give it an item, or remove it`);
  });
}
