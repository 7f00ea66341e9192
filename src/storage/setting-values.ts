import { longestSettingValue, type SettingValues } from '#src/domain/settings/setting.ts';
import { readLocalObject, writeLocal } from './local-values.ts';

/** The company values that hold here: this device's, and before them those of the plan that it follows. What is not a short text is left out. */
export function readSettingValues(): SettingValues {
  const { values, isPaused } = readLocalObject('plan');
  const entries = Object.entries({ ...readLocalObject('settings'), ...(!isPaused && (values as object)) }).filter(
    (entry): entry is [string, string] =>
      /^[a-z0-9_]+$/.test(entry[0]) && typeof entry[1] === 'string' && entry[1].length <= longestSettingValue,
  );
  return Object.fromEntries(entries);
}

/** Keeps the values, and tells this page; other tabs hear of it from the browser. False when the browser refused. */
export function writeSettingValues(values: SettingValues): boolean {
  const isKept = writeLocal('settings', Object.keys(values).length > 0 ? JSON.stringify(values) : null);
  dispatchEvent(new CustomEvent('viceversa:settings'));
  return isKept;
}

/** Calls back with the values whenever they change, in this tab or another. An event may bring others: a preview keeps none. */
export function watchSettingValues(listener: (values: SettingValues) => void): void {
  for (const name of ['viceversa:settings', 'viceversa:plan', 'storage'])
    addEventListener(name, (event) => listener((event as CustomEvent<SettingValues | null>).detail ?? readSettingValues()));
}
