import type { AgendaItem, Plan } from './plan.ts';
import { itemKey } from './plan.ts';

/** One line of a session's agenda. */
export interface AgendaRow {
  item: AgendaItem;
  key: string;
  /** Minute at which it starts. */
  from: number;
  minutes: number;
  /** True for a lesson that the site no longer has: it keeps its name and takes no time. */
  isGone: boolean;
}

/** A session's agenda, its minutes added up. */
export interface Agenda {
  rows: AgendaRow[];
  /** Minutes of all rows. */
  total: number;
  /** Length of the slot less the total: what is left for talking, or below zero what is too much. */
  left: number;
}

/** @param minutesOf the minutes of each lesson as the plan has it; undefined for one that is gone */
export function computeAgenda(plan: Plan, minutesOf: (lesson: string) => number | undefined): Agenda {
  let total = 0;
  const rows = plan.agenda.map((item): AgendaRow => {
    const minutes = item.type === 'lesson' ? minutesOf(item.lesson) : item.minutes;
    const row = { item, key: itemKey(item), from: total, minutes: minutes ?? 0, isGone: minutes === undefined };
    total += row.minutes;
    return row;
  });
  return { rows, total, left: plan.minutes - total };
}

/** The agenda with an item one place up or down. */
export function moveItem(agenda: AgendaItem[], key: string, by: 1 | -1): AgendaItem[] {
  const at = agenda.findIndex((item) => itemKey(item) === key);
  const item = agenda[at];
  const to = at + by;
  return !item || to < 0 || to >= agenda.length ? agenda : agenda.toSpliced(at, 1).toSpliced(to, 0, item);
}

/** The agenda with a lesson at its end, once. */
export function withLesson(agenda: AgendaItem[], lesson: string): AgendaItem[] {
  return agenda.some((item) => itemKey(item) === lesson) ? agenda : [...agenda, { type: 'lesson', lesson, changes: [] }];
}
