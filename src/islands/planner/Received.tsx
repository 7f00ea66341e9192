import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { Invitation } from '../session/Invitation.tsx';
import type { LessonBrief } from '../session/session-props.ts';
import type { PlannerModel } from './planner-model.ts';

/** What the mentee will see on opening the link: the session page's own card, with the plan as it stands. */
export function Received({ model }: { model: PlannerModel }) {
  const { data } = model;
  const { card } = data.messages.planner;
  const plan = model.plan.value;
  if (!plan) return null;
  const lessons = data.lessons.map((lesson): [string, LessonBrief] => [
    lesson.id,
    { ...lesson, minutes: model.tailored.value.get(lesson.id)?.minutes ?? lesson.minutes },
  ]);
  const mentee = plan.mentee.trim();
  return (
    <section class="received" aria-labelledby="received-title">
      <h2 id="received-title">
        <Icon name="eye" size={22} /> {mentee ? fill(card.receives, { mentee }) : card.receivesUnnamed}
      </h2>
      <div class="received-sheet">
        <Invitation
          plan={plan}
          lessons={Object.fromEntries(lessons)}
          language={data.language}
          messages={data.messages.invitation}
          level={3}
        />
      </div>
    </section>
  );
}
