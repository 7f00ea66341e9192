import { expect, type Page } from '@playwright/test';
import { emptyPlan, planVersion, type AgendaItem, type Change, type Plan } from '#src/domain/plan/plan.ts';
import type { Language } from '#src/domain/text/language.ts';
import { storedKeys } from '#src/storage/keys.ts';

/** A lesson with sections, exercises, settings and passages of most kinds. */
export const seededLesson = 'documents/share-the-right-way';

interface Seed {
  language?: Language;
  changes?: Change[];
  lesson?: string;
  /** Others after it. */
  more?: AgendaItem[];
  mentee?: string;
  version?: number;
}

/** A plan as a mentor may have left it on the device. */
export function planWith({ language = 'fr', changes = [], lesson = seededLesson, more = [], mentee = 'Philippe' }: Seed): Plan {
  return {
    ...emptyPlan('seededplan', language),
    mentor: 'Inès',
    mentee,
    agenda: [{ type: 'lesson', lesson, changes }, ...more],
  };
}

/** The name of the store of plans of the site that a page is on. */
function plansName(page: Page): string {
  const base = new URL(page.url()).pathname.replace(/(fr|en)\/.*$/, '');
  return storedKeys.find(({ id }) => id === 'plans')?.name(base) ?? '';
}

/** Puts a plan on the device, as if it had been prepared there, and opens the planner on it. */
export async function openPlan(page: Page, plan: Plan, version: number = planVersion): Promise<void> {
  await page.goto(`${plan.language}/prepare/`);
  // The planner has made its store by then.
  await expect(page.locator('.start')).toBeVisible();
  const saved = { id: plan.id, plan, origin: 'own', isArchived: false, changedAt: '2026-06-01T08:00:00.000Z', revision: 3, version };
  await page.evaluate(
    async ({ name, row }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error(name)));
      });
      const transaction = database.transaction('plans', 'readwrite');
      transaction.objectStore('plans').put(row);
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      database.close();
    },
    { name: plansName(page), row: saved },
  );
  await page.goto(`${plan.language}/prepare/?plan=${plan.id}`);
  await expect(page.locator('.session-card')).toBeVisible();
}

/** The same for a plan with one lesson and its changes. */
export const openSeededPlan = (page: Page, seed: Seed = {}): Promise<void> => openPlan(page, planWith(seed), seed.version);

/** The plan as it is on the device now. */
export async function keptPlan(page: Page): Promise<Plan> {
  return page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name);
      request.addEventListener('success', () => resolve(request.result));
    });
    const request = database.transaction('plans').objectStore('plans').get('seededplan');
    const row = await new Promise<{ plan: Plan }>((resolve) =>
      request.addEventListener('success', () => resolve(request.result as { plan: Plan })),
    );
    database.close();
    return row.plan;
  }, plansName(page));
}
