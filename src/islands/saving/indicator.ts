import { progressStore } from '#src/storage/progress-store.ts';

/** Keeps the page's saving indicator true. Nothing is said before the store has answered. */
async function show(): Promise<void> {
  const facts = await progressStore.load();
  const state = progressStore.state();
  for (const indicator of document.querySelectorAll<HTMLElement>('[data-save]')) {
    indicator.dataset['save'] = state;
    const isWorthSaying = state !== 'saved' || facts.length > 0;
    const words = isWorthSaying ? (indicator.dataset[state] ?? '') : '';
    if (indicator.textContent !== words) indicator.textContent = words;
    const alarm = indicator.parentElement?.querySelector('[data-save-alarm]');
    const toSay = state === 'failed' ? words : '';
    if (alarm && alarm.textContent !== toSay) alarm.textContent = toSay;
  }
}

progressStore.subscribe(() => void show());
void show();
