import type { Plan } from '#src/domain/plan/plan.ts';
import { planVersion } from '#src/domain/plan/plan.ts';
import { activePlanOf, readActivePlan, writeActivePlan } from '#src/storage/active-plan.ts';
import { planStore, type SavedPlan } from '#src/storage/plan-store.ts';

/** What following a plan came to. */
export type FollowOutcome = 'followed' | /** Nothing could be kept. */ 'refused' | /** Another tab changed it meanwhile. */ 'outdated';

/** The plan that is followed, as the lessons know it: its id, and whether one looks at the original lessons for now. */
export function readFollowed(): { id: string; isPaused: boolean } | null {
  const active = readActivePlan();
  if (typeof active !== 'object' || active === null || !('id' in active) || typeof active.id !== 'string') return null;
  return { id: active.id, isPaused: 'isPaused' in active && active.isPaused === true };
}

/** Has the lessons show a kept plan. False when the browser refused. */
export const showInLessons = (plan: Plan): boolean => writeActivePlan(activePlanOf(plan));

/** Has the lessons be as they are for everyone. */
export const stopShowing = (): boolean => writeActivePlan(null);

/**
 * Keeps a plan that was received, and follows it. Own plans are never written over.
 * @param before the version kept so far
 */
export async function followPlan(plan: Plan, isNewer: boolean, before: SavedPlan | undefined): Promise<FollowOutcome> {
  if (before?.origin === 'own') return 'outdated';
  const outcome = await planStore.save({
    id: plan.id,
    plan,
    origin: 'received',
    isArchived: false,
    changedAt: new Date().toISOString(),
    revision: (before?.revision ?? 0) + 1,
    version: isNewer ? planVersion + 1 : planVersion,
  });
  if (outcome !== 'saved') return outcome === 'outdated' ? 'outdated' : 'refused';
  if (showInLessons(plan)) return 'followed';
  // Kept where the lessons don't look, it would seem followed and not be.
  if (!before) await planStore.remove(plan.id);
  return 'refused';
}

/** Takes a received plan off the device. */
export async function removePlan(saved: SavedPlan): Promise<boolean> {
  return saved.origin === 'received' && (await planStore.remove(saved.id));
}

/** Puts back what was just taken off. */
export async function restorePlan(saved: SavedPlan): Promise<boolean> {
  return (await planStore.save({ ...saved, revision: saved.revision + 1 })) === 'saved';
}
