import { planToShare } from '#src/domain/plan/shared-plan.ts';
import type { Plan } from '#src/domain/plan/plan.ts';
import { readSettingValues } from '#src/storage/setting-values.ts';
import { longestCode } from '../paper/qr-code.ts';
import { encodePlanLink } from '../plan-link/encode-plan-link.ts';
import type { SessionData, SessionPageProps } from './session-props.ts';

/** Prints what the mentee takes along; where it could not be fetched, the session as this page shows it. */
export async function printHandout(plan: Plan, page: SessionPageProps, data: SessionData): Promise<void> {
  const { paper } = data;
  if (!paper) return print();
  const deviceValues = readSettingValues();
  // One's own notes stay out of a handout, though one looks at one's own plan.
  const shared = planToShare(plan, { withNotes: false, deviceValues, usedSettings: [] });
  try {
    const { printPaper } = await import('../paper/print-paper.tsx');
    const link = await encodePlanLink(shared, new URL(location.pathname, location.href).href);
    const missing = await printPaper('handout', {
      plan: shared,
      language: page.language,
      messages: paper.messages,
      addresses: { lessons: page.lessonsHref, exercises: paper.exercisesHref },
      catalogue: { lessons: Object.keys(data.lessons), exercises: Object.keys(data.exercises) },
      values: { ...deviceValues, ...shared.values },
      settings: Object.fromEntries(Object.entries(data.settings).map(([id, setting]) => [id, { id, ...setting }])),
      link: link.length <= longestCode ? link : null,
    });
    if (missing.length === shared.agenda.filter(({ type }) => type === 'lesson').length) print();
  } catch {
    print();
  }
}
