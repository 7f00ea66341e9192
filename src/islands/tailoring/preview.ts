import { followSettingValues } from '#src/exercise-frame/follow-setting-values.ts';
import { keepNothing } from '#src/storage/keep-nothing.ts';
import { readLocalObject } from '#src/storage/local-values.ts';

/** The message that brings a plan. */
const planMessage = 'viceversa:plan';

/**
 * A lesson in the planner's frame: shown as someone will see it who has done nothing yet. It saves nothing, shows nothing that was
 * saved, and its links lead nowhere. Only the page around it, of this same site, is listened to.
 */
export function startPreview(apply: (kept: unknown) => void): void {
  keepNothing();
  // From here on the values come with the plan, not from the device.
  followSettingValues();
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (link && !link.getAttribute('href')?.startsWith('#')) event.preventDefault();
  });
  addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
    if (origin !== location.origin || source !== parent || typeof data !== 'object' || data === null) return;
    if ('type' in data && data.type === planMessage && 'active' in data) apply(data.active);
  });
  parent.postMessage({ type: 'viceversa:preview-ready' }, location.origin);
}

/** Has the page show a plan's values before those of the device, and keeps none of them. */
export function showPlanValues(values: Record<string, string>): void {
  const own = Object.entries(readLocalObject('settings')).filter(([, value]) => typeof value === 'string');
  dispatchEvent(new CustomEvent('viceversa:settings', { detail: { ...Object.fromEntries(own), ...values } }));
}
