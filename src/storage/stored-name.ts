import type { StoredKey } from './keys.ts';

/**
 * The name under which something is kept, for a site at the given base path. Apart from the list in keys.ts, which few pages need:
 * this stands in the script that all pages share.
 */
export function storedName(id: StoredKey['id'], base: string): string {
  return `viceversa${base.replace(/\/$/, '') || '/'}:${id}`;
}
