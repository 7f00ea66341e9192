import { braid } from '#src/ui/braid.ts';
import { Icon } from '#src/ui/icon.tsx';
import type { PlannerModel } from './planner-model.ts';

/** Where each step is on the page. */
const places = ['choose', 'adapt', 'frame', 'share'] as const;

/** Which of the four steps are done: what a plan holds says so, nothing has to be ticked. */
function doneSteps(model: PlannerModel): boolean[] {
  const plan = model.plan.value;
  const agenda = model.agenda.value;
  if (!plan || !agenda) return [];
  const hasLesson = plan.agenda.some(({ type }) => type === 'lesson');
  const isWhole = [...model.tailored.value.values()].every(({ problems }) => problems.length === 0);
  const isFramed = plan.start !== '' && plan.goals.some(({ task }) => task.trim() !== '');
  return [hasLesson, hasLesson && agenda.left >= 0 && isWhole, isFramed, false];
}

/** The four steps of preparing, as the braid that runs through them; each leads to its part of the page. */
export function Stepper({ model }: { model: PlannerModel }) {
  const { editor } = model.data.messages.planner;
  const done = doneSteps(model);
  const firstOpen = done.indexOf(false);
  const current = firstOpen < 0 ? done.length - 1 : firstOpen;
  const crossings = braid({ crossings: places.length, length: 1200, breadth: 32, stroke: 5 });
  return (
    <nav class="stepper" aria-label={editor.stepsLabel}>
      <svg class="braid" viewBox="0 0 1200 32" preserveAspectRatio="none" fill="none" aria-hidden="true">
        {crossings.map(({ under, over }, index) => (
          <g key={under.path} class={`crossing ${index <= current ? 'is-done' : ''}`}>
            <path class={`strand-${under.strand}`} d={under.path} vector-effect="non-scaling-stroke" />
            <path class="strand-halo" d={over.path} vector-effect="non-scaling-stroke" />
            <path class={`strand-${over.strand}`} d={over.path} vector-effect="non-scaling-stroke" />
          </g>
        ))}
      </svg>
      <ol role="list">
        {places.map((place, index) => (
          <li key={place} class={index === current ? 'is-current' : ''}>
            <a href={`#${place}`} aria-current={index === current ? 'step' : undefined}>
              {done[index] && <Icon name="check" size={22} />}
              <span class="step-number">{`${index + 1}.`}</span> <span class="step-name">{editor.steps[index]}</span>
              {done[index] && <span class="visually-hidden"> – {editor.done}</span>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
