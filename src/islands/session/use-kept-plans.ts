import { useEffect } from 'preact/hooks';
import { useSignal, type Signal } from '@preact/signals';
import type { Fact } from '#src/domain/progress/facts.ts';
import { planStore, type SavedPlan } from '#src/storage/plan-store.ts';
import { progressStore } from '#src/storage/progress-store.ts';
import { readFollowed } from './kept-plans.ts';

/** What this device keeps that the session page shows. */
export interface Kept {
  plans: readonly SavedPlan[];
  followed: { id: string; isPaused: boolean } | null;
  facts: readonly Fact[];
}

/** Only what is a plan: each is read again by the checks that a file goes through, since old or damaged data may lie there. */
async function loadPlans(): Promise<SavedPlan[]> {
  const all = await planStore.load();
  if (all.length === 0) return [];
  const { parseKeptPlan } = await import('#src/domain/plan/format.ts');
  return all.flatMap((saved) => {
    const plan = parseKeptPlan(saved.plan);
    return plan ? [{ ...saved, plan }] : [];
  });
}

/** What is kept, followed through every change in this tab and in others. Null until it is known. */
export function useKeptPlans(): { kept: Signal<Kept | null>; refresh: () => Promise<void> } {
  const kept = useSignal<Kept | null>(null);
  const refresh = async (): Promise<void> => {
    const [plans, facts] = await Promise.all([loadPlans().catch(() => []), progressStore.load()]);
    kept.value = { plans, facts, followed: readFollowed() };
  };
  useEffect(() => {
    const again = (): void => void refresh();
    const stops = [planStore.subscribe(again), progressStore.subscribe(again)];
    addEventListener('viceversa:plan', again);
    addEventListener('storage', again);
    again();
    return () => {
      for (const stop of stops) stop();
      removeEventListener('viceversa:plan', again);
      removeEventListener('storage', again);
    };
  }, []);
  return { kept, refresh };
}
