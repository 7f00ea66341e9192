import type { StoredKey } from './keys.ts';
import { storedName } from './stored-name.ts';

type LocalId = Exclude<StoredKey['id'], 'progress' | 'plans'>;

function areaOf(id: LocalId): Storage {
  return id === 'view' ? sessionStorage : localStorage;
}

/** What is kept under a key, or null. Never throws: browsers may refuse the very access. */
export function readLocal(id: LocalId): string | null {
  try {
    return areaOf(id).getItem(storedName(id, import.meta.env.BASE_URL));
  } catch {
    return null;
  }
}

/** Keeps a value, or forgets it when null. False when the browser refused. */
export function writeLocal(id: LocalId, value: string | null): boolean {
  try {
    const name = storedName(id, import.meta.env.BASE_URL);
    if (value === null) areaOf(id).removeItem(name);
    else areaOf(id).setItem(name, value);
    return true;
  } catch {
    return false;
  }
}

/** An object kept as JSON; an empty one when nothing readable is there. */
export function readLocalObject(id: LocalId): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(readLocal(id) ?? '{}');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
