import { planLimits, type Goal } from '#src/domain/plan/plan.ts';
import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import type { PlannerModel } from './planner-model.ts';

/** The goals of a session: one to three, each a real task, a date and a visible proof. */
export function Goals({ model }: { model: PlannerModel }) {
  const { frame } = model.data.messages.planner;
  const isReadOnly = model.isReadOnly.value;
  // The first one is always there to be filled in.
  const goals: Goal[] = model.plan.value?.goals.length ? model.plan.value.goals : [{ task: '', by: '', proof: '' }];
  const set = (index: number, next: Partial<Goal>, field: string): void => {
    const changed = goals.map((goal, each) => (each === index ? { ...goal, ...next } : goal));
    // Goals without a word are none.
    const kept = changed.length === 1 && Object.values(changed[0] ?? {}).every((value) => value === '') ? [] : changed;
    model.edit((plan) => ({ ...plan, goals: kept }), `goal ${index} ${field}`);
  };
  return (
    <fieldset class="goal-fields">
      <legend>{frame.goals}</legend>
      <p class="field-help">{frame.goalsHelp}</p>
      {goals.map((goal, index) => (
        <div class="goal" key={index} role="group" aria-label={fill(frame.goal, { n: index + 1 })}>
          <div class="field goal-task">
            <label for={`goal-${index}-task`}>
              {goals.length > 1 ? `${fill(frame.goal, { n: index + 1 })} – ${frame.task.toLocaleLowerCase()}` : frame.task}
            </label>
            <textarea
              id={`goal-${index}-task`}
              rows={2}
              maxLength={planLimits.line}
              placeholder={frame.taskExample}
              value={goal.task}
              readOnly={isReadOnly}
              onInput={(event) => set(index, { task: event.currentTarget.value }, 'task')}
            />
          </div>
          <div class="field">
            <label for={`goal-${index}-by`}>{frame.by}</label>
            <input
              id={`goal-${index}-by`}
              type="date"
              value={goal.by}
              readOnly={isReadOnly}
              onInput={(event) => set(index, { by: event.currentTarget.value }, 'by')}
            />
          </div>
          <div class="field goal-proof">
            <label for={`goal-${index}-proof`}>{frame.proof}</label>
            <input
              id={`goal-${index}-proof`}
              type="text"
              maxLength={planLimits.line}
              placeholder={frame.proofExample}
              value={goal.proof}
              readOnly={isReadOnly}
              onInput={(event) => set(index, { proof: event.currentTarget.value }, 'proof')}
            />
          </div>
          {goals.length > 1 && !isReadOnly && (
            <button
              type="button"
              class="button quiet"
              onClick={() => {
                model.edit((plan) => ({ ...plan, goals: plan.goals.filter((_, each) => each !== index) }));
                document.getElementById('goal-0-task')?.focus();
              }}
            >
              {fill(frame.removeGoal, { n: index + 1 })}
            </button>
          )}
        </div>
      ))}
      {goals.length < planLimits.goals && (model.plan.value?.goals.length ?? 0) > 0 && !isReadOnly && (
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            const index = goals.length;
            model.edit((plan) => ({ ...plan, goals: [...plan.goals, { task: '', by: '', proof: '' }] }));
            requestAnimationFrame(() => document.getElementById(`goal-${index}-task`)?.focus());
          }}
        >
          <Icon name="plus" /> {frame.addGoal}
        </button>
      )}
    </fieldset>
  );
}
