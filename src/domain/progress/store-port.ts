import type { Fact, NewFact } from './facts.ts';

/**
 * What the page's saving indicator says.
 * - `saved`: all that was done is on the device;
 * - `saving`: a write is under way;
 * - `failed`: the last write failed, and what was done is only in this page;
 * - `off`: the browser lets nothing be kept here, or newer data must not be touched.
 */
export type SaveState = 'saved' | 'saving' | 'failed' | 'off';

/** Where facts are kept. Implemented in `src/storage`; anything that needs progress knows this shape only. */
export interface ProgressStore {
  /** All facts, oldest first. Never rejects: what can't be read counts as nothing, and `state` says so. */
  load(): Promise<Fact[]>;
  /**
   * Keeps a fact. Resolves to false when it could not be put on the device; the fact then lives as long as the page.
   * @param id for whoever must know the fact again; by default the store makes one
   */
  append(fact: NewFact, id?: string): Promise<boolean>;
  /** Removes every fact of this site from the device. */
  erase(): Promise<void>;
  state(): SaveState;
  /** Calls back when facts or state change, in this tab or another. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
}
