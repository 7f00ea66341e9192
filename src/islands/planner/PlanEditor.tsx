import { useSignal } from '@preact/signals';
import { LessonEditor } from './adapt/LessonEditor.tsx';
import { PlanValues } from './company/PlanValues.tsx';
import type { PlannerModel } from './planner-model.ts';
import { ShareCard } from './share/ShareCard.tsx';

/** One plan: what it holds, how it is bent, when and where, and what leaves the device. */
export function PlanEditor({ model }: { model: PlannerModel }) {
  const lessons = model.plan.value?.agenda.flatMap((item) => (item.type === 'lesson' ? [item.lesson] : [])) ?? [];
  const chosen = useSignal<string | null>(null);
  const lesson = lessons.find((id) => id === chosen.value) ?? lessons[0];
  return (
    <div class="planner-columns">
      <div class="planner-work">
        {lesson && <LessonEditor key={lesson} model={model} lesson={lesson} />}
        <PlanValues model={model} />
      </div>
      <aside class="session-card">
        <ShareCard model={model} />
      </aside>
    </div>
  );
}
