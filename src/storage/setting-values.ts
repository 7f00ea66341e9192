import { longestSettingValue, type SettingValues } from '#src/domain/settings/setting.ts';
import { readLocalObject, writeLocal } from './local-values.ts';

/** The company values set on this device. What is not a short text is left out. */
export function readSettingValues(): SettingValues {
  const entries = Object.entries(readLocalObject('settings')).filter(
    (entry): entry is [string, string] =>
      /^[a-z0-9_]+$/.test(entry[0]) && typeof entry[1] === 'string' && entry[1].length <= longestSettingValue,
  );
  return Object.fromEntries(entries);
}

/** Keeps the values, and tells this page; other tabs hear of it from the browser. False when the browser refused. */
export function writeSettingValues(values: SettingValues): boolean {
  const isKept = writeLocal('settings', Object.keys(values).length > 0 ? JSON.stringify(values) : null);
  dispatchEvent(new CustomEvent('viceversa:settings', { detail: values }));
  return isKept;
}

/** Calls back with the values whenever they change, in this tab or another. */
export function watchSettingValues(listener: (values: SettingValues) => void): void {
  addEventListener('viceversa:settings', (event) => listener((event as CustomEvent<SettingValues>).detail));
  addEventListener('storage', () => listener(readSettingValues()));
}
