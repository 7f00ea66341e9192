import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent, hasErrors, hasFaults, todayOf } from './check-content.ts';
import { coverageOf, formatCoverage } from './coverage.ts';
import { formatForGithub } from './reporters/github.ts';
import { formatAsJson } from './reporters/json.ts';
import { formatForTerminal, summarise } from './reporters/terminal.ts';

const usage = `Checks content/ and exercises/: every problem at once.

  npm run check                 file:line:col  error|warning  slug  what is wrong — how to mend it
  npm run check -- --json       one JSON object a line
  npm run check -- --github     annotations for a GitHub workflow
  npm run check -- --strict     exits with 1 on warnings too, those of time and translation apart
  npm run check -- --coverage   which lessons build which competence, as a table
  npm run check -- --root DIR   another folder than the project's

Each slug is explained in docs/content-errors/<slug>.md.`;

const flag = { type: 'boolean', default: false } as const;

function readOptions() {
  const { values } = parseArgs({
    options: { json: flag, github: flag, strict: flag, coverage: flag, help: flag, root: { type: 'string' } },
  });
  return { ...values, root: values.root === undefined ? resolve(import.meta.dirname, '../..') : resolve(values.root) };
}

async function main(): Promise<number> {
  let options;
  try {
    options = readOptions();
  } catch (thrown) {
    console.error(`${thrown instanceof Error ? thrown.message : String(thrown)}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    console.log(usage);
    return 0;
  }
  const result = await checkContent({ root: options.root, today: todayOf(new Date()) });
  if (options.coverage) {
    console.log(formatCoverage(coverageOf(result.tree)));
  } else if (options.json || options.github) {
    const lines = options.json ? formatAsJson(result) : formatForGithub(result);
    if (lines !== '') console.log(lines);
    console.error(summarise(result));
  } else {
    console.log(formatForTerminal(result));
  }
  return (options.strict ? hasFaults(result) : hasErrors(result)) ? 1 : 0;
}

process.exitCode = await main();
