// The steps of `npm test`, in their order. A step tells how many of its tests passed and failed; most are one test.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandScript, inProject, runOnProjectNode } from './project.mjs';
import { buildSite, isSiteBuilt } from './site.mjs';
import { freePort } from './free-port.mjs';

/** @typedef {{ passed: number, failed: number, output: string }} Outcome */
/** @typedef {{ name: string, about: string, needsSite?: boolean, run(): Promise<Outcome> }} Step */

const isVerbose = Boolean(process.env.VERBOSE);

/** One test: all of these commands must succeed. All are run, so that one look shows everything. @param {[script: string, ...args: string[]][]} commands */
async function runAll(commands) {
  let output = '';
  for (const [script, ...args] of commands) {
    const result = await runOnProjectNode(script, args, { isShown: isVerbose });
    if (result.code !== 0) output += `${result.output.trimEnd()}\n`;
    if (result.code !== 0 && isVerbose) output += `${args.join(' ')} ended with ${result.code}\n`;
  }
  return { passed: output ? 0 : 1, failed: output ? 1 : 0, output };
}

/**
 * A runner that lists its tests itself and leaves a report to count them from.
 * @param {{ command: [script: string, ...args: string[]], env?: Record<string, string>, count(report: any): { passed: number, failed: number } }} runner
 *   `{report}` in its arguments or environment stands for the report's path
 * @returns {Promise<Outcome>}
 */
async function runCounted({ command: [script, ...args], env = {}, count }) {
  const folder = mkdtempSync(join(tmpdir(), 'viceversa-test-'));
  const place = (/** @type {string} */ text) => text.replace('{report}', join(folder, 'report.json'));
  try {
    const placedEnv = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, place(value)]));
    const { code } = await runOnProjectNode(script, args.map(place), { isShown: true, env: placedEnv });
    let counted = { passed: 0, failed: 0 };
    try {
      counted = count(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')));
    } catch {
      return { passed: 0, failed: 1, output: 'It ended without a report of its tests.\n' };
    }
    const isSilentFailure = counted.failed === 0 && (code !== 0 || counted.passed === 0);
    const output = isSilentFailure ? (code !== 0 ? 'It failed outside its tests: see above.\n' : 'No test was run.\n') : '';
    return { passed: counted.passed, failed: counted.failed + (isSilentFailure ? 1 : 0), output };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Vitest counts tests; a file that could not even be loaded has none, and counts as one that failed. @param {any} report */
export function countUnitTests(report) {
  const unloaded = report.testResults.filter((/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

/** @param {any} report Playwright's */
export function countBrowserTests(report) {
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky };
}

/** @type {Step[]} */
export const steps = [
  {
    name: 'types',
    about: 'TypeScript and Astro; no DOM in the domain and in grading',
    run: () =>
      runAll([
        [commandScript('astro'), 'check', '--minimumFailingSeverity', 'warning'],
        [commandScript('tsc', 'typescript'), '-p', 'tsconfig.pure.json'],
      ]),
  },
  {
    name: 'lint',
    about: 'who may import whom, what is never written, accessibility, format',
    run: () =>
      runAll([
        [commandScript('oxlint'), '--deny-warnings'],
        [commandScript('eslint'), '.', '--max-warnings=0'],
        [commandScript('prettier'), '--check', '--log-level=warn', '.'],
      ]),
  },
  {
    name: 'lock',
    about: 'package-lock.json installs on every system',
    run: () => runAll([[inProject('scripts/setup/lock-complete.mjs')]]),
  },
  { name: 'content', about: 'every lesson and exercise', run: () => runAll([[inProject('scripts/check-content/main.ts'), '--strict']]) },
  {
    name: 'unit',
    about: 'unit tests',
    run: () =>
      runCounted({
        command: [commandScript('vitest'), 'run', '--reporter=default', '--reporter=json', '--outputFile.json={report}'],
        count: countUnitTests,
      }),
  },
  {
    name: 'build',
    about: 'the production site',
    async run() {
      const { code, output } = await buildSite({ isShown: isVerbose });
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output: code === 0 ? '' : output };
    },
  },
  { name: 'weight', about: 'what each page weighs', needsSite: true, run: () => runAll([[inProject('scripts/bench/weight.ts')]]) },
  {
    name: 'browser',
    about: 'browser tests on the built site',
    needsSite: true,
    run: async () =>
      runCounted({
        command: [commandScript('playwright', '@playwright/test'), 'test'],
        env: { PLAYWRIGHT_JSON_OUTPUT_FILE: '{report}', TEST_PORT: String(await freePort()) },
        count: countBrowserTests,
      }),
  },
];

/**
 * True when there is a site for the steps that look at it: built by this run, or earlier from the same sources.
 * @param {Step[]} chosen
 * @param {string[]} failing the steps that have failed
 */
export async function hasSite(chosen, failing) {
  if (chosen.some((step) => step.name === 'build')) return !failing.includes('build');
  return isSiteBuilt() || (await buildSite()).code === 0;
}
