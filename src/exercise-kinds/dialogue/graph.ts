/** A choice as a way from a turn to what follows. */
export interface Arrow {
  from: string;
  to: string;
  quality: 'good' | 'repairable' | 'poor';
}

/** All places that can be come to from one place, itself included. */
export function reachedFrom(start: string, arrows: readonly Arrow[]): Set<string> {
  const found = new Set([start]);
  // A set grows while it is walked: each new place is looked at in its turn.
  for (const place of found) for (const { from, to } of arrows) if (from === place) found.add(to);
  return found;
}

/** All places from which one of these can be come to, themselves included. */
export function reachersOf(goals: readonly string[], arrows: readonly Arrow[]): Set<string> {
  const found = new Set(goals);
  for (const place of found) for (const { from, to } of arrows) if (to === place) found.add(from);
  return found;
}
