// Serves dist as it is, without installing or building: the browser tests start it. PORT and BASE_PATH as for `npm start`.
import { runMain } from '../setup/project.mjs';
import { serveBuiltSite } from './built-site.mjs';

await runMain(async () => process.stdout.write(`${await serveBuiltSite()}\n`));
