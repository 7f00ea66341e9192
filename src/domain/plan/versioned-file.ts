import { freshCopy } from './fresh-copy.ts';

/** Longest file that is read, in characters. */
export const longestFile = 1_000_000;

/** Why a file could not be opened; `not-ours` is JSON that none of our formats looks like. */
export type FileProblem = 'not-json' | 'too-large' | 'too-deep' | 'not-ours' | 'other-format' | 'wrong-value';

/** The fields of a file without its `format` and `version`, freshly copied; or why there are none. */
export type OpenedFile =
  | { ok: true; fields: Record<string, unknown>; isNewer: boolean }
  | { ok: false; code: FileProblem; where?: string | undefined; detail?: string | undefined };

/** Parses the text of a file with a `format` and a `version` in front. Never throws. */
export function openFile(text: string, expected: { format: string; version: number }): OpenedFile {
  if (text.length > longestFile) return { ok: false, code: 'too-large', detail: `${text.length} characters` };
  let parsed: unknown;
  try {
    // Editors on Windows put a mark in front that JSON does not know.
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (problem) {
    return { ok: false, code: 'not-json', detail: problem instanceof Error ? problem.message : '' };
  }
  const copied = freshCopy(parsed);
  if (!copied.ok) return copied;
  if (typeof copied.value !== 'object' || copied.value === null || Array.isArray(copied.value)) return { ok: false, code: 'not-ours' };
  const { format, version, ...fields } = copied.value as Record<string, unknown>;
  if (typeof format !== 'string') return { ok: false, code: 'not-ours', where: 'format' };
  if (format !== expected.format) return { ok: false, code: 'other-format', where: 'format', detail: format.slice(0, 80) };
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1)
    return { ok: false, code: 'wrong-value', where: 'version' };
  return { ok: true, fields, isNewer: version > expected.version };
}
