import { checklistIds, type ChecklistId } from '#src/domain/plan/plan.ts';
import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { countedIn } from '#src/i18n/counted-in.ts';
import { humanized } from '../session/session-words.ts';
import type { PlannerModel } from './planner-model.ts';
import { planMoment, planPlace } from './plan-words.ts';
import { ShareCard } from './share/ShareCard.tsx';

/** How many of the checklist's lines are the conditions of reverse mentoring; the others are steps of preparing. */
const conditions = 5;

/** The minutes of the slot: each item in its share, what is left, or what is too much; in words beside the drawing. */
function TimeBudget({ model }: { model: PlannerModel }) {
  const { data } = model;
  const { card, agenda: words } = data.messages.planner;
  const agenda = model.agenda.value;
  if (!agenda) return null;
  const minutes = (n: number): string => fill(data.messages.counts.minutes, { n });
  const rows = agenda.rows.filter((row) => row.minutes > 0);
  const look = (index: number): string => `budget-${index % 5}`;
  return (
    <>
      <div class="budget-bar" aria-hidden="true">
        {rows.map((row, index) => (
          <span key={row.key} class={look(index)} style={{ flexGrow: row.minutes }} />
        ))}
        {agenda.left > 0 && <span class="budget-left" style={{ flexGrow: agenda.left }} />}
      </div>
      <ul role="list" class="budget-legend">
        {rows.map((row, index) => {
          const { item } = row;
          const lesson = item.type === 'lesson' ? data.lessons.find(({ id }) => id === item.lesson) : undefined;
          const title =
            item.type === 'lesson'
              ? lesson
                ? `${lesson.number}, ${lesson.title}`
                : humanized(item.lesson)
              : item.words || (item.type === 'break' ? words.breakWords : words.taskWords);
          return (
            <li key={row.key}>
              <span class={`budget-key ${look(index)}`} aria-hidden="true" />
              <span>{title}</span>
              <span>{minutes(row.minutes)}</span>
            </li>
          );
        })}
        <li class="budget-rest">
          <span class="budget-key budget-left" aria-hidden="true" />
          <strong>{agenda.left < 0 ? card.over : agenda.left === 0 ? card.full : card.left}</strong>
          {agenda.left !== 0 && <strong>{minutes(Math.abs(agenda.left))}</strong>}
        </li>
      </ul>
      {agenda.left < 0 && (
        <p class="budget-over">
          <Icon name="warn" size={22} /> {countedIn(data.language, card.overHelp, -agenda.left)}
        </p>
      )}
    </>
  );
}

/** What makes reverse mentoring work, and what is done before: ticked by the mentor, carried by the plan. */
function Checklist({ model }: { model: PlannerModel }) {
  const { card } = model.data.messages.planner;
  const ticked = new Set(model.plan.value?.checklist);
  const isRemote = model.plan.value?.place.kind === 'remote';
  const toggle = (id: ChecklistId): void =>
    model.edit((plan) => ({
      ...plan,
      checklist: plan.checklist.includes(id) ? plan.checklist.filter((each) => each !== id) : [...plan.checklist, id],
    }));
  const groups = [
    { title: card.conditions, ids: checklistIds.slice(0, conditions) },
    { title: card.preparation, ids: checklistIds.slice(conditions) },
  ];
  return (
    <section class="checklist" aria-labelledby="checklist-title">
      <h3 id="checklist-title">{card.checklist}</h3>
      {groups.map(({ title, ids }) => (
        <fieldset key={title}>
          <legend>{title}</legend>
          {ids.map((id) => (
            <label key={id} class="check">
              <input type="checkbox" checked={ticked.has(id)} disabled={model.isReadOnly.value} onChange={() => toggle(id)} />
              <span>{id === 'room-booked' && isRemote ? card.roomRemote : card.checks[id]}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}

/** The session on mentor paper: when and where, the time budget, the checklist, and the ways to share it. */
export function SessionCard({ model }: { model: PlannerModel }) {
  const { data } = model;
  const { card } = data.messages.planner;
  const plan = model.plan.value;
  if (!plan) return null;
  return (
    <aside class="session-card" aria-labelledby="card-title">
      <p class="card-label" id="card-title">
        <Icon name="note" size={22} /> {card.title}
      </p>
      <h2 class="card-moment">{planMoment(plan, data.language) ?? card.noDate}</h2>
      <p>{fill(card.place, { place: planPlace(plan, data), n: plan.minutes })}</p>
      <TimeBudget model={model} />
      <Checklist model={model} />
      <ShareCard model={model} />
    </aside>
  );
}
