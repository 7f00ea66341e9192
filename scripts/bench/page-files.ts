import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileAt, modulesOf } from '../build/built-modules.ts';

/** The files that a first visit to a page brings, below the folder of the built site. */
export interface PageFiles {
  html: string;
  scripts: string[];
  styles: string[];
  fonts: string[];
}

const scriptAddress = /(?:<script[^>]+src|component-url|renderer-url|before-hydration-url)="([^"]+\.js)"/g;
/**
 * Reads what a first visit brings from the built page itself.
 * Fonts are those that the page preloads; others come only with the letters that need them.
 * @param base the site's base path, ending in a slash
 * @throws when the page names a file that was not built
 */
export function pageFiles(dist: string, page: string, base = '/'): PageFiles {
  const html = readFileSync(path.join(dist, page), 'utf8');
  const fileOf = (address: string): string => {
    const file = fileAt(address, base);
    if (!existsSync(path.join(dist, file))) throw new Error(`${page} names ${address}, which was not built.`);
    return file;
  };
  const scripts = new Set<string>();
  for (const [, address] of html.matchAll(scriptAddress)) if (address) modulesOf(dist, fileOf(address), scripts);
  const styles = [...html.matchAll(/<link[^>]+rel="stylesheet"[^>]*href="([^"]+)"/g)].map(([, address]) => fileOf(address ?? ''));
  const fonts = [...html.matchAll(/<link[^>]+rel="preload"[^>]*href="([^"]+\.woff2)"/g)].map(([, address]) => fileOf(address ?? ''));
  return { html: page, scripts: [...scripts], styles: [...new Set(styles)], fonts: [...new Set(fonts)] };
}
