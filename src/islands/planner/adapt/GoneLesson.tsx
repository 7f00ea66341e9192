import type { Change } from '#src/domain/plan/plan.ts';
import { changesOf } from '#src/domain/plan/plan.ts';
import { fill } from '#src/domain/text/fill.ts';
import { countedIn } from '#src/i18n/counted-in.ts';
import type { PlannerModel } from '../planner-model.ts';
import { wordsOf } from './describe-problem.ts';

const types: readonly Change['type'][] = ['hide', 'move', 'reword', 'note', 'drop', 'add', 'minutes'];

/** A lesson that the catalogue no longer has: its place in the plan is kept, and what the mentor wrote stands here. */
export function GoneLesson({ model, lesson }: { model: PlannerModel; lesson: string }) {
  const { gone } = model.data.messages.adapt;
  const changes = model.plan.value ? changesOf(model.plan.value, lesson) : [];
  const counts = types.flatMap((type) => {
    const n = changes.filter((change) => change.type === type).length;
    return n === 0 ? [] : [countedIn(model.data.language, gone[type], n)];
  });
  return (
    <section class="adapt gone-lesson" aria-labelledby="adapt-title">
      <h2 id="adapt-title" tabIndex={-1}>
        {gone.title}
      </h2>
      <p>{gone.text}</p>
      <p class="soft">{fill(gone.name, { lesson })}</p>
      {changes.length === 0 ? (
        <p>{gone.nothing}</p>
      ) : (
        <>
          <h3>{gone.kept}</h3>
          <ul>
            {counts.map((count) => (
              <li key={count}>{count}</li>
            ))}
          </ul>
          {changes.map((change, index) => {
            const words = wordsOf(change);
            return (
              words !== undefined && (
                <p key={index} class="as-typed" lang={change.type === 'reword' ? change.language : undefined}>
                  {words}
                </p>
              )
            );
          })}
        </>
      )}
    </section>
  );
}
