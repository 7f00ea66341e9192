import { formatDay } from '#src/domain/text/format-day.ts';
import { fill } from '#src/domain/text/fill.ts';
import { planStore, type SavedPlan } from '#src/storage/plan-store.ts';
import { Icon } from '#src/ui/icon.tsx';
import { countedIn } from '#src/i18n/counted-in.ts';
import type { PlannerViewProps } from './PlannerPage.tsx';
import { planLessons, planMoment, planTitle } from './plan-words.ts';
import { StartPlan } from './StartPlan.tsx';

/** One plan of the list: what it is, and what can be done with it as a whole. */
function PlanRow({ model, go, say, saved }: PlannerViewProps & { saved: SavedPlan }) {
  const { data } = model;
  const { list } = data.messages.planner;
  const { plan } = saved;
  const isReceived = saved.origin === 'received';
  const title = planTitle(plan, data);
  const lessons = planLessons(plan, data);
  const remove = (): void => {
    const removed = model.remove(saved.id);
    if (removed) say({ words: fill(list.removed, { title }), action: { label: list.restore, run: () => model.restore(removed) } });
  };
  const duplicate = (): void => {
    if (model.duplicate(saved.id)) say({ words: list.duplicated });
  };
  return (
    <li class="plan-row">
      <div class="plan-row-words">
        <h3>
          <a
            href={isReceived ? data.addresses.session : `?plan=${saved.id}`}
            onClick={(event) => {
              // What was received has its own page.
              if (isReceived || event.metaKey || event.ctrlKey) return;
              event.preventDefault();
              go({ view: 'plan', id: saved.id });
            }}
          >
            {title}
          </a>
          {isReceived && <span class="badge">{list.received}</span>}
        </h3>
        <p>
          {planMoment(plan, data.language) ?? list.noDate}
          {'\u00A0· '}
          {fill(data.messages.counts.minutes, { n: plan.minutes })}
        </p>
        <p class="soft">{lessons.length > 0 ? lessons.join('\u00A0· ') : list.noLesson}</p>
        <p class="soft plan-changed">{fill(list.changed, { date: formatDay(saved.changedAt, data.language) })}</p>
      </div>
      <div class="plan-row-actions" role="group" aria-label={fill(list.actions, { title })}>
        <button type="button" class="row-button" onClick={duplicate}>
          <Icon name="copy" /> {list.duplicate}
        </button>
        <button type="button" class="row-button" onClick={() => model.setArchived(saved.id, !saved.isArchived)}>
          <Icon name="archive" /> {saved.isArchived ? list.unarchive : list.archive}
        </button>
        <button type="button" class="row-button" onClick={remove}>
          <Icon name="trash" /> {list.remove}
        </button>
      </div>
    </li>
  );
}

/** The plans of this device, and the ways to begin another. */
export function PlanList(props: PlannerViewProps) {
  const { model, go } = props;
  const { planner } = model.data.messages;
  const plans = model.plans.value ?? [];
  const current = plans.filter(({ isArchived }) => !isArchived);
  const archived = plans.filter(({ isArchived }) => isArchived);
  return (
    <>
      <header class="planner-header">
        <h1 tabIndex={-1}>{planner.title}</h1>
        <p class="lead">{planner.lead}</p>
        {planStore.state() === 'off' && <p class="notice">{planner.list.off}</p>}
      </header>
      <section class="plan-list" aria-labelledby="plans-title">
        <h2 id="plans-title">{planner.list.yours}</h2>
        {current.length > 0 ? (
          <ul role="list" class="rows">
            {current.map((saved) => (
              <PlanRow key={saved.id} {...props} saved={saved} />
            ))}
          </ul>
        ) : (
          <div class="empty-state">
            <p class="empty-title">{planner.list.none}</p>
            <p>{planner.list.noneText}</p>
          </div>
        )}
        {archived.length > 0 && (
          <details class="archived">
            <summary>{countedIn(model.data.language, planner.list.archived, archived.length)}</summary>
            <ul role="list" class="rows">
              {archived.map((saved) => (
                <PlanRow key={saved.id} {...props} saved={saved} />
              ))}
            </ul>
          </details>
        )}
      </section>
      <StartPlan {...props} />
      <section class="company-door">
        <a
          class="button quiet"
          href="#company"
          onClick={(event) => {
            event.preventDefault();
            go({ view: 'company' });
          }}
        >
          <Icon name="swap" size={22} /> {planner.company.link}
        </a>
        <p>{planner.company.linkText}</p>
      </section>
    </>
  );
}
