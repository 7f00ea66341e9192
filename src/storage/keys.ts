/**
 * Every name under which this site keeps something on the device. The privacy page lists exactly these,
 * and a browser test compares that list with what a full run leaves behind.
 * Names carry the site's base path, since unrelated sites may share the origin.
 */

/** One thing that is kept. Its purpose and its duration are told by the privacy page, by `id`. */
export interface StoredKey {
  id: 'progress' | 'plans' | 'plan' | 'waiting' | 'display' | 'language' | 'settings' | 'diagnostic' | 'view';
  kind: 'indexedDB' | 'localStorage' | 'sessionStorage';
  /** The name as it stands in the browser, for a site at the given base path. */
  name(base: string): string;
}

const scoped =
  (name: string) =>
  (base: string): string =>
    `viceversa${base.replace(/\/$/, '') || '/'}:${name}`;

export const storedKeys: readonly StoredKey[] = [
  { id: 'progress', kind: 'indexedDB', name: scoped('progress') },
  { id: 'plans', kind: 'indexedDB', name: scoped('plans') },
  { id: 'plan', kind: 'localStorage', name: scoped('plan') },
  { id: 'waiting', kind: 'localStorage', name: scoped('waiting') },
  { id: 'settings', kind: 'localStorage', name: scoped('settings') },
  { id: 'diagnostic', kind: 'localStorage', name: scoped('diagnostic') },
  { id: 'display', kind: 'localStorage', name: scoped('display') },
  { id: 'language', kind: 'localStorage', name: scoped('language') },
  { id: 'view', kind: 'sessionStorage', name: scoped('view') },
];

/** The name of one of them on this site. */
export function storedName(id: StoredKey['id'], base: string): string {
  const key = storedKeys.find((stored) => stored.id === id);
  if (!key) throw new Error(`Nothing is stored under "${id}".`);
  return key.name(base);
}
