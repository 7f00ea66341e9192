import { useEffect } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { fill } from '#src/domain/text/fill.ts';
import { planStore } from '#src/storage/plan-store.ts';
import { Icon } from '#src/ui/icon.tsx';
import { LessonEditor } from './adapt/LessonEditor.tsx';
import { AgendaEditor } from './AgendaEditor.tsx';
import { PlanValues } from './company/PlanValues.tsx';
import { Framing } from './Framing.tsx';
import type { PlannerViewProps } from './PlannerPage.tsx';
import { Received } from './Received.tsx';
import { SessionCard } from './SessionCard.tsx';
import { Stepper } from './Stepper.tsx';

/** Undo and redo: every step of this plan, by button and by the usual keys outside of fields. */
function StepsBack({ model }: PlannerViewProps) {
  const { editor } = model.data.messages.planner;
  const said = useSignal('');
  const back = (): void => {
    if (!model.canUndo.peek()) return;
    model.undo();
    said.value = editor.undone;
  };
  const forth = (): void => {
    if (!model.canRedo.peek()) return;
    model.redo();
    said.value = editor.redone;
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (isTyping || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === 'z') (event.shiftKey ? forth : back)();
      else if (key === 'y') forth();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <div class="steps-back">
      <button type="button" class="row-button" aria-disabled={!model.canUndo.value} onClick={back}>
        <Icon name="undo" /> {editor.undo}
      </button>
      <button type="button" class="row-button" aria-disabled={!model.canRedo.value} onClick={forth}>
        <Icon name="redo-step" /> {editor.redo}
      </button>
      <span class="visually-hidden" role="status">
        {said.value}
      </span>
    </div>
  );
}

/** Whether what was done is on the device. */
function Saved({ model }: PlannerViewProps) {
  const { saving } = model.data.messages;
  const state = useSignal(planStore.state());
  useEffect(() => planStore.subscribe(() => (state.value = planStore.state())), []);
  return (
    <>
      <span class="save-indicator" data-save={state.value}>
        {saving[state.value]}
      </span>
      {/* Saying each save aloud would talk over the typing; that one did not work is said. */}
      <span class="visually-hidden" role="status">
        {state.value === 'failed' ? saving.failed : ''}
      </span>
    </>
  );
}

/** One plan: what it holds, how it is bent, when and where, and what leaves the device. */
export function PlanEditor(props: PlannerViewProps) {
  const { model, go } = props;
  const { messages } = model.data;
  const { editor, card } = messages.planner;
  const chosen = useSignal<string | null>(null);
  const plan = model.plan.value;
  const agenda = model.agenda.value;
  if (!plan || !agenda) return null;
  const lessons = plan.agenda.flatMap((item) => (item.type === 'lesson' ? [item.lesson] : []));
  const lesson = lessons.find((id) => id === chosen.value) ?? lessons[0];
  const mentee = plan.mentee.trim();
  return (
    <>
      <header class="planner-header">
        <p>
          <a
            class="button quiet"
            href="?"
            onClick={(event) => {
              event.preventDefault();
              go({ view: 'list' });
            }}
          >
            <Icon name="left" /> {editor.back}
          </a>
        </p>
        <h1 tabIndex={-1}>{messages.planner.title}</h1>
        <div class="planner-facts">
          <p>
            {mentee && `${fill(editor.withSomeone, { mentee })} `}
            <Saved {...props} />
          </p>
          {!model.isReadOnly.value && <StepsBack {...props} />}
        </div>
        {model.isReadOnly.value && (
          <p class="notice">
            <Icon name="info" size={22} /> {model.saved.value?.origin === 'received' ? editor.receivedNote : editor.readOnly}
          </p>
        )}
        {plan.language !== model.data.language && (
          <p class="notice">
            <Icon name="globe" size={22} />
            <span>
              {editor.otherLanguage[plan.language]}{' '}
              <a href={`${model.data.inLanguage[plan.language].prepare}?plan=${plan.id}`} hreflang={plan.language}>
                {editor.openInOther[plan.language]}
              </a>
            </span>
          </p>
        )}
        <Stepper model={model} />
      </header>
      <div class="planner-columns">
        <div class="planner-work">
          <AgendaEditor {...props} adapted={lesson} adapt={(id) => (chosen.value = id)} />
          <div id="adapt">
            {lesson && <LessonEditor key={lesson} model={model} lesson={lesson} />}
            <PlanValues model={model} />
          </div>
          <Framing model={model} />
        </div>
        <div class="planner-side">
          <SessionCard model={model} />
          <Received model={model} />
        </div>
      </div>
      <div class="planner-bar">
        <p class={agenda.left < 0 ? 'is-over' : ''}>
          <strong>{fill(messages.counts.minutes, { n: agenda.total })}</strong> {fill(card.outOf, { total: plan.minutes })}
        </p>
        <a class="button mentor" href="#share">
          <Icon name="link" /> {card.share}
        </a>
      </div>
    </>
  );
}
