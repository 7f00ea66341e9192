import { z } from 'zod';
import type { Localized } from '#src/domain/text/language.ts';
import { reportDuplicates, type Problem } from '../../../contract.ts';
import { kebabId, localizedText } from '../../../fields.ts';

const check = z.strictObject({
  /** Unique in the scene. */
  id: kebabId,
  /** What one would do: “Search the account's name”. */
  label: localizedText,
  /** What it looks at; draws its icon. */
  about: z.enum(['source', 'date', 'picture', 'coverage', 'origin', 'claims', 'assistant']),
  /** What it brings to light. States what is seen, not what to conclude. */
  finding: localizedText,
  /** True when it helps to conclude; most people take some that don't. */
  telling: z.boolean().optional(),
});

export const factCheckScene = z.strictObject({
  /** The post, as it comes up in a feed. */
  post: z.strictObject({
    /** Name of the account, invented. */
    author: localizedText,
    /** How long ago: “2 h”. */
    when: localizedText,
    /** What it says. */
    text: localizedText,
    /** What is attached, drawn in a few strokes. */
    picture: z
      .strictObject({
        /** Which drawing stands for it. */
        drawing: z.enum(['document', 'flooded-street', 'bus']),
        /** What it shows, for those who don't see it. */
        alt: localizedText,
      })
      .optional(),
    /** How often it was passed on: a lure. */
    shares: localizedText,
  }),
  /** Checks to choose from. */
  checks: z.array(check).min(4).max(8),
  /** How many checks can be made: fewer than there are. */
  budget: z.int().min(2).max(6),
  /** What can be concluded, in the order of the screen. */
  verdicts: z
    .array(
      z.strictObject({
        /** Unique in the scene. */
        id: kebabId,
        /** One to five words. */
        label: localizedText,
      }),
    )
    .min(3)
    .max(5),
});

/** One language of the scene. */
export type FactCheckScene = Localized<z.output<typeof factCheckScene>>;

/** Finds what the shape cannot say. */
export function checkFactCheck({ checks, budget, verdicts }: z.output<typeof factCheckScene>, problem: Problem): void {
  const ids = verdicts.map(({ id }) => id);
  reportDuplicates(
    checks.map(({ id }) => id),
    'checks',
    problem,
  );
  reportDuplicates(ids, 'verdicts', problem);
  if (ids.includes('none')) problem(['verdicts'], '"none" says that nothing was concluded yet; take another id');
  if (budget >= checks.length) problem(['budget'], `with ${budget} of ${checks.length} checks nothing has to be chosen; allow fewer`);
  const telling = checks.filter((each) => each.telling === true).length;
  if (telling < 2) problem(['checks'], 'mark two checks at least as "telling": one alone proves little');
}
