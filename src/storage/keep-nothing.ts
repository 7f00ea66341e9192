import { storedName } from './stored-name.ts';
import { progressStore } from './progress-store.ts';

/**
 * From here on this page keeps no progress, and shows none that was kept: a preview is seen as by someone who has done nothing yet.
 * What has read the store already is told to look again.
 */
export function keepNothing(): void {
  Object.assign(progressStore, { load: () => Promise.resolve([]), append: () => Promise.resolve(false) });
  const channel = new BroadcastChannel(storedName('progress', import.meta.env.BASE_URL));
  channel.postMessage('changed');
  channel.close();
}
