import type { Page } from '@playwright/test';
import { planVersion, type Plan } from '#src/domain/plan/plan.ts';
import { storedName } from '#src/storage/stored-name.ts';

/** The folder that the site is served from. */
const base = `/${(process.env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** Puts a plan on the device, as if it had been prepared there, and opens it in the planner. */
export async function openPlan(page: Page, plan: Plan, path = `${plan.language}/prepare/`): Promise<void> {
  await page.goto(`${plan.language}/privacy/`);
  const saved = {
    id: plan.id,
    plan,
    origin: 'own',
    isArchived: false,
    changedAt: '2026-06-01T08:00:00.000Z',
    revision: 3,
    version: planVersion,
  };
  await page.evaluate(
    ([name, row]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('plans', { keyPath: 'id' });
        opening.onerror = () => reject(new Error('The database did not open.'));
        opening.onsuccess = () => {
          const writing = opening.result.transaction('plans', 'readwrite');
          writing.objectStore('plans').put(row);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [storedName('plans', base), saved] as const,
  );
  await page.goto(`${path}?plan=${plan.id}`);
  await page.getByRole('region', { name: plan.language === 'fr' ? 'Partager' : 'Share', exact: true }).waitFor();
}
