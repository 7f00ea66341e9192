import { longestSettingValue, type SettingValues } from '#src/domain/settings/setting.ts';
import { readLocalObject, writeLocal } from './local-values.ts';

/** What of it is a company value: short texts by the names of settings. The rest is left out. */
export const settingValuesIn = (kept: object): SettingValues =>
  Object.fromEntries(
    Object.entries(kept).filter(
      ([id, value]) => /^[a-z0-9_]+$/.test(id) && typeof value === 'string' && value.length <= longestSettingValue,
    ),
  );

/** The company values that hold here: this device's, and before them those of the plan that it follows. */
export function readSettingValues(): SettingValues {
  const { values, isPaused } = readLocalObject('plan');
  return settingValuesIn({ ...readLocalObject('settings'), ...(!isPaused && (values as object)) });
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
