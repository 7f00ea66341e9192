import { itemKey, type AgendaItem, type LessonItem, type Plan } from './plan.ts';

/** What one version of a plan has otherwise than another, as one would say it. */
export type Difference =
  | { what: 'date' | 'length' | 'place' | 'message' | 'opens' | 'goals' | 'order' | 'between' | 'values' | 'names' }
  | { what: 'lesson-added' | 'lesson-gone' | 'lesson-changed'; lesson: string };

/** Equal in content, whatever the order of the fields. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const fields = Object.keys(one);
  if (Array.isArray(one) !== Array.isArray(other) || fields.length !== Object.keys(other).length) return false;
  return fields.every((field) => Object.hasOwn(other, field) && isSame(one[field as never], other[field as never]));
}

const lessonsOf = (plan: Plan): Map<string, LessonItem> =>
  new Map(plan.agenda.flatMap((item) => (item.type === 'lesson' ? [[item.lesson, item] as const] : [])));

const isBetween = (item: AgendaItem): boolean => item.type !== 'lesson';

function compareLessons(kept: Plan, offered: Plan): Difference[] {
  const [before, now] = [lessonsOf(kept), lessonsOf(offered)];
  return [
    ...[...now].flatMap(([lesson, item]): Difference[] => {
      const there = before.get(lesson);
      if (!there) return [{ what: 'lesson-added', lesson }];
      return isSame(there.changes, item.changes) ? [] : [{ what: 'lesson-changed', lesson }];
    }),
    ...[...before.keys()].flatMap((lesson): Difference[] => (now.has(lesson) ? [] : [{ what: 'lesson-gone', lesson }])),
  ];
}

/** What the offered version of a plan has otherwise than the kept one; empty when nothing that the mentee sees differs. */
export function comparePlans(kept: Plan, offered: Plan): Difference[] {
  const differs = (...fields: (keyof Plan)[]): boolean => fields.some((field) => !isSame(kept[field], offered[field]));
  const simple: [boolean, Exclude<Difference, { lesson: string }>['what']][] = [
    [differs('start'), 'date'],
    [differs('minutes'), 'length'],
    [differs('place'), 'place'],
    [differs('mentor', 'mentee'), 'names'],
    [differs('message'), 'message'],
    [differs('goals'), 'goals'],
    [differs('opens'), 'opens'],
  ];
  const keys = (plan: Plan, other: Plan): string[] => {
    const there = new Set(other.agenda.map(itemKey));
    return plan.agenda.map(itemKey).filter((key) => there.has(key));
  };
  const between = (plan: Plan): AgendaItem[] => plan.agenda.filter(isBetween);
  return [
    ...simple.flatMap(([isOther, what]): Difference[] => (isOther ? [{ what }] : [])),
    ...compareLessons(kept, offered),
    ...(isSame(keys(kept, offered), keys(offered, kept)) ? [] : [{ what: 'order' } as const]),
    ...(isSame(
      between(kept).toSorted((one, other) => (itemKey(one) < itemKey(other) ? -1 : 1)),
      between(offered).toSorted((one, other) => (itemKey(one) < itemKey(other) ? -1 : 1)),
    )
      ? []
      : [{ what: 'between' } as const]),
    ...(differs('values') ? [{ what: 'values' } as const] : []),
  ];
}
