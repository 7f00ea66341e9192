import type { PlannerModel } from '../planner-model.ts';

/** The tools' names in the open plan: those that its lessons use, each with the words of the lesson and the company's. */
export function PlanValues({ model }: { model: PlannerModel }) {
  return <section class="plan-values" aria-label={model.data.messages.share.title} />;
}
