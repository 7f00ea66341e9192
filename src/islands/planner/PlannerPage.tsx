import { useEffect } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { CompanyValues } from './company/CompanyValues.tsx';
import { PlanEditor } from './PlanEditor.tsx';
import { createPlannerModel, type PlannerModel } from './planner-model.ts';
import { readPlannerData } from './planner-data.ts';

/** The planner. What the page serves is its frame; the rest is drawn once the device's plans are known. */
export default function PlannerPage({ waiting }: { waiting: string }) {
  const model = useSignal<PlannerModel | null>(null);
  useEffect(() => {
    model.value = createPlannerModel(readPlannerData());
  }, []);
  const now = model.value;
  if (!now || now.plans.value === null) return <p class="planner-waiting">{waiting}</p>;
  return (
    <>
      {now.plan.value ? (
        <PlanEditor model={now} />
      ) : (
        <ul>
          <li>
            <button type="button" class="button" onClick={() => now.open(now.create((plan) => plan))}>
              +
            </button>
          </li>
        </ul>
      )}
      <CompanyValues model={now} />
    </>
  );
}
