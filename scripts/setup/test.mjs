// `npm test`: installs what is missing, then every step. `npm test -- --only unit,content` runs some; VERBOSE=1 shows all output.
import { ensure } from './ensure.mjs';
import { SetupProblem, say } from './project.mjs';
import { hasSite, steps } from './steps.mjs';

const print = (/** @type {string} */ words) => process.stdout.write(`${words}\n`);

/** @param {string[]} args @returns {import('./steps.mjs').Step[]} */
function chooseSteps(args) {
  const at = args.findIndex((arg) => arg === '--only' || arg.startsWith('--only='));
  if (at === -1 && args.length === 0) return steps;
  const names = steps.map((step) => step.name);
  const wanted = at === -1 ? [] : (args[at]?.split('=')[1] ?? args[at + 1] ?? '').split(',');
  if (at === -1 || wanted.length === 0 || wanted.some((name) => !names.includes(name))) {
    throw new SetupProblem(`Choose steps like this: npm test -- --only unit,content. The steps are ${names.join(', ')}.`);
  }
  return steps.filter((step) => wanted.includes(step.name));
}

/** @type {(step: import('./steps.mjs').Step, chosen: import('./steps.mjs').Step[], failing: string[]) => Promise<import('./steps.mjs').Outcome>} */
async function runStep(step, chosen, failing) {
  if (step.needsSite && !(await hasSite(chosen, failing)))
    return { passed: 0, failed: 1, output: 'Not run: the site could not be built; npm test -- --only build shows why.\n' };
  return step.run();
}

/** @param {import('./steps.mjs').Step[]} chosen */
async function runSteps(chosen) {
  const total = { passed: 0, failed: 0 };
  /** @type {string[]} */
  const failing = [];
  for (const step of chosen) {
    print(`— ${step.name}: ${step.about}`);
    const started = Date.now();
    const { passed, failed, output } = await runStep(step, chosen, failing).catch((error) => ({
      passed: 0,
      failed: 1,
      output: `${error instanceof SetupProblem ? error.message : (error.stack ?? error)}\n`,
    }));
    if (output) process.stdout.write(output);
    const verdict = failed > 0 ? 'FAILED' : 'passed';
    const count = passed + failed > 1 ? ` (${passed} passed, ${failed} failed)` : '';
    print(`  ${step.name} ${verdict}${count} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
    if (failed > 0) failing.push(step.name);
    total.passed += passed;
    total.failed += failed;
  }
  if (failing.length > 0) print(`\nFailed: ${failing.join(', ')}. One step alone: npm test -- --only ${failing[0]}`);
  return total;
}

let total = { passed: 0, failed: 1 };
try {
  const chosen = chooseSteps(process.argv.slice(2));
  await ensure({ withBrowser: chosen.some((step) => step.name === 'browser') });
  total = await runSteps(chosen);
} catch (error) {
  say(error instanceof SetupProblem ? error.message : String(error instanceof Error ? error.stack : error));
}
print(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
