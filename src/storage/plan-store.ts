import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Plan } from '#src/domain/plan/plan.ts';
import type { SaveState } from '#src/domain/progress/store-port.ts';
import { storedName } from './stored-name.ts';

/** A plan as it is kept on the device. */
export interface SavedPlan {
  /** The plan's own id. */
  id: string;
  plan: Plan;
  /** `own`: prepared here; `received`: opened from a link or a file, and kept. */
  origin: 'own' | 'received';
  isArchived: boolean;
  /** When it was last changed, ISO 8601 in UTC. */
  changedAt: string;
  /** One more with each save, from 1: a tab that would save over another's work notices. */
  revision: number;
  /** Version of the plan's format. One that is newer than this site's is shown, and never written over. */
  version: number;
}

interface PlanDatabase extends DBSchema {
  plans: { key: string; value: SavedPlan };
}

/** Version of the database, not of the plans in it. */
const databaseVersion = 1;

/** What a save came to. */
export type SaveOutcome = 'saved' | 'failed' | /** Another tab saved this plan meanwhile, and nothing was written. */ 'outdated';

/** The plans on this device. Never rejects: what cannot be read counts as nothing, and the state says so. */
export interface PlanStore {
  load(): Promise<SavedPlan[]>;
  /** Writes a plan over the revision before its own, which it was made from. */
  save(saved: SavedPlan): Promise<SaveOutcome>;
  remove(id: string): Promise<boolean>;
  /** @throws when the browser refuses */
  erase(): Promise<void>;
  state(): SaveState;
  /** Calls back when the state changes, or when another tab has changed the plans. */
  subscribe(listener: () => void): () => void;
}

const databaseName = (): string => storedName('plans', import.meta.env.BASE_URL);

const open = (): Promise<IDBPDatabase<PlanDatabase>> =>
  openDB<PlanDatabase>(databaseName(), databaseVersion, {
    upgrade(database) {
      database.createObjectStore('plans', { keyPath: 'id' });
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });

/** One transaction: what stands there is read and written over in one go, so that tabs take turns. */
async function put(database: IDBPDatabase<PlanDatabase>, saved: SavedPlan): Promise<SaveOutcome> {
  const transaction = database.transaction('plans', 'readwrite', { durability: 'strict' });
  const there = await transaction.store.get(saved.id);
  if (there && there.revision !== saved.revision - 1) {
    await transaction.done;
    return 'outdated';
  }
  await Promise.all([transaction.store.put(saved), transaction.done]);
  return 'saved';
}

function createPlanStore(): PlanStore {
  let state: SaveState = 'saved';
  let database: Promise<IDBPDatabase<PlanDatabase>> | null = null;
  const listeners = new Set<() => void>();
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(databaseName());
  const tell = (): void => listeners.forEach((listener) => listener());
  const connect = (): Promise<IDBPDatabase<PlanDatabase>> => {
    database ??= open().then((opened) => {
      opened.addEventListener('close', () => (database = null));
      return opened;
    });
    database.catch(() => (database = null));
    return database;
  };
  const settle = (next: SaveState): void => {
    // Said once: whoever loads again at each change would otherwise never come to an end where the browser refuses.
    if (state === next) return;
    state = next;
    tell();
  };
  channel?.addEventListener('message', tell);

  return {
    async load() {
      try {
        return await (await connect()).getAll('plans');
      } catch {
        settle('off');
        return [];
      }
    },
    async save(saved) {
      settle('saving');
      try {
        const outcome = await put(await connect(), saved);
        if (outcome === 'saved') channel?.postMessage('changed');
        settle('saved');
        return outcome;
      } catch {
        settle('failed');
        return 'failed';
      }
    },
    async remove(id) {
      try {
        await (await connect()).delete('plans', id);
        channel?.postMessage('changed');
        return true;
      } catch {
        settle('failed');
        return false;
      }
    },
    async erase() {
      await (await connect()).clear('plans');
      channel?.postMessage('changed');
      tell();
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The one store of plans of this page. */
export const planStore: PlanStore = createPlanStore();
