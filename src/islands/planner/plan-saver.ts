import { takePlanJournal, writePlanJournal } from '#src/storage/plan-journal.ts';
import type { PlanStore, SavedPlan } from '#src/storage/plan-store.ts';

/** Writes plans as they change: at once when nothing was written lately, otherwise after a short pause, the latest state of each. */
export interface PlanSaver {
  save(saved: SavedPlan): void;
  /** What the device holds, as it was read: what is saved next is made from it. */
  know(plans: SavedPlan[]): void;
  /** What is not on the device yet. */
  pending(): SavedPlan[];
  /** Takes a plan off the device, after what is being written. */
  remove(id: string): void;
  flush(): Promise<void>;
  /** Puts away what the last page could not write any more. To be called before anything is saved. */
  recover(): Promise<void>;
}

interface Ports {
  store: PlanStore;
  /** Another tab had saved this plan meanwhile; nothing was written. */
  onOutdated(mine: SavedPlan): void;
}

/** How long letters are gathered, in milliseconds: what a crash may cost. */
const pause = 150;
/** When a write that failed is tried again. */
const retry = 2000;

export function createPlanSaver({ store, onOutdated }: Ports): PlanSaver {
  const waiting = new Map<string, SavedPlan>();
  /** The revision of each plan that what is shown here was made from. */
  const bases = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Writes follow one another, so that revisions rise. */
  let writing: Promise<void> = Promise.resolve();

  const writeOne = async (saved: SavedPlan): Promise<void> => {
    const revision = (bases.get(saved.id) ?? 0) + 1;
    const outcome = await store.save({ ...saved, revision });
    const latest = waiting.get(saved.id);
    if (outcome === 'failed') schedule(retry);
    else if (outcome === 'outdated') {
      waiting.delete(saved.id);
      if (latest) onOutdated(latest);
    } else {
      bases.set(saved.id, revision);
      if (latest === saved) waiting.delete(saved.id);
    }
  };
  const write = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(async () => {
      for (const saved of waiting.values()) await writeOne(saved);
    });
    return writing;
  };
  const schedule = (delay: number): void => {
    timer ??= setTimeout(() => void write(), delay);
  };
  const leave = (): void => {
    writePlanJournal([...waiting.values()].map((saved) => ({ ...saved, revision: (bases.get(saved.id) ?? 0) + 1 })));
    // Where the page only went into the background, the write comes through, and nothing is left to put away.
    void write().then(() => writePlanJournal([...waiting.values()]));
  };
  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave();
  });

  return {
    save(saved) {
      waiting.set(saved.id, saved);
      schedule(pause);
    },
    pending: () => [...waiting.values()],
    know(plans) {
      for (const { id, revision } of plans) if (!waiting.has(id)) bases.set(id, revision);
    },
    remove(id) {
      waiting.delete(id);
      bases.delete(id);
      writing = writing.then(async () => {
        await store.remove(id);
      });
    },
    flush: write,
    async recover() {
      const left = takePlanJournal();
      if (left.length === 0) return;
      const there = new Map((await store.load()).map((saved) => [saved.id, saved]));
      for (const saved of left) {
        const other = there.get(saved.id);
        if (other && JSON.stringify(other.plan) === JSON.stringify(saved.plan)) continue;
        if (other && other.revision !== saved.revision - 1) onOutdated(saved);
        else await store.save(saved);
      }
    },
  };
}
