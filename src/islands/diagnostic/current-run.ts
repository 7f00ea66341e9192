import { useEffect } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import type { Answer } from '#src/domain/diagnostic/diagnostic.ts';
import type { DiagnosticRun } from '#src/domain/diagnostic/runs.ts';
import { keepDiagnosticRun, readDiagnosticRuns, watchDiagnosticRuns } from '#src/storage/diagnostic-runs.ts';

/** A run in which nothing was chosen yet; it gets its time with the first choice. */
const blank: DiagnosticRun = { at: '', tracks: [], answers: {} };

/** What was chosen in the served page before its script had started: native radios and boxes keep it. */
function readEarly(root: HTMLElement): Pick<DiagnosticRun, 'tracks' | 'answers'> {
  const checked = [...root.querySelectorAll<HTMLInputElement>('input:checked')];
  const answers = checked.flatMap(({ type, name, value }): [string, Answer][] =>
    type === 'radio' ? [[name, value === 'declined' ? value : (Number(value) as Answer)]] : [],
  );
  return { tracks: checked.flatMap(({ type, value }) => (type === 'checkbox' ? [value] : [])), answers: Object.fromEntries(answers) };
}

/**
 * The run that is under way, kept on the device with each choice, and the one before it. Starts blank, as the served page does,
 * and takes up the latest kept run once the page has started.
 * @param root the element that holds the choices
 */
export function useCurrentRun(root: { current: HTMLElement | null }, tracksAtMost: number) {
  const run = useSignal(blank);
  const earlier = useSignal<DiagnosticRun[]>([]);
  /** True while the run shown is one that was found here when the page opened. */
  const isFound = useSignal(false);
  /** Whether the latest choice is on the device; null before there was one. */
  const isKept = useSignal<boolean | null>(null);
  const isReady = useSignal(false);

  const change = (chosen: Partial<DiagnosticRun>): void => {
    const at = run.value.at || new Date().toISOString();
    run.value = { ...run.value, at, ...chosen };
    isKept.value = keepDiagnosticRun(run.value);
  };
  const takeUp = (): void => {
    const runs = readDiagnosticRuns();
    const same = runs.find(({ at }) => at === run.value.at);
    // Erased in another tab. What could not be kept stays, since it is nowhere else.
    if (!same && isKept.value !== false && runs.length === 0) run.value = blank;
    if (same) run.value = same;
    earlier.value = runs.filter(({ at }) => at !== run.value.at);
  };

  useEffect(() => {
    const runs = readDiagnosticRuns();
    const early = root.current ? readEarly(root.current) : blank;
    run.value = runs.at(-1) ?? blank;
    earlier.value = runs.slice(0, -1);
    isFound.value = runs.length > 0;
    isReady.value = true;
    const tracks = [...new Set([...run.value.tracks, ...early.tracks])].slice(0, tracksAtMost);
    if (early.tracks.length > 0 || Object.keys(early.answers).length > 0)
      change({ tracks, answers: { ...run.value.answers, ...early.answers } });
    return watchDiagnosticRuns(takeUp);
  }, []);

  return {
    run,
    isFound,
    isKept,
    isReady,
    change,
    /** The latest run before the one that is under way, if it holds an answer. */
    previous: (): DiagnosticRun | undefined => earlier.value.findLast(({ answers }) => Object.keys(answers).length > 0),
    /** Begins a new run; the one that was shown becomes the previous one. */
    retake: (): void => {
      if (run.value.at) earlier.value = [...earlier.value, run.value];
      run.value = blank;
      isFound.value = false;
      isKept.value = null;
    },
  };
}
