import { readLocal, writeLocal } from './local-values.ts';
import type { SavedPlan } from './plan-store.ts';

/**
 * What was typed in the last moment before a page went away: a browser may stop a database's write half-way then, and never
 * this one. Read and put away when the planner next opens.
 */
export function writePlanJournal(waiting: SavedPlan[]): void {
  writeLocal('waiting', waiting.length > 0 ? JSON.stringify(waiting) : null);
}

/** Takes out what is there. Only this site writes it; what is not whole is left out. */
export function takePlanJournal(): SavedPlan[] {
  try {
    const waiting: unknown = JSON.parse(readLocal('waiting') ?? '[]');
    writeLocal('waiting', null);
    const isWhole = (each: unknown): each is SavedPlan =>
      typeof each === 'object' &&
      each !== null &&
      'plan' in each &&
      'id' in each &&
      'revision' in each &&
      typeof each.revision === 'number';
    return Array.isArray(waiting) ? waiting.filter(isWhole) : [];
  } catch {
    return [];
  }
}
