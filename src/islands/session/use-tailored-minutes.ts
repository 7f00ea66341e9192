import { useEffect } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { applyChanges } from '#src/domain/plan/apply-plan.ts';
import type { LessonSource } from '#src/domain/plan/lesson-source.ts';
import type { LessonItem, Plan } from '#src/domain/plan/plan.ts';
import type { SessionData } from './session-props.ts';

/** What a plan makes of its lessons. */
export interface Tailored {
  /** Minutes of each lesson that the plan changes, by `<module>/<lesson>`. */
  minutes: Record<string, number>;
  /** Changes that no longer fit. */
  problems: number;
}

async function tailor(item: LessonItem, lessonsHref: string, data: SessionData): Promise<{ minutes: number; problems: number } | null> {
  try {
    const answer = await fetch(`${lessonsHref}${item.lesson}/source.json`);
    if (!answer.ok) return null;
    const tailored = applyChanges((await answer.json()) as LessonSource, item.changes, new Map(Object.entries(data.exercises)));
    return { minutes: tailored.minutes, problems: tailored.problems.length };
  } catch {
    // Offline, or an unfinished download: the catalogue's minutes stand.
    return null;
  }
}

/**
 * The minutes of a plan's lessons once its changes are applied. Only lessons of the catalogue that the plan changes are asked for,
 * and until they are there the catalogue's minutes hold.
 */
export function useTailored(plan: Plan | null, lessonsHref: string, data: SessionData): Tailored {
  const tailored = useSignal<Tailored>({ minutes: {}, problems: 0 });
  useEffect(() => {
    let isWanted = true;
    const changed = (plan?.agenda ?? []).filter(
      (item): item is LessonItem => item.type === 'lesson' && item.changes.length > 0 && Object.hasOwn(data.lessons, item.lesson),
    );
    tailored.value = { minutes: {}, problems: 0 };
    void Promise.all(changed.map(async (item) => [item.lesson, await tailor(item, lessonsHref, data)] as const)).then((results) => {
      if (!isWanted) return;
      const known = results.flatMap(([lesson, result]) => (result ? [[lesson, result] as const] : []));
      tailored.value = {
        minutes: Object.fromEntries(known.map(([lesson, { minutes }]) => [lesson, minutes])),
        problems: known.reduce((sum, [, { problems }]) => sum + problems, 0),
      };
    });
    return () => {
      isWanted = false;
    };
  }, [plan]);
  return tailored.value;
}
