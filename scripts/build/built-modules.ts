import { readFileSync } from 'node:fs';
import path from 'node:path';

const importOf = /(?:import|from)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;

/**
 * The built modules that a module imports statically, itself first, each once, in the order in which they are met.
 * What is imported on demand is not among them.
 * @param dist the folder of the built site
 * @param file the module's path below it
 * @param found those that are known already; new ones are added
 * @throws when a module is not there
 */
export function modulesOf(dist: string, file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, relative] of readFileSync(path.join(dist, file), 'utf8').matchAll(importOf)) {
    if (relative) modulesOf(dist, path.posix.join(path.posix.dirname(file), relative), found);
  }
  return found;
}

/** The path below the folder of the built site that an address of it means. @param base the site's base path, ending in a slash */
export function fileAt(address: string, base: string): string {
  return address.startsWith(base) ? address.slice(base.length) : address.replace(/^\//, '');
}
