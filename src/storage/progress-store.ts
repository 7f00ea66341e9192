import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { factsVersion, type Fact, type NewFact } from '#src/domain/progress/facts.ts';
import type { ProgressStore, SaveState } from '#src/domain/progress/store-port.ts';
import { storedName } from './stored-name.ts';

/** Facts lie in chunks of rows: a row each would take seconds to read or bring in after years of use. */
interface ProgressDatabase extends DBSchema {
  chunks: { key: number; value: { number: number; version: number; facts: Fact[] } };
}

/** How many facts share a row. */
const chunkSize = 256;

const databaseName = (): string => storedName('progress', import.meta.env.BASE_URL);

function open(): Promise<IDBPDatabase<ProgressDatabase>> {
  return openDB<ProgressDatabase>(databaseName(), factsVersion, {
    upgrade(database) {
      database.createObjectStore('chunks', { keyPath: 'number' });
    },
    blocking(_current, _blocked, event) {
      // A newer version of the site wants to upgrade in another tab: let it.
      (event.target as IDBDatabase).close();
    },
  });
}

/** Puts a fact at the end of the last chunk. One transaction: tabs take turns, and a torn write leaves nothing. */
async function put(database: IDBPDatabase<ProgressDatabase>, fact: Fact): Promise<void> {
  const transaction = database.transaction('chunks', 'readwrite', { durability: 'strict' });
  const cursor = await transaction.store.openCursor(null, 'prev');
  const last = cursor?.value;
  const chunk = last && last.facts.length < chunkSize ? last : { number: (last?.number ?? 0) + 1, version: factsVersion, facts: [] };
  chunk.facts.push(fact);
  await Promise.all([transaction.store.put(chunk), transaction.done]);
}

function createProgressStore(): ProgressStore {
  let state: SaveState = 'saved';
  let database: Promise<IDBPDatabase<ProgressDatabase>> | null = null;
  let loading: Promise<Fact[]> | null = null;
  /** What could not be put on the device: it lives as long as the page. */
  const unsaved: Fact[] = [];
  const listeners = new Set<() => void>();
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(databaseName());

  const tell = (): void => listeners.forEach((listener) => listener());
  const setState = (next: SaveState): void => {
    if (next === state) return;
    state = next;
    tell();
  };
  const connect = (): Promise<IDBPDatabase<ProgressDatabase>> => {
    database ??= open().then((opened) => {
      opened.addEventListener('close', () => (database = null));
      return opened;
    });
    database.catch(() => (database = null));
    return database;
  };
  const read = async (): Promise<Fact[]> => {
    try {
      const chunks = await (await connect()).getAll('chunks');
      return chunks.flatMap((chunk) => chunk.facts);
    } catch {
      setState('off');
      return [];
    }
  };
  channel?.addEventListener('message', () => {
    loading = null;
    tell();
  });

  return {
    async load() {
      loading ??= read();
      return [...(await loading), ...unsaved];
    },
    async append(newFact: NewFact, id: string = crypto.randomUUID()) {
      const fact = { ...newFact, id, at: new Date().toISOString() } as Fact;
      setState('saving');
      try {
        await put(await connect(), fact);
        loading = null;
        state = 'saved';
        channel?.postMessage('changed');
        tell();
        return true;
      } catch {
        unsaved.push(fact);
        state = 'failed';
        tell();
        return false;
      }
    },
    async erase() {
      unsaved.length = 0;
      await (await connect()).clear('chunks');
      loading = null;
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

/** The one store of this page; all islands share it. */
export const progressStore: ProgressStore = createProgressStore();
