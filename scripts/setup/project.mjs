// Where the project's own tools are, and how to run them. Node built-ins only: this is read before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A problem that the person at the keyboard can mend; its message is shown as it is, without a stack. */
export class SetupProblem extends Error {}

/** A path inside the project. @param {...string} parts */
export const inProject = (...parts) => join(root, ...parts);

/** The lowest version of Node that builds the site: major and minor. @type {[number, number]} */
export const lowestNode = [22, 12];

/** @param {string} version such as "v24.21.0" */
export function isNodeRecentEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > lowestNode[0] || (major === lowestNode[0] && minor >= lowestNode[1]);
}

/** The Node that the project brings along, or undefined while it is not installed. */
export function bundledNode() {
  return ['node.exe', 'node'].map((name) => inProject('node_modules', 'node', 'bin', name)).find((path) => existsSync(path));
}

/** The Node that everything runs on: the project's own, or this one when it is recent enough. */
export function projectNode() {
  const node = bundledNode() ?? (isNodeRecentEnough(process.version) ? process.execPath : undefined);
  if (!node) throw new SetupProblem('The project’s Node is not installed. Run "node scripts/setup/ensure.mjs", which says why.');
  return node;
}

/**
 * The script behind a command of an installed package, so that it runs the same on every system.
 * @param {string} command such as "tsc"
 * @param {string} [packageName] when it is not the command's name
 */
export function commandScript(command, packageName = command) {
  const folder = inProject('node_modules', packageName);
  if (!existsSync(folder)) throw new SetupProblem(`The package "${packageName}" is not installed. Run "npm install", then try again.`);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** The environment of everything that we start: the project's tools come first, and nothing is reported to anyone. */
export function toolEnvironment() {
  const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return {
    ...process.env,
    [pathName]: [inProject('node_modules', '.bin'), process.env[pathName]].filter(Boolean).join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {string[]} args
 * @param {{ isShown?: boolean, env?: Record<string, string | undefined>, needsShell?: boolean }} [options] `isShown`: its output
 *   goes straight to the terminal instead of being kept
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, { isShown = false, env = {}, needsShell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...toolEnvironment(), ...env },
      stdio: isShown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: needsShell,
      windowsHide: true,
    });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
    // Ctrl+C reaches both of us from a terminal; twice would cut short what the program does to end well.
    const pass = (/** @type {NodeJS.Signals} */ signal) => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal));
    process.on('SIGTERM', pass).on('SIGINT', pass);
    const end = (/** @type {number} */ code) => {
      process.off('SIGTERM', pass).off('SIGINT', pass);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += `${error.message}\n`;
      end(1);
    });
    child.on('close', (code, signal) => end(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

/**
 * Runs a script on the project's Node.
 * @param {string} script
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runOnProjectNode = (script, args, options) => run(projectNode(), [script, ...args], options);

/** Says how things go. On the error stream, so that a command's own output stays clean. @param {string} words */
export const say = (words) => process.stderr.write(`${words}\n`);

/** Runs a command's main function; a problem that can be mended is said in one sentence. @param {() => Promise<unknown>} main */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}

/** Whether a module is the one that was started. @param {string} url its import.meta.url */
export const isStarted = (url) => process.argv[1] !== undefined && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(url));
