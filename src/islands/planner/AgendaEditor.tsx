import { useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { moveItem, withLesson, type AgendaRow } from '#src/domain/plan/agenda.ts';
import { itemKey, planLimits, type OtherItem } from '#src/domain/plan/plan.ts';
import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { countedIn } from '#src/i18n/counted-in.ts';
import { humanized } from '../session/session-words.ts';
import { AddLesson } from './AddLesson.tsx';
import { LessonTile } from './LessonTile.tsx';
import { newId } from './new-id.ts';
import type { PlannerModel } from './planner-model.ts';
import type { PlannerViewProps } from './PlannerPage.tsx';

interface Props extends PlannerViewProps {
  /** The lesson that is being tailored below. */
  adapted: string | undefined;
  adapt(lesson: string): void;
}

/** What an item is called: a lesson's title, a break's or a task's own words. */
function titleOf({ model, row }: { model: PlannerModel; row: AgendaRow }): string {
  const { data } = model;
  const { item } = row;
  if (item.type === 'lesson') return data.lessons.find(({ id }) => id === item.lesson)?.title ?? humanized(item.lesson);
  const { agenda } = data.messages.planner;
  return item.words.trim() || (item.type === 'break' ? agenda.breakWords : agenda.taskWords);
}

/** The words of a lesson's row: how many of its sections are kept, and what waits for a look. */
function LessonWords({ model, row }: { model: PlannerModel; row: AgendaRow }) {
  const { data } = model;
  const { agenda } = data.messages.planner;
  if (row.isGone) return <p class="soft">{agenda.gone}</p>;
  const lesson = model.tailored.value.get(row.key);
  const total = lesson?.sections.length ?? data.lessons.find(({ id }) => id === row.key)?.sections ?? 0;
  const shown = lesson?.sections.filter(({ isHidden }) => !isHidden).length ?? total;
  const problems = lesson?.problems.length ?? 0;
  return (
    <p class="soft">
      {shown === total ? countedIn(data.language, agenda.sectionsAll, total) : fill(agenda.sections, { shown, total })}
      {problems > 0 && (
        <span class="badge review">
          <Icon name="warn" size={18} /> {countedIn(data.language, agenda.toReview, problems)}
        </span>
      )}
    </p>
  );
}

/** The words and minutes of a break or a task, edited in place. */
function OtherWords({ model, item }: { model: PlannerModel; item: OtherItem }) {
  const { agenda } = model.data.messages.planner;
  const change = (next: Partial<OtherItem>, field: string): void =>
    model.edit(
      (plan) => ({
        ...plan,
        agenda: plan.agenda.map((each) => (itemKey(each) === item.id && each.type !== 'lesson' ? { ...each, ...next } : each)),
      }),
      `${item.id} ${field}`,
    );
  return (
    <div class="field other-words">
      <label for={`words-${item.id}`}>{item.type === 'break' ? agenda.breakLabel : agenda.taskLabel}</label>
      <input
        id={`words-${item.id}`}
        type="text"
        value={item.words}
        maxLength={planLimits.line}
        placeholder={item.type === 'task' ? agenda.taskExample : undefined}
        readOnly={model.isReadOnly.value}
        onInput={(event) => change({ words: event.currentTarget.value }, 'words')}
      />
    </div>
  );
}

/** Minutes of a break or a task. */
function OtherMinutes({ model, item, title }: { model: PlannerModel; item: OtherItem; title: string }) {
  const { messages } = model.data;
  const set = (minutes: number): void => {
    if (!Number.isInteger(minutes) || minutes < 1 || minutes > planLimits.minutes) return;
    model.edit(
      (plan) => ({
        ...plan,
        agenda: plan.agenda.map((each) => (itemKey(each) === item.id && each.type !== 'lesson' ? { ...each, minutes } : each)),
      }),
      `${item.id} minutes`,
    );
  };
  return (
    <span class="other-minutes">
      <input
        type="number"
        min={1}
        max={planLimits.minutes}
        value={item.minutes}
        aria-label={fill(messages.planner.agenda.minutesLabel, { title })}
        readOnly={model.isReadOnly.value}
        onInput={(event) => set(event.currentTarget.valueAsNumber)}
      />
      <span aria-hidden="true">min</span>
    </span>
  );
}

/** The agenda: lessons, breaks and real tasks in their order. Buttons move them; the focus stays on the one that was pressed. */
export function AgendaEditor(props: Props) {
  const { model, adapted, adapt, say } = props;
  const { data } = model;
  const { agenda } = data.messages.planner;
  const list = useRef<HTMLOListElement>(null);
  const isAdding = useSignal(false);
  const said = useSignal('');
  const rows = model.agenda.value?.rows ?? [];
  const lessons = rows.filter(({ item }) => item.type === 'lesson');
  const isReadOnly = model.isReadOnly.value;

  const move = (row: AgendaRow, by: 1 | -1): void => {
    const place = rows.findIndex(({ key }) => key === row.key) + 1 + by;
    if (place < 1 || place > rows.length) return;
    model.edit((plan) => ({ ...plan, agenda: moveItem(plan.agenda, row.key, by) }));
    said.value = fill(agenda.moved, { title: titleOf({ model, row }), place, total: rows.length });
    // A row that was moved takes its focused button along; at the end of the list the other button takes over.
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll<HTMLButtonElement>(`[data-item="${CSS.escape(row.key)}"] [data-move]`);
      const wanted = [...(buttons ?? [])].find((button) => button.dataset['move'] === String(by));
      (wanted?.getAttribute('aria-disabled') === 'true' ? [...(buttons ?? [])].find((button) => button !== wanted) : wanted)?.focus();
    });
  };
  const remove = (row: AgendaRow): void => {
    model.edit((plan) => ({ ...plan, agenda: plan.agenda.filter((item) => itemKey(item) !== row.key) }));
    say({
      words: fill(agenda.removed, { title: titleOf({ model, row }) }),
      action: { label: data.messages.planner.editor.undo, run: () => model.undo() },
    });
  };
  const addOther = (type: OtherItem['type']): void => {
    const id = newId();
    model.edit((plan) => ({ ...plan, agenda: [...plan.agenda, { type, id, words: '', minutes: type === 'break' ? 5 : 15 }] }));
    requestAnimationFrame(() => document.getElementById(`words-${id}`)?.focus());
  };
  const heading =
    lessons.length === 0
      ? agenda.titles.none
      : lessons.length === 1
        ? agenda.titles.one
        : lessons.length === 2
          ? agenda.titles.two
          : fill(agenda.titles.more, { n: lessons.length });

  return (
    <section class="plan-agenda" id="choose" aria-labelledby="agenda-title">
      <h2 id="agenda-title">{heading}</h2>
      {rows.length === 0 && <p class="soft">{agenda.empty}</p>}
      <ol role="list" class="rows" ref={list}>
        {rows.map((row, index) => {
          const title = titleOf({ model, row });
          const { item } = row;
          const lesson = item.type === 'lesson' ? data.lessons.find(({ id }) => id === item.lesson) : undefined;
          return (
            <li key={row.key} class="agenda-row" data-item={row.key}>
              {item.type === 'lesson' ? (
                <LessonTile number={lesson?.number ?? '–'} track={lesson?.track} />
              ) : (
                <span class="lesson-tile plain" aria-hidden="true">
                  <Icon name={item.type === 'break' ? 'pause' : 'target'} size={24} />
                </span>
              )}
              <div class="agenda-words">
                {item.type === 'lesson' ? (
                  <>
                    <h3>{title}</h3>
                    <LessonWords model={model} row={row} />
                    {lessons.length > 1 && !row.isGone && (
                      <button
                        type="button"
                        class="button quiet"
                        aria-pressed={adapted === row.key}
                        onClick={() => {
                          adapt(row.key);
                          document.getElementById('adapt')?.scrollIntoView();
                          document.getElementById('adapt-title')?.focus();
                        }}
                      >
                        {adapted === row.key ? agenda.adapting : agenda.adapt}
                        <span class="visually-hidden"> – {title}</span>
                      </button>
                    )}
                  </>
                ) : (
                  <OtherWords model={model} item={item} />
                )}
              </div>
              {item.type === 'lesson' ? (
                <p class="agenda-minutes">{fill(data.messages.counts.minutes, { n: row.minutes })}</p>
              ) : (
                <OtherMinutes model={model} item={item} title={title} />
              )}
              {!isReadOnly && (
                <div class="row-moves">
                  <button
                    type="button"
                    class="square"
                    data-move="-1"
                    aria-label={fill(agenda.up, { title })}
                    aria-disabled={index === 0}
                    onClick={() => move(row, -1)}
                  >
                    <Icon name="up" />
                  </button>
                  <button
                    type="button"
                    class="square"
                    data-move="1"
                    aria-label={fill(agenda.down, { title })}
                    aria-disabled={index === rows.length - 1}
                    onClick={() => move(row, 1)}
                  >
                    <Icon name="down" />
                  </button>
                  <button type="button" class="square" aria-label={fill(agenda.remove, { title })} onClick={() => remove(row)}>
                    <Icon name="trash" />
                  </button>
                </div>
              )}
            </li>
          );
        })}
      </ol>
      <p class="visually-hidden" aria-live="polite">
        {said.value}
      </p>
      {!isReadOnly && (
        <p class="agenda-add">
          <button type="button" class={`button ${lessons.length > 0 ? 'secondary' : ''}`} onClick={() => (isAdding.value = true)}>
            <Icon name="plus" /> {agenda.addLesson}
          </button>
          <button type="button" class="button quiet" onClick={() => addOther('break')}>
            {agenda.addBreak}
          </button>
          <button type="button" class="button quiet" onClick={() => addOther('task')}>
            {agenda.addTask}
          </button>
        </p>
      )}
      {isAdding.value && (
        <AddLesson
          model={model}
          close={() => (isAdding.value = false)}
          add={(lesson) => model.edit((plan) => ({ ...plan, agenda: withLesson(plan.agenda, lesson) }))}
        />
      )}
    </section>
  );
}
