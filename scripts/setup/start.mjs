// `npm start`: installs what is missing, builds the site unless nothing has changed since, and serves it.
import { ensure } from './ensure.mjs';
import { SetupProblem, runMain, say } from './project.mjs';
import { serveBuiltSite } from '../serve/built-site.mjs';
import { buildSite, isSiteBuilt } from './site.mjs';

async function build() {
  say('Building the site…');
  const started = Date.now();
  const { code, output } = await buildSite({ isShown: Boolean(process.env.VERBOSE) });
  if (code !== 0) {
    say(output.trim());
    throw new SetupProblem('The site could not be built. The lines above say why; "npm run check" lists what is wrong in the content.');
  }
  say(`Built in ${Math.round((Date.now() - started) / 1000)} s.`);
}

await runMain(async () => {
  await ensure();
  if (!isSiteBuilt()) await build();
  process.stdout.write(`\nViceversa is at ${await serveBuiltSite()}\nCtrl+C stops it.\n`);
});
