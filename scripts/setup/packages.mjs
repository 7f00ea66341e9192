// Installs what package-lock.json lists, when node_modules does not hold it yet.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { SetupProblem, bundledNode, inProject, isNodeRecentEnough, lowestNode, run, say } from './project.mjs';

const lockPath = inProject('package-lock.json');
const markPath = inProject('node_modules', '.lock-hash');

/** What the mark must hold: the lock's content, and the system that it was installed for. */
function lockHash() {
  if (!existsSync(lockPath))
    throw new SetupProblem('package-lock.json is missing: take it back from the repository ("git checkout package-lock.json").');
  return createHash('sha256').update(readFileSync(lockPath)).update(`${process.platform} ${process.arch}`).digest('hex');
}

const isMarked = () => existsSync(markPath) && readFileSync(markPath, 'utf8').trim() === lockHash();

/** True when an ordinary `npm install` or `npm ci` has already put exactly the locked versions in place. */
function isInstalledByHand() {
  const installedPath = inProject('node_modules', '.package-lock.json');
  if (!existsSync(installedPath)) return false;
  /** @typedef {Record<string, { version: string, optional?: boolean }>} Packages */
  const installed = /** @type {Packages} */ (JSON.parse(readFileSync(installedPath, 'utf8')).packages ?? {});
  const locked = Object.entries(/** @type {Packages} */ (JSON.parse(readFileSync(lockPath, 'utf8')).packages)).filter(([at]) => at !== '');
  // An optional package that is not there is another system's.
  const isThere = (/** @type {(typeof locked)[number]} */ [at, { version, optional }]) => {
    const found = installed[at];
    return found ? found.version === version && existsSync(inProject(at)) : optional === true;
  };
  return locked.every(isThere) && existsSync(inProject('node_modules', '.bin'));
}

/** npm, by the very file that runs this script where there is one: the same npm, whatever is on PATH. */
function npmCommand() {
  const script = process.env.npm_execpath;
  const isNpm = script !== undefined && /npm-cli\.c?js$/.test(script) && existsSync(script);
  if (isNpm) return { program: process.env.npm_node_execpath ?? process.execPath, args: [script], needsShell: false };
  return { program: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: [], needsShell: process.platform === 'win32' };
}

async function install() {
  say('Installing the packages this project needs. This takes about a minute, the first time only…');
  const started = Date.now();
  const npm = npmCommand();
  const { code, output } = await run(npm.program, [...npm.args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    needsShell: npm.needsShell,
  });
  if (code !== 0) {
    say(output.trim());
    throw new SetupProblem(
      'The packages could not be installed. The lines above say why; most often the network is not reachable, or the disk is full. Mend that, then run the same command again.',
    );
  }
  say(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/** Refuses to go on without a Node that can build the site, and says what to do. */
async function checkNode() {
  const needed = lowestNode.join('.');
  const own = bundledNode();
  if (own) {
    const version = await promisify(execFile)(own, ['-v']).then(
      ({ stdout }) => stdout.trim(),
      () => '',
    );
    if (isNodeRecentEnough(version)) return;
    throw new SetupProblem(
      `The project’s own Node (${own}) ${version ? `is ${version}, and ${needed} or later is needed` : 'does not run on this machine'}. ` +
        'Delete the folder node_modules and run the same command again; if that changes nothing, this system is one that Node publishes no build for.',
    );
  }
  if (isNodeRecentEnough(process.version)) return;
  throw new SetupProblem(
    `This machine has Node ${process.version}; the site needs ${needed} or later, and the one that the project brings along was not put in place. ` +
      'The reason is nearly always that npm was told not to run install scripts. ' +
      `Run "npm rebuild node --ignore-scripts=false", then the same command again; or install Node ${needed} or later on this machine.`,
  );
}

/** Installs when something is missing; does next to nothing otherwise. */
export async function ensurePackages() {
  if (!isMarked()) {
    if (!isInstalledByHand()) await install();
    await checkNode();
    writeFileSync(markPath, `${lockHash()}\n`);
    return;
  }
  await checkNode();
}
