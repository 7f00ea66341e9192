import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileAt, modulesOf } from '../build/built-modules.ts';

/** What one kind of exercise, or one surface of a simulation, adds to a page that holds it. Paths below the built site. */
export interface ExercisePart {
  /** `choice`, or `simulation/mailbox` for a surface. */
  name: string;
  /** Its island, and what that imports besides what all islands share. */
  scripts: string[];
  /** The stylesheet that it brings. */
  styles: string[];
}

const attribute = (html: string, name: string): string | undefined => new RegExp(`\\s${name}="([^"]+)"`).exec(html)?.[1];

/**
 * The parts of the kinds and surfaces that a site uses, each once, by name; and the modules that all of them share.
 * @param dist the folder of the built site
 * @param pages the pages of single exercises
 * @param base the site's base path, ending in a slash
 */
export function exerciseParts(dist: string, pages: string[], base: string): { parts: ExercisePart[]; shared: Set<string> } {
  const found = new Map<string, { modules: Set<string>; style: string }>();
  for (const page of pages) {
    const [before = '', island = ''] = readFileSync(path.join(dist, page), 'utf8').split('<astro-island');
    const name = [attribute(island, 'data-kind'), attribute(island, 'data-surface')].filter(Boolean).join('/');
    const address = attribute(island, 'component-url');
    const style = [...before.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].at(-1)?.[1];
    if (!name || !address || !style) throw new Error(`${page} holds no exercise with its island and its stylesheet.`);
    found.set(name, { modules: modulesOf(dist, fileAt(address, base)), style: fileAt(style, base) });
  }
  const all = [...found.values()].map(({ modules }) => modules);
  const shared = all.reduce((common, modules) => common.intersection(modules), all[0] ?? new Set<string>());
  const parts = [...found].map(([name, { modules, style }]) => ({ name, scripts: [...modules.difference(shared)], styles: [style] }));
  return { parts: parts.toSorted((a, b) => a.name.localeCompare(b.name)), shared };
}
