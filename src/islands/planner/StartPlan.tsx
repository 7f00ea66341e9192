import { withLesson } from '#src/domain/plan/agenda.ts';
import { Icon } from '#src/ui/icon.tsx';
import { OpenPlanFile } from './OpenPlanFile.tsx';
import type { PlannerViewProps } from './PlannerPage.tsx';

/** The ready-made paths, each with its sessions: any of them can be prepared. */
function Paths({ model, go }: PlannerViewProps) {
  const { start } = model.data.messages.planner;
  const prepare = (lesson: string): void =>
    go({ view: 'plan', id: model.create((plan) => ({ ...plan, agenda: withLesson(plan.agenda, lesson) })) });
  return (
    <ul role="list" class="start-paths">
      {model.data.paths.map((path) => (
        <li key={path.id}>
          <details>
            <summary>
              <strong>{path.title}</strong>
            </summary>
            <p>{path.summary}</p>
            <ol role="list">
              {path.steps.map((each, index) => (
                <li key={each.lesson ?? index}>
                  <span class="path-number">{index + 1}</span>
                  <span class="path-words">
                    {each.title}
                    {each.note && <span class="soft">{each.note}</span>}
                    {!each.lesson && <span class="soft">{each.isPlanned ? start.pathPlanned : start.pathOpen}</span>}
                  </span>
                  {each.lesson && (
                    <button type="button" class="row-button" onClick={() => prepare(each.lesson ?? '')}>
                      {start.pathPrepare}
                      <span class="visually-hidden"> – {each.title}</span>
                    </button>
                  )}
                </li>
              ))}
            </ol>
          </details>
        </li>
      ))}
    </ul>
  );
}

/** The four ways to begin a session. */
export function StartPlan(props: PlannerViewProps) {
  const { model, go } = props;
  const { data } = model;
  const { start } = data.messages.planner;
  return (
    <section class="start" aria-labelledby="start-title">
      <h2 id="start-title">{start.title}</h2>
      <div class="start-ways">
        <div class="start-way">
          <h3>{start.blank}</h3>
          <p>{start.blankText}</p>
          <button type="button" class="button" onClick={() => go({ view: 'plan', id: model.create((plan) => plan) })}>
            <Icon name="plus" /> {start.blankAction}
          </button>
        </div>
        <div class="start-way">
          <h3>{start.diagnostic}</h3>
          <p>{start.diagnosticText}</p>
          <a class="button secondary" href={data.addresses.diagnostic}>
            {start.diagnosticAction}
          </a>
        </div>
        <div class="start-way">
          <h3>{start.file}</h3>
          <p>{start.fileText}</p>
          <OpenPlanFile {...props} />
        </div>
      </div>
      <div class="start-from-path">
        <h3>{start.path}</h3>
        <p>{start.pathText}</p>
        <Paths {...props} />
      </div>
    </section>
  );
}
