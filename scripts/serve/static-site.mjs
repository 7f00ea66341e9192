// Serves a folder of built pages as a static host does. Node built-ins only.
import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { contentType, isCompressible } from './content-types.mjs';

/** @param {string | undefined} base @returns {string} the base path with a slash at both ends */
export function normalBase(base) {
  const inner = (base ?? '').replace(/^\/+|\/+$/g, '');
  return inner ? `/${inner}/` : '/';
}

/** @typedef {{ status: number, path?: string, location?: string }} Answer */

/** The path that an address asks for, with one slash at its start; null when it is no path at all. @param {string} url */
function askedPath(url) {
  const [raw = '/'] = url.split(/[?#]/, 1);
  try {
    const path = decodeURIComponent(raw).replace(/^\/+/, '/');
    return !path.startsWith('/') || path.includes('\0') || path.includes('\\') ? null : path;
  } catch {
    return null;
  }
}

/** @param {string} path */
const kindOf = async (path) => {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() ? 'folder' : found?.isFile() ? 'file' : 'nothing';
};

/**
 * Decides what an address gets.
 * @param {{ folder: string, base: string, url: string }} request
 * @returns {Promise<Answer>}
 */
export async function findAnswer({ folder, base, url }) {
  const asked = askedPath(url);
  if (asked === null) return { status: 400 };
  const query = url.includes('?') ? url.slice(url.indexOf('?')) : '';
  if (base !== '/' && asked === '/') return { status: 302, location: base };
  if (base !== '/' && asked === base.slice(0, -1)) return { status: 301, location: base + query };
  if (!asked.startsWith(base)) return { status: 404 };
  const path = resolve(folder, `.${sep}${asked.slice(base.length)}`);
  if (path !== resolve(folder) && !path.startsWith(resolve(folder) + sep)) return { status: 404 };
  const kind = await kindOf(path);
  if (kind === 'file' && !asked.endsWith('/')) return { status: 200, path };
  if (kind !== 'folder' || (await kindOf(join(path, 'index.html'))) !== 'file') return { status: 404 };
  if (asked.endsWith('/')) return { status: 200, path: join(path, 'index.html') };
  const location = encodeURI(asked).replace(/[?#]/g, encodeURIComponent);
  return { status: 301, location: `${location}/${query}` };
}

/** The page for what is not there. @param {string} folder @param {string} base */
async function notFoundPage(folder, base) {
  for (const path of [join(folder, '404.html'), join(folder, base, '404.html')]) if ((await kindOf(path)) === 'file') return path;
  return null;
}

/** @param {import('node:http').IncomingMessage} request */
function acceptsBrotli(request) {
  const offers = String(request.headers['accept-encoding'] ?? '').split(',');
  return offers.some((offer) => /^\s*br\s*(;|$)/.test(offer) && !/;\s*q=0(\.0*)?\s*$/.test(offer));
}

const compress = promisify(brotliCompress);

/** Compresses each version of a file once. */
function createCompressor() {
  /** @type {Map<string, { tag: string, body: Promise<Buffer> }>} */
  const kept = new Map();
  return (/** @type {string} */ path, /** @type {string} */ tag, /** @type {Buffer} */ content) => {
    const known = kept.get(path);
    if (known?.tag === tag) return known.body;
    const body = compress(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } });
    kept.set(path, { tag, body });
    return body;
  };
}

/**
 * @param {{ folder: string, base?: string | undefined }} site
 * @returns {import('node:http').RequestListener}
 */
export function createSiteHandler(site) {
  const folder = resolve(site.folder);
  const base = normalBase(site.base);
  const compressed = createCompressor();

  /** @type {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>} */
  async function answer(request, response) {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const found = await findAnswer({ folder, base, url: request.url ?? '/' });
    if (found.location) {
      response.writeHead(found.status, { Location: found.location, 'Cache-Control': 'no-cache' }).end();
      return;
    }
    const path = found.path ?? (found.status === 404 ? await notFoundPage(folder, base) : null);
    if (!path) {
      response.writeHead(found.status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' });
      response.end(found.status === 404 ? 'Nothing is at this address.\n' : 'This address cannot be read.\n');
      return;
    }
    await sendFile(request, response, { path, status: found.status });
  }

  /** @type {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, file: { path: string, status: number }) => Promise<void>} */
  async function sendFile(request, response, { path, status }) {
    const { size, mtimeMs } = await stat(path);
    const tag = `W/"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
    const type = contentType(extname(path));
    // Files under _astro carry a hash of their content in their name: they never change.
    const isHashed = path.startsWith(join(folder, '_astro') + sep);
    response.setHeader('Content-Type', type);
    response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    response.setHeader('ETag', tag);
    if (isCompressible(type)) response.setHeader('Vary', 'Accept-Encoding');
    if (status === 200 && request.headers['if-none-match'] === tag) {
      response.writeHead(304).end();
      return;
    }
    /** @type {Buffer} */
    let body = await readFile(path);
    if (isCompressible(type) && body.length > 512 && acceptsBrotli(request)) {
      body = await compressed(path, tag, body);
      response.setHeader('Content-Encoding', 'br');
    }
    response.writeHead(status, { 'Content-Length': body.length }).end(request.method === 'HEAD' ? undefined : body);
  }

  return (request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('The file could not be read.\n');
    });
  };
}

/** The port is taken, or is no port. */
export class PortProblem extends Error {}

/** @param {import('node:http').Server} server @param {number} port @param {string} host @returns {Promise<number>} the port */
const listen = (server, port, host) =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => done(/** @type {import('node:net').AddressInfo} */ (server.address()).port));
  });

/**
 * Serves a site to this machine only, on both of its own addresses: which of the two "localhost" means differs.
 * @param {{ folder: string, base?: string | undefined, port: number }} site port 0 takes a free one
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 * @throws {PortProblem} when the port is taken
 */
export async function serveSite({ folder, base, port }) {
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new PortProblem('PORT must be a number between 1 and 65535.');
  const handler = createSiteHandler({ folder, base });
  /** @type {import('node:http').Server[]} */
  const servers = [];
  const close = async () => {
    await Promise.all(
      servers.map((server) => {
        const closed = new Promise((done) => server.close(done));
        server.closeAllConnections();
        return closed;
      }),
    );
  };
  let taken = port;
  for (const host of ['127.0.0.1', '::1']) {
    const server = createServer(handler);
    try {
      taken = await listen(server, taken, host);
      servers.push(server);
    } catch (error) {
      const { code } = /** @type {NodeJS.ErrnoException} */ (error);
      // A machine without IPv6 has one address less.
      if (host === '::1' && (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT')) continue;
      await close();
      if (code === 'EADDRINUSE') throw new PortProblem(`Port ${taken} is already used by another program.`);
      if (code === 'EACCES') throw new PortProblem(`This system does not let you use port ${taken}.`);
      throw error;
    }
  }
  return { url: `http://localhost:${taken}${normalBase(base)}`, close };
}
