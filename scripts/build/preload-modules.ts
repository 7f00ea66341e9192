import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fileAt, modulesOf } from './built-modules.ts';

const island = /<astro-island\b[^>]*>/g;
const islandModule = /\s(?:component-url|renderer-url|before-hydration-url)="([^"]+)"/g;
const pageScript = /<script type="module" src="([^"]+)"/g;

const addressesIn = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, address]) => address ?? '');

/** The module that tailors lessons, and what it imports. */
function modulesOnDemand(dist: string): string[] {
  return globSync('_astro/tailoring.*.js', { cwd: dist }).flatMap((file) => [...modulesOf(dist, file.split(path.sep).join('/'))]);
}

/**
 * A page with a `modulepreload` link in its head for each module that its scripts will ask for one after the other:
 * those of islands that start at once, and what they and the page's own scripts import. Without them a browser learns of
 * a module only from the one before it, a round trip each. Islands that wait (`client:visible`) are left to wait.
 * @param dist the folder of the built site
 * @param base the site's base path, ending in a slash
 */
export function withPreloads(html: string, dist: string, base: string): string {
  const scripts = addressesIn(html, pageScript);
  const islands = [...html.matchAll(island)]
    .map(([tag]) => tag)
    .filter((tag) => /\sclient="(load|only)"/.test(tag))
    .flatMap((tag) => addressesIn(tag, islandModule));
  const found = new Set<string>();
  for (const address of [...islands, ...scripts]) modulesOf(dist, fileAt(address, base), found);
  // The browser sees the page's own scripts in the page itself.
  for (const address of scripts) found.delete(fileAt(address, base));
  // What a tailored lesson loads besides (islands/tailoring), for first-paint.js to ask for.
  const onDemand = html.includes(' data-plan-bar') ? modulesOnDemand(dist).filter((file) => !found.has(file)) : [];
  const named =
    onDemand.length === 0 ? html : html.replace('<html ', () => `<html data-tailoring="${onDemand.map((file) => base + file).join(' ')}" `);
  const links = [...found].toSorted().map((file) => `<link rel="modulepreload" href="${base}${file}">`);
  return named.replace('</head>', () => `${links.join('')}</head>`);
}

/** Adds those links to every page once the pages are written. */
export function preloadModules(): AstroIntegration {
  let base = '/';
  return {
    name: 'preload-modules',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base.replace(/\/$/, '')}/`;
      },
      'astro:build:done': ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const pages = globSync('**/*.html', { cwd: dist });
        for (const page of pages) {
          const file = path.join(dist, page);
          const html = readFileSync(file, 'utf8');
          const changed = withPreloads(html, dist, base);
          if (changed !== html) writeFileSync(file, changed);
        }
        logger.info(`named the modules of ${pages.length} pages in their heads`);
      },
    },
  };
}
