import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** One entry of a folder of the content. */
export interface Entry {
  name: string;
  /** From the root, with forward slashes. */
  path: string;
  /** `other`: a link or a device, which nothing here follows. */
  type: 'file' | 'folder' | 'other';
}

/** Left by operating systems, and never published. */
const ignored = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

function typeOf(entry: Dirent): Entry['type'] {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

/** The entries of a folder by name; none when it does not exist. */
export async function listFolder(root: string, folder: string): Promise<Entry[]> {
  let entries: Dirent[];
  try {
    entries = await readdir(join(root, folder), { withFileTypes: true });
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw thrown;
  }
  return entries
    .filter((entry) => !ignored.has(entry.name))
    .map((entry) => ({ name: entry.name, path: `${folder}/${entry.name}`, type: typeOf(entry) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
