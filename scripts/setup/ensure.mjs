// Puts in place what the project needs and what is missing: packages and, with --browser, a browser. Fast when nothing is.
import { ensureBrowser } from './browser.mjs';
import { ensurePackages } from './packages.mjs';
import { isStarted, runMain } from './project.mjs';

/** @param {{ withBrowser?: boolean }} [options] */
export async function ensure({ withBrowser = false } = {}) {
  await ensurePackages();
  if (withBrowser) await ensureBrowser();
}

if (isStarted(import.meta.url)) await runMain(() => ensure({ withBrowser: process.argv.includes('--browser') }));
