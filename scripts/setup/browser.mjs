// Finds a Chromium for the browser tests, and installs one when there is none.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { SetupProblem, commandScript, inProject, run, runOnProjectNode, say } from './project.mjs';

/** The same browser without its windows: it takes half the time. */
const shell = 'chromium-headless-shell';

const namesOnPath = [shell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const macPlaces = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
].flatMap((app) => [join('/Applications', app), join(homedir(), 'Applications', app)]);

const windowsPlaces = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
  .filter((folder) => folder !== undefined)
  .flatMap((folder) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map(
      (app) => join(folder, app),
    ),
  );

/** The first of some commands that is on PATH. @param {string[]} names */
function findOnPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/**
 * The browser that is on this machine, or undefined.
 * Playwright's configuration gives it as `executablePath`: undefined then means the one that Playwright installed itself.
 * @returns {string | undefined}
 */
export function browserPath() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new SetupProblem(`CHROMIUM_PATH names ${chosen}, and nothing is there. Correct it or remove it.`);
  }
  if (process.platform === 'darwin') return macPlaces.find((path) => existsSync(path));
  if (process.platform === 'win32') return windowsPlaces.find((path) => existsSync(path));
  return findOnPath(namesOnPath);
}

/** Switches that keep the browser quiet. Without its sandbox for root on Linux only, where it would not start. */
export const browserArguments = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

async function hasPlaywrightsOwn() {
  try {
    // Imported by its path, so that this file also loads before anything is installed.
    const { chromium } = await import(new URL('../../node_modules/playwright-core/index.mjs', import.meta.url).href);
    return existsSync(chromium.executablePath());
  } catch {
    return false;
  }
}

async function isDebianAsRoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !findOnPath(['apt-get'])) return false;
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^ID=debian$/m.test(release);
}

/** @param {string} name the package */
async function installFromDebian(name) {
  say('Installing Chromium for the browser tests from Debian’s packages. This takes about a minute, the first time only…');
  const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  // A list that could not be refreshed is no reason to stop: what it holds may do.
  await run('apt-get', ['update', '-qq'], quiet);
  const { code, output } = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name, 'fonts-dejavu-core'], quiet);
  if (code !== 0) say(output.trim().split('\n').slice(-5).join('\n'));
  return code === 0 && browserPath() !== undefined;
}

async function installFromPlaywright() {
  if (!existsSync(inProject('node_modules', '@playwright', 'test'))) return false;
  say('Downloading Chromium for the browser tests (Playwright’s own, about 150 MB, the first time only)…');
  const { code, output } = await runOnProjectNode(commandScript('playwright', '@playwright/test'), ['install', 'chromium']);
  if (code !== 0) say(output.trim().split('\n').slice(-5).join('\n'));
  return code === 0;
}

/** Makes sure that the browser tests have a browser. */
export async function ensureBrowser() {
  const hasBrowser = browserPath() !== undefined || (await hasPlaywrightsOwn());
  const isSlow = !process.env.CHROMIUM_PATH && !findOnPath([shell]) && !(await hasPlaywrightsOwn());
  if ((!hasBrowser || isSlow) && (await isDebianAsRoot()) && (await installFromDebian(shell))) return;
  if (hasBrowser) return;
  if ((await isDebianAsRoot()) && (await installFromDebian('chromium'))) return;
  if (await installFromPlaywright()) return;
  throw new SetupProblem(
    'The browser tests need Chromium, Chrome or Edge, and none could be found or installed. ' +
      'Install one, or set CHROMIUM_PATH to where it is, then run the same command again. ' +
      'Everything else can be tested without: npm test -- --only types,lint,lock,content,unit,build,weight',
  );
}
