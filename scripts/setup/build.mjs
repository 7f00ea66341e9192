// `npm run build`: the production site in dist, for the address in SITE_URL and the folder in BASE_PATH.
import { ensure } from './ensure.mjs';
import { runMain } from './project.mjs';
import { buildSite } from './site.mjs';

await runMain(async () => {
  await ensure();
  const { code } = await buildSite({ isShown: true });
  process.exitCode = code;
});
