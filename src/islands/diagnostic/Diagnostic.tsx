import { useEffect, useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import type { SeenOutcome } from '#src/domain/diagnostic/diagnostic.ts';
import { computeSuggestions } from '#src/domain/diagnostic/suggestions.ts';
import { computeExercises } from '#src/domain/progress/progress.ts';
import { fill } from '#src/domain/text/fill.ts';
import { formatDay } from '#src/domain/text/format-day.ts';
import { progressStore } from '#src/storage/progress-store.ts';
import { Icon } from '#src/ui/icon.tsx';
import { countIn } from './count-in.ts';
import { useCurrentRun } from './current-run.ts';
import type { DiagnosticProps } from './diagnostic-props.ts';
import { Questions } from './Questions.tsx';
import { Results } from './Results.tsx';

/** How the exercises that were done on this device went last. */
function useSeen() {
  const seen = useSignal<ReadonlyMap<string, SeenOutcome>>(new Map());
  useEffect(() => {
    const load = async (): Promise<void> => {
      const exercises = computeExercises(await progressStore.load());
      seen.value = new Map([...exercises].map(([id, { latest }]) => [id, latest.outcome]));
    };
    void load();
    return progressStore.subscribe(() => void load());
  }, []);
  return seen;
}

/** The situations, kept as they are answered, and below them the lessons that the answers suggest. */
export default function Diagnostic(props: DiagnosticProps) {
  const { messages, saving, questions, lessons, language } = props;
  const root = useRef<HTMLDivElement>(null);
  const first = useRef<HTMLHeadingElement>(null);
  const { run, isFound, isKept, isReady, change, previous, retake } = useCurrentRun(root, props.tracksAtMost);
  const seen = useSeen();
  const asked = useSignal(0);

  const suggest = (): void => {
    asked.value += 1;
  };
  const again = (): void => {
    retake();
    asked.value = 0;
    first.current?.focus({ preventScroll: true });
    root.current?.scrollIntoView({ block: 'start' });
  };
  const { tracks, answers } = run.value;
  const given = questions.filter(({ id }) => answers[id] !== undefined).length;
  return (
    <div class="diagnostic-body" ref={root} data-ready={isReady.value ? '' : undefined}>
      {isFound.value && run.value.at !== '' && (
        <div class="notice found-run">
          <p>{fill(messages.back, { date: formatDay(run.value.at, language) })}</p>
          <p class="found-actions">
            <button type="button" class="button quiet" onClick={suggest}>
              {messages.suggest}
            </button>
            <button type="button" class="button quiet" onClick={again}>
              {messages.retake}
            </button>
          </p>
        </div>
      )}
      <Questions props={props} run={run.value} change={change} first={first} />
      <div class="diagnostic-end">
        <p class="diagnostic-count">
          <strong>{countIn(props, given)}</strong>
          {isKept.value === true && (
            <span class="save-indicator" data-save="saved">
              {saving.saved}
            </span>
          )}
        </p>
        <p class="diagnostic-failed" role="status" data-save={isKept.value === false ? 'failed' : undefined}>
          {isKept.value === false ? saving.failed : ''}
        </p>
        <button type="button" class="button" onClick={suggest}>
          {messages.suggest} <Icon name="down" />
        </button>
      </div>
      {asked.value > 0 && (
        <Results
          props={props}
          run={run.value}
          previous={previous()}
          suggestions={computeSuggestions({ questions, answers, tracks, lessons, seen: seen.value })}
          asked={asked.value}
          retake={again}
        />
      )}
    </div>
  );
}
