// Runs one of the project's tools on the project's own Node, after installing what is missing:
//   node scripts/setup/run.mjs astro dev --ignore-lock
//   node scripts/setup/run.mjs scripts/check-content/main.ts --json
import { ensure } from './ensure.mjs';
import { SetupProblem, commandScript, inProject, runMain, runOnProjectNode } from './project.mjs';

await runMain(async () => {
  const [tool, ...args] = process.argv.slice(2);
  if (!tool) throw new SetupProblem('Name the tool to run: node scripts/setup/run.mjs astro check');
  await ensure();
  const script = /\.[cm]?[jt]s$/.test(tool) ? inProject(tool) : commandScript(tool);
  const { code } = await runOnProjectNode(script, args, { isShown: true });
  process.exitCode = code;
});
