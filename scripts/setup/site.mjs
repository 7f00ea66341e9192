// Builds the production site into dist.
import { rmSync } from 'node:fs';
import { computeFingerprint, forgetBuild, isBuilt, rememberBuild } from './build-state.mjs';
import { commandScript, inProject, runOnProjectNode } from './project.mjs';

/**
 * @param {{ isShown?: boolean }} [options] `isShown`: the build's words go straight to the terminal
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function buildSite({ isShown = false } = {}) {
  const fingerprint = computeFingerprint();
  forgetBuild();
  // Astro empties its folder, but leaves some names in it: nothing old may be published.
  rmSync(inProject('dist'), { recursive: true, force: true });
  const result = await runOnProjectNode(commandScript('astro'), ['build'], { isShown });
  if (result.code === 0) rememberBuild(fingerprint);
  return result;
}

/** True when dist holds what a build would make now. */
export const isSiteBuilt = () => isBuilt(computeFingerprint());
