import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { normalBase, serveSite } from './static-site.mjs';

const folder = mkdtempSync(join(tmpdir(), 'viceversa-serve-'));
const files: Record<string, string> = {
  'site/index.html': '<!doctype html><title>Home</title>',
  'site/404.html': '<!doctype html><title>Not here</title>',
  'site/fr/index.html': '<!doctype html><title>Accueil</title>',
  'site/fr/café & co/index.html': '<!doctype html><title>Café</title>',
  'site/empty/note.txt': 'a note',
  'site/_astro/app.abc123.js': `export const text = '${'a'.repeat(2000)}';`,
  'site/pagefind/fr.pf_meta': 'x'.repeat(2000),
  'site/site.webmanifest': '{}',
  'secret.txt': 'secret',
  'site-beside/secret.txt': 'secret',
};
for (const [name, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const site = await serveSite({ folder: join(folder, 'site'), port: 0 });
const nested = await serveSite({ folder: join(folder, 'site'), base: '/academy', port: 0 });
afterAll(async () => {
  await Promise.all([site.close(), nested.close()]);
  rmSync(folder, { recursive: true });
});

/** Asks for a path exactly as it is written: nothing is tidied on the way, as `fetch` would. */
function ask(path: string, { at = site, method = 'GET', headers = {} as Record<string, string> } = {}) {
  return new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }>((done, fail) => {
    const { hostname, port } = new URL(at.url);
    request({ hostname, port, path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('latin1').on('data', (text: string) => (body += text));
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', fail)
      .end();
  });
}

describe('a static site', () => {
  it('serves a folder’s index, and sends an address without its slash there', async () => {
    expect(await ask('/fr/')).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
    });
    expect(await ask('/fr?view=mentor')).toMatchObject({ status: 301, headers: { location: '/fr/?view=mentor' } });
    expect(await ask('/fr/caf%C3%A9%20&%20co')).toMatchObject({ status: 301, headers: { location: '/fr/caf%C3%A9%20&%20co/' } });
    expect(await ask('/fr/caf%C3%A9%20&%20co/')).toMatchObject({ status: 200 });
  });

  it('gives its own page for what is not there', async () => {
    for (const path of ['/nothing/', '/empty/', '/index.html/', '/fr/index.htm']) {
      const answer = await ask(path);
      expect([path, answer.status, answer.body]).toEqual([path, 404, files['site/404.html']]);
    }
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/fr/../../secret.txt',
    '/../site-beside/secret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/fr%00/',
    '/%E0%A4%A',
  ])('gives nothing from outside: %s', async (path) => {
    const answer = await ask(path);
    expect(answer.body).not.toContain('secret\n');
    expect(answer.body).not.toBe('secret');
    expect([400, 404]).toContain(answer.status);
  });

  it('never redirects to another site', async () => {
    expect(await ask('//fr')).toMatchObject({ status: 301, headers: { location: '/fr/' } });
    expect(await ask('//example.org/fr')).toMatchObject({ status: 404 });
  });

  it('says what files are, and lets hashed ones be kept', async () => {
    expect(await ask('/_astro/app.abc123.js')).toMatchObject({
      headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' },
    });
    expect(await ask('/site.webmanifest')).toMatchObject({ headers: { 'content-type': 'application/manifest+json; charset=utf-8' } });
    expect(await ask('/pagefind/fr.pf_meta')).toMatchObject({ headers: { 'content-type': 'application/octet-stream' } });
  });

  it('compresses what gains by it, for those who accept it', async () => {
    const path = '/_astro/app.abc123.js';
    expect(await ask(path, { headers: { 'accept-encoding': 'gzip, br' } })).toMatchObject({
      headers: { 'content-encoding': 'br', vary: 'Accept-Encoding' },
    });
    expect((await ask(path, { headers: { 'accept-encoding': 'gzip, br;q=0' } })).headers).not.toHaveProperty('content-encoding');
    expect((await ask(path)).headers).not.toHaveProperty('content-encoding');
    expect((await ask('/pagefind/fr.pf_meta', { headers: { 'accept-encoding': 'br' } })).headers).not.toHaveProperty('content-encoding');
  });

  it('answers a repeated question without the file', async () => {
    const { headers } = await ask('/fr/');
    expect(await ask('/fr/', { headers: { 'if-none-match': String(headers['etag']) } })).toMatchObject({ status: 304, body: '' });
  });

  it('answers HEAD without a body, and refuses what would change something', async () => {
    expect(await ask('/fr/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
    expect(await ask('/fr/', { method: 'POST' })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  it('lives under a base path', async () => {
    expect(nested.url).toMatch(/^http:\/\/localhost:\d+\/academy\/$/);
    expect(await ask('/academy/fr/', { at: nested })).toMatchObject({ status: 200 });
    expect(await ask('/academy/fr', { at: nested })).toMatchObject({ status: 301, headers: { location: '/academy/fr/' } });
    expect(await ask('/academy', { at: nested })).toMatchObject({ status: 301, headers: { location: '/academy/' } });
    expect(await ask('/', { at: nested })).toMatchObject({ status: 302, headers: { location: '/academy/' } });
    expect(await ask('/fr/', { at: nested })).toMatchObject({ status: 404, body: files['site/404.html'] });
  });

  it('says when its port is taken, and when it is none', async () => {
    const other = createServer();
    const port = await new Promise<number>((done) => other.listen(0, '127.0.0.1', () => done((other.address() as { port: number }).port)));
    await expect(serveSite({ folder, port })).rejects.toThrow(`Port ${port} is already used by another program.`);
    other.close();
    await expect(serveSite({ folder, port: Number('many') })).rejects.toThrow('PORT must be a number');
  });

  it.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['academy', '/academy/'],
    ['/a/b/', '/a/b/'],
  ])('reads the base path %s as %s', (given, expected) => expect(normalBase(given)).toBe(expected));
});
