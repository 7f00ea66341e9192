import type { RefObject } from 'preact';
import { useSignal, type Signal } from '@preact/signals';
import type { SavedPlan } from '#src/storage/plan-store.ts';
import { followPlan, removePlan, restorePlan, showInLessons, stopShowing, type FollowOutcome } from './kept-plans.ts';
import type { Done } from './Notice.tsx';
import { openFile, openLink, type OfferedPlan, type OpenedPlan } from './open-plan.ts';
import { useKeptPlans, type Kept } from './use-kept-plans.ts';
import { useOpenedPlan } from './use-opened-plan.ts';

/** What one can do on the session page, and what came of it. */
interface Steps {
  opened: Signal<OpenedPlan | null>;
  isOpening: Signal<boolean>;
  hash: Signal<string>;
  /** What was just done. */
  done: Signal<Done | null>;
  /** What the last try to follow a plan came to. */
  outcome: Signal<FollowOutcome | null>;
  takeFile(file: File): Promise<void>;
  /** False when the text holds no link. */
  takeText(text: string): Promise<boolean>;
  /** Leaves what was opened; nothing of it is kept. */
  close(): void;
  follow(offered: OfferedPlan, before: SavedPlan | undefined): Promise<void>;
  followKept(saved: SavedPlan): Promise<void>;
  unfollow(saved: SavedPlan): Promise<void>;
  remove(saved: SavedPlan): Promise<void>;
  /** Has the lessons be as they are for everyone, where what they follow is not kept here any more. */
  stop(): Promise<void>;
}

/** The steps of the session page. After each, the focus is on the title of what is shown then. */
export function useSteps(root: RefObject<HTMLElement>): { kept: Signal<Kept | null>; steps: Steps } {
  const done = useSignal<Done | null>(null);
  const outcome = useSignal<FollowOutcome | null>(null);
  const { kept, refresh } = useKeptPlans();
  const focusTitle = (): void => {
    outcome.value = null;
    requestAnimationFrame(() => root.current?.querySelector('h1')?.focus());
  };
  const { opened, isOpening, hash, show } = useOpenedPlan(focusTitle);
  const settle = async (next: Done | null): Promise<void> => {
    await refresh();
    done.value = next;
    focusTitle();
  };
  const followKept = (saved: SavedPlan): Promise<void> => settle({ what: showInLessons(saved.plan) ? 'following' : 'failed' });
  const steps: Steps = {
    opened,
    isOpening,
    hash,
    done,
    outcome,
    followKept,
    async takeFile(file) {
      show(await openFile(file), '');
      focusTitle();
    },
    async takeText(text) {
      const result = await openLink(text);
      if (!result) return false;
      show(result.opened, result.hash);
      focusTitle();
      return true;
    },
    close() {
      show(null, '');
      void settle(null);
    },
    async follow(offered, before) {
      outcome.value = null;
      const result = await followPlan(offered.plan, offered.isNewer, before);
      if (result === 'followed') {
        show(null, '');
        return settle({ what: 'following' });
      }
      await refresh();
      outcome.value = result;
    },
    unfollow: (saved) => settle(stopShowing() ? { what: 'unfollowed', undo: () => void followKept(saved) } : { what: 'failed' }),
    stop: () => settle(stopShowing() ? null : { what: 'failed' }),
    async remove(saved) {
      const isGone = await removePlan(saved);
      const undo = async (): Promise<void> => settle((await restorePlan(saved)) ? null : { what: 'failed' });
      await settle(isGone ? { what: 'removed', undo: () => void undo() } : { what: 'failed' });
    },
  };
  return { kept, steps };
}
