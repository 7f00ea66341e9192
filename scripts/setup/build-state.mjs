// Knows whether dist was built from what stands here now.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inProject } from './project.mjs';

/** All that a build is made from. */
const sources = [
  'src',
  'content',
  'exercises',
  'public',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

const statePath = inProject('node_modules', '.cache', 'viceversa-build', 'fingerprint');
const builtPage = inProject('dist', 'index.html');

/** Every file below a project path, in an order that is always the same. @param {string} path @returns {string[]} */
function filesBelow(path) {
  if (!existsSync(inProject(path))) return [];
  if (!statSync(inProject(path)).isDirectory()) return [path];
  return readdirSync(inProject(path))
    .sort()
    .filter((name) => name !== '.DS_Store')
    .flatMap((name) => filesBelow(`${path}/${name}`));
}

/** A hash over the content of every source, and over the addresses that the site is built for. */
export function computeFingerprint() {
  const hash = createHash('sha256');
  for (const name of ['BASE_PATH', 'SITE_URL']) hash.update(`${name}=${process.env[name] ?? ''}\0`);
  for (const file of sources.flatMap(filesBelow)) {
    const content = readFileSync(inProject(file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** The time of the built page stands beside the fingerprint: a dist that something else has made since is not ours. */
const describe = (/** @type {string} */ fingerprint) => `${fingerprint} ${statSync(builtPage).mtimeMs}\n`;

/** @param {string} fingerprint */
export const isBuilt = (fingerprint) =>
  existsSync(builtPage) && existsSync(statePath) && readFileSync(statePath, 'utf8') === describe(fingerprint);

export const forgetBuild = () => rmSync(statePath, { force: true });

/** @param {string} fingerprint what the sources were when the build began */
export function rememberBuild(fingerprint) {
  if (!existsSync(builtPage)) return;
  mkdirSync(dirname(statePath), { recursive: true });
  writeFileSync(statePath, describe(fingerprint));
}
