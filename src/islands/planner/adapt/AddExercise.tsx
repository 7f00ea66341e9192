import { useMemo } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { countedIn } from '#src/i18n/counted-in.ts';
import { Dialog } from '../Dialog.tsx';
import { plainIn, useAdapting } from './adapting.ts';
import { findExercises } from './find-exercises.ts';
import { useOwnId } from '../use-own-id.ts';

interface Props {
  /** The section's heading. */
  section: string;
  add(exercise: string, title: string): void;
  close(): void;
}

const moduleOf = (id: string): string => id.slice(0, id.indexOf('/'));

/** The catalogue's exercises, to add one to a section. */
export function AddExercise({ section, add, close }: Props) {
  const adapting = useAdapting();
  const { t, model, lesson, language } = adapting;
  const words = useSignal('');
  const id = useOwnId();
  const ground = useMemo(() => {
    const tracks = new Map(model.data.lessons.map((each) => [moduleOf(each.id), each.track]));
    return {
      track: tracks.get(moduleOf(lesson.id)),
      trackOf: (exercise: string) => tracks.get(moduleOf(exercise)),
      held: new Set(lesson.sections.flatMap(({ tailoredExercises }) => tailoredExercises.map((each) => each.id))),
    };
  }, [lesson]);
  const found = findExercises(model.data.exercises, { ...ground, words: words.value });
  return (
    <Dialog title={fill(t.exercises.addTo, { section })} close={close} closeLabel={t.exercises.close} class="add-exercise">
      <p>{t.exercises.addLead}</p>
      <div class="field">
        <label for={id}>{t.exercises.filter}</label>
        <input
          id={id}
          type="text"
          enterKeyHint="search"
          autocomplete="off"
          value={words.value}
          onInput={(event) => (words.value = event.currentTarget.value)}
        />
      </div>
      <p class="field-help" role="status">
        {found.length > 0 ? countedIn(language, t.exercises.found, found.length) : t.exercises.noneFound}
      </p>
      <ul role="list" class="add-exercise-list">
        {found.map(({ id: exercise, title, kind, minutes }) => {
          const name = plainIn(adapting, title);
          return (
            <li key={exercise}>
              <div>
                <p class="exercise-line-title">{name}</p>
                <p class="soft">
                  {kind}, {fill(t.minutes, { n: minutes })}
                </p>
              </div>
              <button
                type="button"
                class="row-button"
                aria-label={fill(t.exercises.chooseThis, { exercise: name, kind, n: minutes })}
                onClick={() => add(exercise, name)}
              >
                <Icon name="plus" /> {t.exercises.choose}
              </button>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
