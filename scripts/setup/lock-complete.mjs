// Says whether package-lock.json lets every system install. npm sometimes writes a lock without the packages of the other
// systems (npm/cli#9846): `npm install` is content with it, and the next `npm ci` is not. Run it after every change of a dependency.
import { readFileSync } from 'node:fs';
import { inProject, isStarted } from './project.mjs';

/** @typedef {{ version?: string, resolved?: string, integrity?: string, inBundle?: boolean, optionalDependencies?: Record<string, string> }} LockedPackage */

/** Whether a package is found from where another lies, walking up as Node does. */
function isFound(/** @type {Record<string, LockedPackage>} */ packages, /** @type {string} */ from, /** @type {string} */ name) {
  for (let folder = from; ; folder = folder.includes('/node_modules/') ? folder.slice(0, folder.lastIndexOf('/node_modules/')) : '') {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

/**
 * What is wrong with a lock, one sentence each.
 * @param {{ packages: Record<string, LockedPackage> }} lock
 * @returns {string[]}
 */
export function lockProblems({ packages }) {
  return Object.entries(packages).flatMap(([at, locked]) => {
    const missing = Object.keys(locked.optionalDependencies ?? {}).filter((name) => !isFound(packages, at, name));
    const problems = missing.map(
      (name) =>
        `${at}@${locked.version} needs ${name} on another system, and the lock lacks it: pin a version whose packages are all published`,
    );
    if (at !== '' && locked.resolved && !locked.inBundle)
      problems.push(`${at} comes from ${locked.resolved}: packages come from the registry only`);
    if (at !== '' && !locked.integrity && !locked.inBundle)
      problems.push(`${at} has no integrity hash: nothing proves that it is what was locked`);
    return problems;
  });
}

if (isStarted(import.meta.url)) {
  const problems = lockProblems(JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')));
  for (const problem of problems) process.stdout.write(`${problem}\n`);
  process.stdout.write(problems.length > 0 ? 'INCOMPLETE\n' : 'complete\n');
  process.exitCode = problems.length > 0 ? 1 : 0;
}
