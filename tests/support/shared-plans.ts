import type { Page } from '@playwright/test';
import type { LessonSource } from '#src/domain/plan/lesson-source.ts';
import type { Plan } from '#src/domain/plan/plan.ts';
import type { Language } from '#src/domain/text/language.ts';
import type { SavedPlan } from '#src/storage/plan-store.ts';
import { encodePlanLink } from '#src/islands/plan-link/encode-plan-link.ts';
import { readBuilt } from './built-site.ts';

/** Plans as mentors share them, and what a browser keeps of them. */

/** The year of the sessions below: a coming one, so that it is always said. */
export const sessionYear = new Date().getFullYear() + 1;

/** The lesson that these plans change, and one that they leave as it is. */
export const changedLesson = 'stay-safe/spot-phishing';
export const plainLesson = 'pair-kit/pair-charter';

export const sourceOf = (lesson: string, language: Language): LessonSource =>
  JSON.parse(readBuilt(`${language}/lessons/${lesson}/source.json`)) as LessonSource;

/** A session with all that a plan may hold for a mentee, and one lesson that the site does not have. */
export function sharedPlan(language: Language, over: Partial<Plan> = {}): Plan {
  const [first, second] = sourceOf(changedLesson, language).sections;
  const passage = first?.parts.find(({ kind }) => kind === 'prose');
  if (!first || !second || !passage) throw new Error(`The lesson ${changedLesson} has no passage to reword.`);
  return {
    id: 'abc123def4',
    language,
    mentor: 'Inès',
    mentee: 'Philippe',
    minutes: 45,
    // A Thursday or not: the words are compared with what the calendar says.
    start: `${sessionYear}-06-18T09:30`,
    place: { kind: 'room', words: 'Ouessant' },
    opens: 'Orvane Mail\nOrvane Drive',
    message: 'Claire Delmas & <b>Philippe</b>',
    note: '',
    goals: [{ task: 'Orvane 12', by: `${sessionYear}-06-30`, proof: 'Orvane 13' }],
    checklist: [],
    agenda: [
      {
        type: 'lesson',
        lesson: changedLesson,
        changes: [
          { type: 'reword', section: first.id, part: passage.index, language, text: 'Orvane 14', hash: passage.hash },
          { type: 'hide', section: second.id },
          { type: 'minutes', of: first.id, minutes: 9 },
        ],
      },
      { type: 'break', id: 'pause', words: '', minutes: 5 },
      { type: 'lesson', lesson: plainLesson, changes: [] },
      { type: 'lesson', lesson: 'stay-safe/no-longer-there', changes: [] },
      { type: 'task', id: 'for-real', words: 'Orvane 15', minutes: 5 },
    ],
    values: { security_contact: 'Maison Rose', mail_client: 'Orvane Mail' },
    ...over,
  };
}

/** Where a shared plan opens, relative to the site. */
export const sharedAddress = (plan: Plan, language: Language = plan.language): Promise<string> =>
  encodePlanLink(plan, `${language}/session/`);

/** All that the browser keeps for the site: names and contents. */
export const keptContents = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
      });
    const databases: Record<string, unknown> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = await done(database.transaction(store).objectStore(store).getAll());
        if (rows.length > 0) databases[`${name} ${store}`] = rows;
      }
      database.close();
    }
    return JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), databases]);
  });

/** Writes to the device's store of plans, which the page has opened. */
const writePlans = (page: Page, id: string, saved: SavedPlan | null): Promise<void> =>
  page.evaluate(
    async ([key, row]) => {
      const name = (await indexedDB.databases()).find((each) => each.name?.endsWith(':plans'))?.name ?? '';
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('error', () => reject(opening.error ?? new Error('refused')));
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('plans', 'readwrite');
          if (row) transaction.objectStore('plans').put(row);
          else transaction.objectStore('plans').delete(key);
          transaction.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      });
    },
    [id, saved] as const,
  );

/** Keeps a plan as the planner would. */
export const keepPlan = (page: Page, plan: Plan, origin: SavedPlan['origin']): Promise<void> =>
  writePlans(page, plan.id, { id: plan.id, plan, origin, isArchived: false, changedAt: '2026-01-01T00:00:00Z', revision: 1, version: 1 });

/** Deletes a plan from the store alone. */
export const forgetPlan = (page: Page, plan: Plan): Promise<void> => writePlans(page, plan.id, null);
