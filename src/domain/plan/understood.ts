import { checklistIds } from './plan.ts';

const itemTypes = ['lesson', 'break', 'task'];
const changeTypes = ['hide', 'move', 'reword', 'note', 'drop', 'add', 'minutes'];

const isOf =
  (types: readonly string[]) =>
  (entry: unknown): boolean =>
    typeof entry === 'object' && entry !== null && 'type' in entry && typeof entry.type === 'string' && types.includes(entry.type);

const filtered = (list: unknown, keeps: (entry: unknown) => boolean): unknown => (Array.isArray(list) ? list.filter(keeps) : list);

/**
 * What this version knows of a newer plan: items of the agenda, changes and ticks of kinds that it has never heard of are left out.
 * Such a plan is only looked at: nothing is lost, since nothing is written.
 */
export function understoodPart(fields: Record<string, unknown>): Record<string, unknown> {
  const agenda = filtered(fields['agenda'], isOf(itemTypes));
  const understood = Array.isArray(agenda)
    ? agenda.map((item: object) => ('changes' in item ? { ...item, changes: filtered(item.changes, isOf(changeTypes)) } : item))
    : agenda;
  const known: readonly unknown[] = checklistIds;
  return { ...fields, agenda: understood, checklist: filtered(fields['checklist'], (id) => known.includes(id)) };
}
