import { fill } from '#src/domain/text/fill.ts';
import type { PlannerModel } from '../planner-model.ts';

interface Props {
  model: PlannerModel;
  /** `<module>/<lesson>`, a lesson of the open plan. */
  lesson: string;
}

/** Tailors one lesson of the open plan. */
export function LessonEditor({ model, lesson }: Props) {
  const number = model.data.lessons.find(({ id }) => id === lesson)?.number ?? '';
  return (
    <section class="adapt" aria-labelledby="adapt-title">
      <h2 id="adapt-title">{fill(model.data.messages.adapt.title, { number })}</h2>
    </section>
  );
}
