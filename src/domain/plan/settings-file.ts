import * as z from 'zod/mini';
import type { SettingValues } from '../settings/setting.ts';
import { settingValuesSchema } from './schema.ts';
import { openFile, type FileProblem } from './versioned-file.ts';

/** The company’s values, for everyone in it: `{ "format": "viceversa/settings", "version": 1, "values": { "chat_tool": "Teams", … } }`. */
export const settingsFormat = 'viceversa/settings';

/** The version that is written today. */
export const settingsVersion = 1;

const settingsFile = z.looseObject({
  /** The value of each setting, by its id. For a country, its two-letter code. */
  values: settingValuesSchema,
});

/** The values of a file, or why there are none. */
export type ParsedSettings =
  | { ok: true; values: SettingValues; isNewer: boolean }
  | { ok: false; code: FileProblem | 'newer'; where?: string | undefined; detail?: string | undefined };

/** Reads a file of company values. Never throws, and changes nothing. Ids that this site does not know are kept. */
export function parseSettingsFile(text: string): ParsedSettings {
  const file = openFile(text, { format: settingsFormat, version: settingsVersion });
  if (!file.ok) return file;
  const parsed = z.safeParse(settingsFile, file.fields);
  if (parsed.success) return { ok: true, values: parsed.data.values, isNewer: file.isNewer };
  const [issue] = parsed.error.issues;
  return {
    ok: false,
    code: file.isNewer ? 'newer' : 'wrong-value',
    where: issue?.path.map(String).join('.'),
    detail: issue?.message,
  };
}

/** Writes a file of company values. */
export function writeSettingsFile(values: SettingValues): string {
  return `${JSON.stringify({ format: settingsFormat, version: settingsVersion, values }, null, 1)}\n`;
}
