/** What of Astro's element for islands is used here. */
interface Island extends HTMLElement {
  hydrator?: unknown;
  hydrate?: () => Promise<void>;
}

const held = new WeakSet<Island>();

/**
 * Lets an island be moved before its script has taken it over. Astro starts an island anew each time that it comes into the page;
 * one that had not finished starting would then be taken over twice, by two exercises in one place.
 */
export function hydrateOnce(root: ParentNode): void {
  for (const island of root.querySelectorAll<Island>('astro-island[ssr]')) {
    const { hydrate } = island;
    if (!hydrate || held.has(island)) continue;
    held.add(island);
    let isDone = false;
    island.hydrate = async () => {
      if (isDone || !island.hydrator || !island.isConnected) return;
      isDone = true;
      await hydrate();
    };
  }
}
