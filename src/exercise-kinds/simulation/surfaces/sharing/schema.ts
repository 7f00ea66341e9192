import { z } from 'zod';
import type { Localized } from '#src/domain/text/language.ts';
import { reportDuplicates, type Problem } from '../../../contract.ts';
import { kebabId, localizedText } from '../../../fields.ts';

/** What somebody may do with a document, from little to much. */
export const rights = ['view', 'comment', 'edit'] as const;
export type Right = (typeof rights)[number];

/** Whom the link lets in: invited people only, everyone in the company, anyone who holds it. */
export const scopes = ['restricted', 'company', 'anyone'] as const;
export type Scope = (typeof scopes)[number];

const person = z.strictObject({
  /** Unique in the scene. */
  id: kebabId,
  /** First and last name; or what the person is, in both languages, where the scene has no name for them. */
  name: z.union([z.string().trim().min(1), localizedText], { error: 'write a name, or { fr, en }' }),
  /** E-mail address, on a reserved domain. */
  address: z.string().regex(/^[^\s@]+@[^\s@]+\.(example|test)$/, 'write an address that ends in .example or .test'),
  /** A word or two beside the name: "Finance", "outside the company". */
  note: localizedText.optional(),
});

const item = z.strictObject({
  /** Unique in the scene. */
  id: kebabId,
  /** Name of the file or folder. */
  name: localizedText,
  /** Folders pass their sharing on to what is in them. */
  type: z.enum(['file', 'folder']),
  /** A line under the name: what is in it, when it changed. */
  note: localizedText.optional(),
});

export const sharingScene = z.strictObject({
  /** Who operates the screen, and owns what is shared: id of one of the people. */
  owner: kebabId,
  /** What can be shared, in the order of the list. With one entry there is nothing to choose. */
  items: z.array(item).min(1).max(6),
  /** Everyone who may be invited, the owner included. */
  people: z.array(person).min(2).max(8),
  /** Ends to choose from, besides "no end". */
  expiries: z
    .array(
      z.strictObject({
        /** Unique in the scene. */
        id: kebabId,
        /** The day in words: "30 June". */
        label: localizedText,
      }),
    )
    .min(1)
    .max(5),
  /** How things stand at the beginning. */
  start: z
    .strictObject({
      /** Who has access already, and what they may do. */
      people: z.record(kebabId, z.enum(rights)).optional(),
      /** Whom the link lets in. Default: restricted. */
      scope: z.enum(scopes).optional(),
      /** What the link allows. Default: view. */
      link_right: z.enum(rights).optional(),
      /** Whether it may be downloaded. Default: yes. */
      download: z.boolean().optional(),
      /** Id of an end. Default: none. */
      expiry: kebabId.optional(),
    })
    .optional(),
});

/** One language of the scene. */
export type SharingScene = Localized<z.output<typeof sharingScene>>;

/** Finds what the shape cannot say. */
export function checkSharing(scene: z.output<typeof sharingScene>, problem: Problem): void {
  const people = scene.people.map(({ id }) => id);
  const expiries = scene.expiries.map(({ id }) => id);
  reportDuplicates(people, 'people', problem);
  reportDuplicates(expiries, 'expiries', problem);
  reportDuplicates(
    scene.items.map(({ id }) => id),
    'items',
    problem,
  );
  if (!people.includes(scene.owner)) problem(['owner'], `"${scene.owner}" is not among the people; they are ${people.join(', ')}`);
  for (const id of Object.keys(scene.start?.people ?? {}).filter((each) => !people.includes(each) || each === scene.owner)) {
    problem(['start', 'people', id], `"${id}" can't have access at the start; name one of the people, other than the owner`);
  }
  const { expiry } = scene.start ?? {};
  if (expiry && !expiries.includes(expiry))
    problem(['start', 'expiry'], `"${expiry}" is not an end of this scene; they are ${expiries.join(', ')}`);
}
