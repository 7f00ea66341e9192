import { z } from 'zod';
import type { Localized } from '#src/domain/text/language.ts';
import { reportDuplicates, type Problem } from '../../../contract.ts';
import { kebabId, localizedText } from '../../../fields.ts';

const version = z.strictObject({
  /** Unique in the scene. */
  id: kebabId,
  /** When it was saved: "10:12". */
  time: localizedText,
  /** Who had worked on it: id of one of the people. */
  author: kebabId,
  /** A name that somebody gave to it. */
  name: localizedText.optional(),
  /** The text of passages that are new or changed, by their id. The first version holds all that it begins with. */
  changes: z.record(kebabId, localizedText).optional(),
  /** Passages that are gone. */
  removed: z.array(kebabId).min(1).optional(),
});

const suggestion = z.strictObject({
  /** Unique in the scene. */
  id: kebabId,
  /** The passage that it would change; one suggestion each. */
  passage: kebabId,
  /** Who suggests it. */
  author: kebabId,
  /** The passage as it would read. */
  text: localizedText,
});

const comment = z.strictObject({
  /** Unique in the scene. */
  id: kebabId,
  /** The passage beside which it stands. */
  passage: kebabId,
  /** Who wrote it. */
  author: kebabId,
  /** What it says. */
  text: localizedText,
  /** Answers to choose from. */
  replies: z
    .array(
      z.strictObject({
        /** Unique in the comment. */
        id: kebabId,
        /** What the answer says. */
        text: localizedText,
      }),
    )
    .min(2)
    .max(4)
    .optional(),
});

const proposal = z.strictObject({
  /** Unique in the scene. */
  id: kebabId,
  /** What one has to say about it: "a letter is missing". */
  label: localizedText,
  /** The passage that it is about; one proposal each. */
  passage: kebabId,
  /** The passage as it would read, edited or suggested. */
  text: localizedText,
  /** The same thing said in a comment. */
  comment: localizedText,
});

export const versionsScene = z.strictObject({
  /** Name of the document. */
  document: localizedText,
  /** Who operates the screen: id of one of the people. */
  me: kebabId,
  /** Everyone who works on the document. */
  people: z
    .array(
      z.strictObject({
        /** Unique in the scene. */
        id: kebabId,
        /** First and last name. */
        name: z.string().trim().min(1),
      }),
    )
    .min(1)
    .max(6),
  /** Ids of the passages, in the order in which they stand. */
  passages: z.array(kebabId).min(2).max(10),
  /** The versions, the oldest first; the last is the document as it is now. With one there is no history. */
  versions: z.array(version).min(1).max(8),
  /** Changes that others propose. */
  suggestions: z.array(suggestion).min(1).max(5).optional(),
  /** Comments that others wrote. */
  comments: z.array(comment).min(1).max(5).optional(),
  /** What one has to say oneself about a passage. */
  proposals: z.array(proposal).min(1).max(5).optional(),
});

type Authored = z.output<typeof versionsScene>;

/** One language of the scene. */
export type VersionsScene = Localized<Authored>;

/** Finds what the shape cannot say. */
export function checkVersions(scene: Authored, problem: Problem): void {
  const { people, passages, versions, suggestions = [], comments = [], proposals = [] } = scene;
  const named = people.map(({ id }) => id);
  const all = [...passages, ...[...versions, ...suggestions, ...comments, ...proposals].map(({ id }) => id)];
  for (const id of new Set(all.filter((each, index) => all.indexOf(each) !== index || ['now', 'none'].includes(each))))
    problem(
      [],
      `the id "${id}" is taken; passages, versions, suggestions, comments and proposals need ids of their own, other than now and none`,
    );
  const isKnown = (path: (string | number)[], passage: string): void => {
    if (!passages.includes(passage)) problem(path, `"${passage}" is not a passage of this scene; they are ${passages.join(', ')}`);
  };
  const isPerson = (path: (string | number)[], person: string): void => {
    if (!named.includes(person)) problem(path, `"${person}" is not among the people; they are ${named.join(', ')}`);
  };
  isPerson(['me'], scene.me);
  versions.forEach(({ author, changes = {}, removed = [] }, index) => {
    isPerson(['versions', index, 'author'], author);
    for (const passage of Object.keys(changes)) isKnown(['versions', index, 'changes', passage], passage);
    removed.forEach((passage, at) => isKnown(['versions', index, 'removed', at], passage));
  });
  for (const [field, list] of Object.entries({ suggestions, comments, proposals }))
    list.forEach((each, index) => {
      isKnown([field, index, 'passage'], each.passage);
      if ('author' in each) isPerson([field, index, 'author'], each.author);
    });
  for (const [field, list] of Object.entries({ suggestions, proposals }))
    reportDuplicates(
      list.map(({ passage }) => passage),
      field,
      problem,
    );
}
