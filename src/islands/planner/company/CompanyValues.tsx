import type { PlannerModel } from '../planner-model.ts';

/** The company's values, set once for every plan of this device; export and import for the whole company. */
export function CompanyValues({ model }: { model: PlannerModel }) {
  return <section class="company" aria-label={model.data.messages.share.title} />;
}
