import { z } from 'zod';
import type { Localized } from '#src/domain/text/language.ts';
import { reportDuplicates, type Problem } from '../../../contract.ts';
import { kebabId, localizedText } from '../../../fields.ts';

/** Names of fields and controls that no part of the rule may take. */
const taken = ['open', 'name', 'folder', 'ok', 'arrange'];

const word = z.strictObject({
  /** Unique in its part. */
  id: kebabId,
  /** The word as the rule writes it: lower case, no space, no accent. */
  text: localizedText,
  /** Other spellings that are accepted, in either language. Capitals and accents never count. */
  also: z.array(z.string().trim().min(1)).optional(),
});

const part = z.strictObject({
  /** Unique in the rule. */
  id: kebabId,
  /** What this part says: "date", "subject". */
  label: localizedText,
  /** `date`: year-month-day. `version`: v1, v2… `word`: one of the rule's words. */
  form: z.enum(['date', 'word', 'version']),
  /** The words of the rule, where the form is `word`. */
  words: z.array(word).min(2).max(8).optional(),
});

const file = z.strictObject({
  /** Unique in the scene. */
  id: kebabId,
  /** Its name at the beginning, without what follows the last dot. */
  name: localizedText,
  /** What follows the dot: "docx". */
  extension: z.string().regex(/^[a-z0-9]{2,5}$/, 'write what follows the dot only, such as docx'),
  /** What one reads on opening it: everything that its name must say. */
  about: localizedText,
  /** What the system knows of it, which may mislead: "changed on 2 June 2026". */
  changed: localizedText,
  /** Dates offered for its name, the right one among them. */
  dates: z.array(z.string().trim().min(1)).min(2).max(4),
  /** What each part of its name should hold, by the id of the part; several where each is right. */
  is: z.record(kebabId, z.union([z.string(), z.array(z.string()).min(1)])),
  /** Id of the folder that it lies in. Default: none yet. */
  folder: kebabId.optional(),
});

export const fileNamingScene = z.strictObject({
  /** Name of the place: "Management's shared folder". */
  place: localizedText,
  /** The rule: the parts of a name in their order, joined by `_`. */
  rule: z.strictObject({
    parts: z.array(part).min(2).max(5),
    /** A name that follows the rule, of a file that is not in the scene. */
    example: localizedText,
  }),
  /** How many versions may be chosen from, from v1. Default: 3. */
  versions: z.int().min(1).max(9).optional(),
  /** The files, in the order in which they are gone through. */
  files: z.array(file).min(2).max(12),
  /** Folders to put them in. Without, there is nothing to file. */
  folders: z
    .array(
      z.strictObject({
        /** Unique in the scene; not `none`. */
        id: kebabId,
        /** Its name. */
        name: localizedText,
        /** Who sees it, what it is for. */
        note: localizedText.optional(),
      }),
    )
    .min(2)
    .max(5)
    .optional(),
  /** Words that have no place in a name. Names that were given and hold one are counted in `avoid.<id>`. */
  avoid: z
    .array(
      z.strictObject({
        /** Unique in the scene. */
        id: kebabId,
        /** The words, in either language; any word that begins with one counts. */
        words: z.array(z.string().trim().min(2)).min(1),
      }),
    )
    .min(1)
    .max(3)
    .optional(),
});

type Authored = z.output<typeof fileNamingScene>;

/** One language of the scene. */
export type FileNamingScene = Localized<Authored>;

function checkRule({ rule }: Authored, problem: Problem): void {
  reportDuplicates(
    rule.parts.map(({ id }) => id),
    'rule.parts',
    problem,
  );
  for (const [index, { id, form, words }] of rule.parts.entries()) {
    if (taken.includes(id))
      problem(['rule', 'parts', index, 'id'], `"${id}" can't name a part; other ids are free, but ${taken.join(', ')}`);
    if ((form === 'word') !== (words !== undefined))
      problem(['rule', 'parts', index], 'a part of the form "word" needs "words", and no other may have them');
  }
}

function checkFile({ rule, files, folders = [] }: Authored, index: number, problem: Problem): void {
  const file = files[index];
  if (!file) return;
  const parts = rule.parts.map(({ id }) => id);
  const path = ['files', index];
  for (const id of Object.keys(file.is).filter((each) => !parts.includes(each)))
    problem([...path, 'is', id], `"${id}" is not a part of the rule; they are ${parts.join(', ')}`);
  for (const { id, form, words = [] } of rule.parts) {
    const wanted = [file.is[id] ?? []].flat();
    if (wanted.length === 0) problem([...path, 'is'], `what the part "${id}" should hold is missing`);
    const offered = form === 'date' ? file.dates : words.map((each) => each.id);
    for (const value of wanted.filter((each) => form !== 'version' && !offered.includes(each)))
      problem([...path, 'is', id], `"${value}" can't be chosen; what can is ${offered.join(', ')}`);
    for (const value of wanted.filter((each) => form === 'version' && !/^v[1-9]$/.test(each)))
      problem([...path, 'is', id], `"${value}" is not a version; write v1 to v9`);
  }
  if (file.folder && !folders.some(({ id }) => id === file.folder))
    problem([...path, 'folder'], `"${file.folder}" is not a folder of this scene; they are ${folders.map(({ id }) => id).join(', ')}`);
}

/** Finds what the shape cannot say. */
export function checkFileNaming(scene: Authored, problem: Problem): void {
  checkRule(scene, problem);
  reportDuplicates(
    scene.files.map(({ id }) => id),
    'files',
    problem,
  );
  reportDuplicates(
    (scene.folders ?? []).map(({ id }) => id),
    'folders',
    problem,
  );
  scene.files.forEach((_, index) => checkFile(scene, index, problem));
}
