import type { TailoredSection } from './apply-plan.ts';
import type { Change } from './plan.ts';

/** Fewest and most minutes that one section or exercise may be given. */
export const minutesRange = { from: 1, to: 60 } as const;

/** The minutes that a section's text or an exercise has in a plan: those that a change gives it, or its own. */
export function minutesIn(changes: Change[], of: string, own: number): number {
  for (const change of changes) if (change.type === 'minutes' && change.of === of) return change.minutes;
  return own;
}

/** How long a section is, or would be if it were shown: its text and the exercises that are kept. */
export function lengthIfShown(section: TailoredSection, changes: Change[]): number {
  const reading = minutesIn(changes, section.id, section.minutes);
  return section.tailoredExercises.reduce((sum, { isDropped, minutes }) => (isDropped ? sum : sum + minutes), reading);
}

/** What someone typed as minutes, or undefined while it is none. */
export function parseMinutes(typed: string): number | undefined {
  const minutes = /^\s*\d{1,3}\s*$/.test(typed) ? Number(typed) : Number.NaN;
  return minutes >= minutesRange.from && minutes <= minutesRange.to ? minutes : undefined;
}
