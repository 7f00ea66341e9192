import { useEffect, useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { AddToPlan } from './AddToPlan.tsx';
import { CompanyValues } from './company/CompanyValues.tsx';
import { PlanEditor } from './PlanEditor.tsx';
import { PlanList } from './PlanList.tsx';
import { readPlannerData } from './planner-data.ts';
import { createPlannerModel, type PlannerModel } from './planner-model.ts';
import { followRoute, type Routing } from './route.ts';
import { Toast, type ToastMessage } from './Toast.tsx';

/** What every view of the planner is given. */
export interface PlannerViewProps {
  model: PlannerModel;
  go: Routing['go'];
  say(message: ToastMessage): void;
}

interface Started {
  model: PlannerModel;
  routing: Routing;
}

/** The planner. The page serves its frame; the rest is drawn once the device's plans are known. */
export default function PlannerPage({ title, lead, waiting }: { title: string; lead: string; waiting: string }) {
  const started = useSignal<Started | null>(null);
  useEffect(() => {
    started.value = { model: createPlannerModel(readPlannerData()), routing: followRoute() };
  }, []);
  const now = started.value;
  if (!now || now.model.plans.value === null) {
    return (
      <>
        <header class="planner-header">
          <h1>{title}</h1>
          <p class="lead">{lead}</p>
        </header>
        <p class="planner-waiting">{waiting}</p>
      </>
    );
  }
  return <Planner {...now} />;
}

function Planner({ model, routing }: Started) {
  const toast = useSignal<ToastMessage | null>(null);
  const route = routing.route.value;
  const place = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  const plan = route.view === 'plan' ? route.id : null;

  useEffect(() => {
    // In a copy of the open plan one goes on where one was.
    if (plan && model.saved.peek()?.id === plan) return;
    if (plan) {
      model.open(plan);
      // An address of a plan that this device does not have leads to those that it has.
      if (!model.plan.peek()) routing.go({ view: 'list' }, true);
    } else model.close();
    // Another view is another page: it is read from its heading on.
    if (!isFirst.current) place.current?.querySelector<HTMLElement>('h1')?.focus();
    isFirst.current = false;
  }, [route.view, plan]);

  const copy = model.continuedIn.value;
  useEffect(() => {
    if (!copy) return;
    routing.rename({ view: 'plan', id: copy });
    toast.value = { words: model.data.messages.planner.editor.outdated };
  }, [copy]);

  const props: PlannerViewProps = { model, go: routing.go, say: (message) => (toast.value = message) };
  const { messages } = model.data;
  return (
    <div ref={place}>
      {route.view === 'company' && <CompanyValues model={model} back={() => routing.go({ view: 'list' })} />}
      {route.view === 'plan' && model.plan.value && <PlanEditor {...props} />}
      {(route.view === 'list' || route.view === 'add') && <PlanList {...props} />}
      {route.view === 'add' && <AddToPlan key={route.lessons.join()} {...props} lessons={route.lessons} />}
      <Toast message={toast.value} close={() => (toast.value = null)} closeLabel={messages.planner.agenda.dialogClose} />
    </div>
  );
}
