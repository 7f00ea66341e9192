import { useEffect, useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import type { NewFact } from '#src/domain/progress/facts.ts';
import { computeExercises } from '#src/domain/progress/progress.ts';
import { fill } from '#src/domain/text/fill.ts';
import { formatDay } from '#src/domain/text/format-day.ts';
import type { BaseKey } from '#src/exercise-kinds/contract.ts';
import { progressStore } from '#src/storage/progress-store.ts';
import type { ExerciseModel } from './exercise-model.ts';
import type { WordedProps } from './exercise-props.ts';
import { lastSaved } from './last-saved.ts';

/** Shows the latest saved attempt again, takes up what another tab saved, and saves what is done here. */
export function useSavedAttempt<Shown, Key extends BaseKey, Response>(
  model: ExerciseModel<Shown, Key, Response>,
  props: WordedProps<Shown, Key, Response>,
): { seenOn: string | null; save(fact: NewFact): void } {
  const seenOn = useSignal<string | null>(null);
  /** Attempts made in this page: it may have moved on by the time they are saved, and they must not come back over it. */
  const own = useRef(new Set<string>());

  useEffect(() => {
    const show = async (): Promise<void> => {
      const facts = await progressStore.load();
      // While a result is on its way to the device, what is there is the one before it.
      if (progressStore.state() === 'saving') return;
      const progress = computeExercises(facts).get(props.id);
      if (!progress) {
        if (seenOn.value !== null) model.reset();
        seenOn.value = null;
        return;
      }
      // After its answer changed, what was acquired is told as seen: the form below stands empty again.
      const isCurrent = props.forms[progress.latest.variant]?.hash === progress.latest.hash;
      const template = props.messages[progress.isAcquired && isCurrent ? 'acquired-on' : 'seen-on'];
      seenOn.value = fill(template, { date: formatDay(progress.latest.at, props.language) });
      // What is being answered here is worth more than what another tab saved.
      if (own.current.has(progress.latest.id)) return;
      if (!model.isShowing(progress.latest) && model.isUntouched()) model.restore(progress.latest, progress.checks);
    };
    void show();
    return progressStore.subscribe(() => void show());
  }, []);

  const save = (fact: NewFact): void => {
    lastSaved.value = { exercise: props.id, state: 'saving' };
    const id = crypto.randomUUID();
    own.current.add(id);
    void progressStore.append(fact, id).then((isKept) => {
      lastSaved.value = { exercise: props.id, state: isKept ? 'saved' : 'failed' };
    });
  };
  return { seenOn: seenOn.value, save };
}
