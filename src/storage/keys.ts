import { storedName } from './stored-name.ts';

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

/** What is kept where, in the order in which it is told. */
const kept: Record<StoredKey['kind'], StoredKey['id'][]> = {
  indexedDB: ['progress', 'plans'],
  localStorage: ['plan', 'waiting', 'settings', 'diagnostic', 'display', 'language'],
  sessionStorage: ['view'],
};

export const storedKeys: readonly StoredKey[] = Object.entries(kept).flatMap(([kind, ids]) =>
  ids.map((id) => ({ id, kind: kind as StoredKey['kind'], name: (base: string) => storedName(id, base) })),
);

export { storedName } from './stored-name.ts';
