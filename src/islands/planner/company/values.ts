import type { SettingValues } from '#src/domain/settings/setting.ts';

/** The values with one of them set; an empty one is none. */
export function withValue(values: SettingValues, id: string, value: string): SettingValues {
  const { [id]: _, ...others } = values;
  return value === '' ? others : { ...others, [id]: value };
}

/** What a file of values would bring. */
export interface Comparison {
  total: number;
  /** Ids of the values that are not set here. */
  added: string[];
  /** Ids of those set here to something else. */
  different: string[];
}

export function compareValues(mine: SettingValues, theirs: SettingValues): Comparison {
  const filled = Object.keys(theirs).filter((id) => (theirs[id] ?? '').trim() !== '');
  const isSet = (id: string): boolean => Object.hasOwn(mine, id) && mine[id] !== '';
  return {
    total: filled.length,
    added: filled.filter((id) => !isSet(id)),
    different: filled.filter((id) => isSet(id) && mine[id] !== theirs[id]),
  };
}

/** Only what is named of the values. */
export function pickValues(values: SettingValues, ids: string[]): SettingValues {
  return Object.fromEntries(ids.map((id) => [id, values[id] ?? '']));
}
