import { storedKeys } from './keys.ts';
import { writeLocal } from './local-values.ts';
import { progressStore } from './progress-store.ts';
import { writeSettingValues } from './setting-values.ts';

/** Removes all that this site keeps on the device, and nothing of anyone else's. False when something resisted. */
export async function eraseDevice(): Promise<boolean> {
  let isDone = true;
  for (const { id } of storedKeys) if (id !== 'progress' && id !== 'settings') isDone = writeLocal(id, null) && isDone;
  isDone = writeSettingValues({}) && isDone;
  try {
    await progressStore.erase();
  } catch {
    isDone = false;
  }
  dispatchEvent(new CustomEvent('viceversa:erased'));
  return isDone;
}
