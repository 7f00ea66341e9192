import type { TailoredExercise, TailoredSection } from '#src/domain/plan/apply-plan.ts';
import { toggleExercise, withChange } from '#src/domain/plan/changes.ts';
import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { useSignal } from '@preact/signals';
import { AddExercise } from './AddExercise.tsx';
import { minutesNow, plainIn, titleOf, useAdapting } from './adapting.ts';
import { focusSoon } from './focus-soon.ts';
import { MinutesField } from './MinutesField.tsx';

/** One exercise of a section: kept, left out, or added. */
function ExerciseRow({ section, exercise }: { section: TailoredSection; exercise: TailoredExercise }) {
  const adapting = useAdapting();
  const { t, model, edit, say, isReadOnly } = adapting;
  const { id, isAdded, isDropped } = exercise;
  const brief = model.data.exercises.find((each) => each.id === id);
  const title = plainIn(adapting, brief?.title ?? id);
  const words = t.exercises;
  const [label, named] = isAdded
    ? [words.remove, words.removeThis]
    : isDropped
      ? [words.take, words.takeThis]
      : [words.drop, words.dropThis];
  const toggle = (): void => {
    edit((changes) => toggleExercise(changes, id));
    say(fill(isDropped ? words.saidTaken : words.saidDropped, { exercise: title, n: minutesNow(adapting) }));
    if (isAdded) focusSoon(`adapt-add-${section.id}`);
  };
  return (
    <li class="exercise-line" data-exercise={id} data-dropped={isDropped}>
      <div>
        <p class="exercise-line-title">{isDropped ? <s>{title}</s> : title}</p>
        <p class="soft">{brief?.kind}</p>
        {(isDropped || isAdded) && (
          <p class={isDropped ? 'badge hidden-badge' : 'badge edited-badge'}>{isDropped ? words.dropped : words.added}</p>
        )}
      </div>
      {!isDropped && (
        <MinutesField
          of={id}
          name={title}
          label={t.time.exercise}
          fieldName={fill(t.time.exerciseThis, { exercise: title })}
          minutes={exercise.minutes}
          own={brief?.minutes ?? exercise.minutes}
        />
      )}
      {!isReadOnly && (
        <button type="button" class="row-button" aria-label={fill(named, { exercise: title })} onClick={toggle}>
          <Icon name={isDropped ? 'undo' : isAdded ? 'trash' : 'close'} /> {label}
        </button>
      )}
    </li>
  );
}

/** The exercises of a section, and the way to others. */
export function ExerciseList({ section }: { section: TailoredSection }) {
  const adapting = useAdapting();
  const { t, edit, say, isReadOnly } = adapting;
  const isAdding = useSignal(false);
  const title = titleOf(adapting, section);
  const add = (exercise: string, name: string): void => {
    edit((changes) => withChange(changes, { type: 'add', exercise, section: section.id }));
    say(fill(t.exercises.saidAdded, { exercise: name, section: title }));
    isAdding.value = false;
    focusSoon(`adapt-add-${section.id}`);
  };
  return (
    <div class="adapt-group">
      <h4>{t.exercises.title}</h4>
      {section.tailoredExercises.length === 0 && <p class="soft">{t.exercises.none}</p>}
      <ul role="list" class="exercise-lines">
        {section.tailoredExercises.map((exercise) => (
          <ExerciseRow key={exercise.id} section={section} exercise={exercise} />
        ))}
      </ul>
      {!isReadOnly && (
        <button
          type="button"
          class="button secondary"
          id={`adapt-add-${section.id}`}
          aria-label={fill(t.exercises.addTo, { section: title })}
          aria-haspopup="dialog"
          onClick={() => (isAdding.value = true)}
        >
          <Icon name="plus" /> {t.exercises.add}
        </button>
      )}
      {isAdding.value && <AddExercise section={title} add={add} close={() => (isAdding.value = false)} />}
    </div>
  );
}
