import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withPreloads } from './preload-modules.ts';

const dist = mkdtempSync(path.join(tmpdir(), 'viceversa-preload-'));
const modules = {
  'view.js': 'import{a as t}from"./frame.js";import"./side.js";export default t',
  'frame.js': 'export{x as a}from"./store.js";const later=()=>import("./late.js")',
  'store.js': 'import"./frame.js";export const x=1',
  'side.js': '',
  'late.js': '',
  'renderer.js': 'import{h}from"./view.js"',
  'page.js': 'import "./store.js"',
  'alone.js': '',
};

beforeAll(() => {
  mkdirSync(path.join(dist, '_astro'));
  for (const [name, code] of Object.entries(modules)) writeFileSync(path.join(dist, '_astro', name), code);
});
afterAll(() => rmSync(dist, { recursive: true }));

const island = (base: string, client: string): string =>
  `<astro-island component-url="${base}_astro/view.js" renderer-url="${base}_astro/renderer.js" props="{}" client="${client}"></astro-island>`;
const pageOf = (...body: string[]): string => `<html><head><title>$&</title></head><body>${body.join('')}</body></html>`;
const preloaded = (html: string): string[] =>
  [...html.matchAll(/<link rel="modulepreload" href="([^"]+)">/g)].map(([, href]) => href ?? '');

describe('the heads of built pages', () => {
  it('name what islands that start at once will load, once each, in one order, and not what comes on demand', () => {
    const html = withPreloads(pageOf(island('/', 'load'), island('/', 'load')), dist, '/');
    expect(preloaded(html)).toEqual(['frame.js', 'renderer.js', 'side.js', 'store.js', 'view.js'].map((name) => `/_astro/${name}`));
    expect(html.indexOf('modulepreload')).toBeLessThan(html.indexOf('</head>'));
  });

  it('carry the base path of the site', () => {
    const html = withPreloads(pageOf(island('/some/base/', 'load')), dist, '/some/base/');
    expect(preloaded(html)).toContain('/some/base/_astro/store.js');
    expect(preloaded(html).filter((href) => !href.startsWith('/some/base/_astro/'))).toEqual([]);
  });

  it('name what the page’s own scripts import, not those scripts: the browser sees them in the page', () => {
    const html = withPreloads(pageOf('<script type="module" src="/_astro/page.js"></script>'), dist, '/');
    expect(preloaded(html)).toEqual(['/_astro/frame.js', '/_astro/store.js']);
  });

  it('leave islands that wait to wait', () => {
    const page = pageOf(island('/', 'visible'));
    expect(withPreloads(page, dist, '/')).toBe(page);
  });

  it('stay as they are where nothing is to be named, and keep every other character', () => {
    const page = pageOf('<script type="module" src="/_astro/alone.js"></script>');
    expect(withPreloads(page, dist, '/')).toBe(page);
    const withIsland = pageOf(island('/', 'load'));
    expect(withPreloads(withIsland, dist, '/').replaceAll(/<link rel="modulepreload"[^>]*>/g, '')).toBe(withIsland);
  });

  it('are not written for a module that was not built', () => {
    expect(() => withPreloads(pageOf('<script type="module" src="/_astro/gone.js"></script>'), dist, '/')).toThrow(/gone\.js/);
  });
});
