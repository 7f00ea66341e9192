import type { Page } from '@playwright/test';

/** Everything that the browser keeps for the page's origin and tab, names and contents, as one text to compare. */
export const keptOnDevice = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((done, fail) => {
        request.addEventListener('success', () => done(request.result));
        request.addEventListener('error', () => fail(request.error ?? new Error('not read')));
      });
    const rowsOf = async (name: string): Promise<unknown> => {
      const database = await settled(indexedDB.open(name));
      const stores: Record<string, unknown> = {};
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store);
        stores[store] = [await settled(rows.getAllKeys()), await settled(rows.getAll())];
      }
      database.close();
      return stores;
    };
    const databases = (await indexedDB.databases()).map(({ name, version }) => ({ name: name ?? '', version }));
    databases.sort((one, other) => one.name.localeCompare(other.name));
    const sorted = (store: Storage): [string, string][] => Object.entries(store).toSorted(([one], [other]) => one.localeCompare(other));
    return JSON.stringify(
      {
        local: sorted(localStorage),
        session: sorted(sessionStorage),
        databases: await Promise.all(databases.map(async ({ name, version }) => [name, version, await rowsOf(name)])),
        caches: await caches.keys(),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      },
      null,
      1,
    );
  });
