import { withLesson } from '#src/domain/plan/agenda.ts';
import type { Plan } from '#src/domain/plan/plan.ts';
import { fill } from '#src/domain/text/fill.ts';
import { Dialog } from './Dialog.tsx';
import type { PlannerViewProps } from './PlannerPage.tsx';
import { planLessons, planMoment, planTitle } from './plan-words.ts';

/** Puts lessons that an address brought into a plan: a new one or one of this device. Nothing changes before the choice. */
export function AddToPlan({ model, go, lessons }: PlannerViewProps & { lessons: string[] }) {
  const { data } = model;
  const { start, agenda } = data.messages.planner;
  const known = lessons.filter((id) => data.lessons.some((lesson) => lesson.id === id));
  const [first] = known;
  const title = data.lessons.find(({ id }) => id === first)?.title ?? '';
  const named = known.length > 1 ? fill(start.addSeveral, { n: known.length }) : fill(start.addTitle, { lesson: title });
  const heading = known.length === 0 ? start.addUnknownTitle : named;
  const add = (plan: Plan): Plan => ({ ...plan, agenda: known.reduce(withLesson, plan.agenda) });
  const plans = (model.plans.value ?? []).filter(({ origin, isArchived }) => origin === 'own' && !isArchived).slice(0, 8);

  const addTo = (id: string): void => {
    model.open(id);
    model.edit(add);
    go({ view: 'plan', id }, true);
  };
  return (
    <Dialog title={heading} close={() => go({ view: 'list' }, true)} closeLabel={agenda.dialogClose}>
      {known.length === 0 ? (
        <p>{start.addUnknown}</p>
      ) : (
        <ul role="list" class="add-to">
          <li>
            <button type="button" class="button" onClick={() => addTo(model.create((plan) => plan))}>
              {start.addNew}
            </button>
          </li>
          {plans.map(({ id, plan }) => (
            <li key={id}>
              <button type="button" class="plan-choice" onClick={() => addTo(id)}>
                <strong>{planTitle(plan, data)}</strong>
                <span>{[planMoment(plan, data.language), ...planLessons(plan, data)].filter(Boolean).join('\u00A0· ')}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
