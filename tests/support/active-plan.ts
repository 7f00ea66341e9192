import type { Page } from '@playwright/test';
import type { LessonFile } from '#src/domain/plan/lesson-file.ts';
import type { Change } from '#src/domain/plan/plan.ts';
import type { Language } from '#src/domain/text/language.ts';
import type { ActivePlan } from '#src/storage/active-plan.ts';
import { storedName } from '#src/storage/stored-name.ts';
import { readBuilt } from './built-site.ts';

/** The name under which a device keeps the plan that its lessons follow. */
export const planName = storedName('plan', process.env.BASE_PATH ?? '/');

/** The lesson that most of these tests tailor. */
export const lesson = 'stay-safe/spot-phishing';

/** What stands beside a lesson's page. */
export const sourceOf = (language: Language, id = lesson): LessonFile =>
  JSON.parse(readBuilt(`${language}/lessons/${id}/source.json`)) as LessonFile;

/** The hash of a passage, as a rewording of it keeps it. */
export function hashOf(language: Language, section: string, part: number): string {
  const found = sourceOf(language).sections.find(({ id }) => id === section)?.parts[part];
  if (!found) throw new Error(`The lesson has no part ${part} in ${section}.`);
  return found.hash;
}

/** A plan that is followed, for one lesson. */
export const activePlan = (language: Language, changes: Change[], rest: Partial<ActivePlan> = {}): ActivePlan => ({
  id: 'a1b2c3d4e5',
  language,
  mentor: 'Inès',
  start: '2026-06-18T09:30',
  lessons: { [lesson]: changes },
  values: {},
  ...rest,
});

/** Has every page of the test's context follow a plan from the start, unless it was changed or forgotten since. */
export async function followPlan(page: Page, plan: unknown): Promise<void> {
  await page.context().addInitScript(
    ({ name, value }) => {
      // A window that is opened without an address has no store.
      if (!location.protocol.startsWith('http') || localStorage.getItem('plan-was-set')) return;
      localStorage.setItem('plan-was-set', 'yes');
      localStorage.setItem(name, value);
    },
    { name: planName, value: typeof plan === 'string' ? plan : JSON.stringify(plan) },
  );
}
