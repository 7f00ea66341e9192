import { parseRuns, runsVersion, withRun, type DiagnosticRun } from '#src/domain/diagnostic/runs.ts';
import { readLocalObject, writeLocal } from './local-values.ts';

/** The runs of the diagnostic that are kept on this device, oldest first. Never throws. */
export function readDiagnosticRuns(): DiagnosticRun[] {
  return parseRuns(readLocalObject('diagnostic')) ?? [];
}

/** Keeps a run beside the others, of this tab or another. False when it could not be kept. */
export function keepDiagnosticRun(run: DiagnosticRun): boolean {
  const runs = parseRuns(readLocalObject('diagnostic'));
  return runs !== null && writeLocal('diagnostic', JSON.stringify({ version: runsVersion, runs: withRun(runs, run) }));
}

/** Calls back when another tab has kept or erased something. Returns the way to stop. */
export function watchDiagnosticRuns(listener: () => void): () => void {
  addEventListener('storage', listener);
  return () => removeEventListener('storage', listener);
}
