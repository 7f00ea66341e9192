import { storedKeys } from './keys.ts';
import { writeLocal } from './local-values.ts';
import { planStore } from './plan-store.ts';
import { progressStore } from './progress-store.ts';
import { writeSettingValues } from './setting-values.ts';

/** Removes all that this site keeps on the device, and nothing of anyone else's. False when something resisted. */
export async function eraseDevice(): Promise<boolean> {
  let isDone = true;
  for (const { id } of storedKeys) {
    if (id !== 'progress' && id !== 'plans' && id !== 'settings') isDone = writeLocal(id, null) && isDone;
  }
  isDone = writeSettingValues({}) && isDone;
  for (const store of [progressStore, planStore]) {
    try {
      await store.erase();
    } catch {
      isDone = false;
    }
  }
  dispatchEvent(new CustomEvent('viceversa:erased'));
  return isDone;
}
