import { useSignal } from '@preact/signals';
import { foldWords, holdsWords } from '#src/domain/catalogue/filter.ts';
import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { Dialog } from './Dialog.tsx';
import { LessonTile } from './LessonTile.tsx';
import type { PlannerModel } from './planner-model.ts';

interface Props {
  model: PlannerModel;
  close(): void;
  add(lesson: string): void;
}

/** The catalogue in a dialog: lessons are added one after the other. */
export function AddLesson({ model, close, add }: Props) {
  const { data } = model;
  const { agenda } = data.messages.planner;
  const words = useSignal('');
  const said = useSignal('');
  const inPlan = new Set(model.plan.value?.agenda.flatMap((item) => (item.type === 'lesson' ? [item.lesson] : [])));
  const found = data.lessons.filter(({ title, summary, number }) => holdsWords(foldWords(`${number} ${title} ${summary}`), words.value));
  return (
    <Dialog title={agenda.dialogTitle} close={close} closeLabel={agenda.dialogClose} class="wide">
      <div class="field">
        <label for="add-lesson-words">{agenda.dialogSearch}</label>
        <input
          id="add-lesson-words"
          type="search"
          autoComplete="off"
          value={words.value}
          onInput={(event) => (words.value = event.currentTarget.value)}
        />
      </div>
      {found.length === 0 && <p role="status">{agenda.dialogNone}</p>}
      {data.tracks.map((track) => {
        const lessons = found.filter((lesson) => lesson.track === track.id);
        return (
          lessons.length > 0 && (
            <section key={track.id} aria-label={track.title}>
              <h3>{track.title}</h3>
              <ul role="list" class="rows">
                {lessons.map((lesson) => (
                  <li key={lesson.id} class="choice-row">
                    <LessonTile number={lesson.number} track={lesson.track} />
                    <div>
                      <p>
                        <strong>{lesson.title}</strong>
                      </p>
                      <p class="soft">{fill(data.messages.counts.minutes, { n: lesson.minutes })}</p>
                    </div>
                    {inPlan.has(lesson.id) ? (
                      <p class="in-plan">
                        <Icon name="check" size={22} /> {agenda.dialogThere}
                      </p>
                    ) : (
                      <button
                        type="button"
                        class="row-button"
                        onClick={() => {
                          add(lesson.id);
                          said.value = fill(agenda.dialogAdded, { title: lesson.title });
                        }}
                      >
                        {agenda.dialogAdd}
                        <span class="visually-hidden"> – {lesson.title}</span>
                      </button>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )
        );
      })}
      <p class="dialog-foot">
        <span role="status">{said.value}</span>
        <button type="button" class="button" onClick={(event) => event.currentTarget.closest('dialog')?.close()}>
          {agenda.dialogClose}
        </button>
      </p>
    </Dialog>
  );
}
