import { useRef } from 'preact/hooks';
import type { NewFact } from '#src/domain/progress/facts.ts';
import type { BaseKey } from '#src/exercise-kinds/contract.ts';
import { Icon } from '#src/ui/icon.tsx';
import type { ExerciseModel } from './exercise-model.ts';
import type { WordedProps } from './exercise-props.ts';
import { SaveNotice } from './save-notice.tsx';

interface Props<Shown, Key extends BaseKey, Response> {
  id: string;
  model: ExerciseModel<Shown, Key, Response>;
  props: WordedProps<Shown, Key, Response>;
  save(fact: NewFact): void;
  /** Has a sentence said by assistive technology. */
  say(words: string): void;
}

/** The one button that keeps its place: check, then what comes next. Focus never has to move. */
function MainAction<Shown, Key extends BaseKey, Response>({ id, model, props, save, say }: Props<Shown, Key, Response>) {
  const { messages, kindMessages } = props;
  const state = model.state.value;
  if (state === 'empty' || state === 'ready') {
    const missing = model.missing.value;
    const reason = missing === 'certainty-missing' ? messages[missing] : missing && kindMessages[missing];
    const check = (): void => {
      const fact = model.check();
      if (fact) save(fact);
      else if (reason) say(reason);
    };
    return (
      <>
        <button
          type="button"
          class="button"
          data-action="check"
          aria-disabled={missing !== null}
          aria-describedby={missing === null ? undefined : `${id}-missing`}
          onClick={check}
        >
          {kindMessages['check'] ?? messages.check}
        </button>
        {reason && (
          <span class="action-reason" id={`${id}-missing`}>
            {reason}
          </span>
        )}
      </>
    );
  }
  const again = state === 'skipped' ? model.resume : state === 'partial' || state === 'incorrect' ? model.retry : model.redo;
  const label = state === 'skipped' ? 'resume' : again === model.retry ? 'retry' : props.forms.length > 1 ? 'another' : 'redo';
  return (
    <button
      type="button"
      class={state === 'correct' || state === 'revealed' ? 'button secondary' : 'button'}
      data-action="retry"
      onClick={() => {
        again();
        if (again === model.redo) say(messages['begun-again']);
      }}
    >
      {messages[label]}
    </button>
  );
}

/** What can be done now, in one row under the feedback. */
export function Actions<Shown, Key extends BaseKey, Response>(all: Props<Shown, Key, Response>) {
  const { model, props, save, say } = all;
  const { messages } = props;
  const row = useRef<HTMLDivElement>(null);
  const isClosed = model.isClosed.value;
  const isSkipped = model.state.value === 'skipped';
  const hintsLeft = model.form.value.hints.length - model.hintsShown.value;
  const canReveal = model.checks.value > 0 && !isClosed && !isSkipped && !props.grading.hasNoAnswer;
  /** A button that takes itself away hands the focus to the one that stays. */
  const withFocusKept = (act: () => void) => (): void => {
    act();
    row.current?.querySelector<HTMLElement>('[data-action="check"], [data-action="retry"]')?.focus();
  };
  return (
    <div class="actions" ref={row}>
      <MainAction {...all} />
      {!isClosed && !isSkipped && hintsLeft > 0 && (
        <button
          type="button"
          class="button secondary"
          data-action="hint"
          onClick={() => (hintsLeft === 1 ? withFocusKept(model.showHint)() : model.showHint())}
        >
          <Icon name="hint" /> {messages[model.hintsShown.value === 0 ? 'hint' : 'hint-more']}
        </button>
      )}
      <div class="actions-quiet">
        {canReveal && (
          <button type="button" class="button quiet" data-action="reveal" onClick={withFocusKept(() => save(model.reveal()))}>
            {messages.reveal}
          </button>
        )}
        {model.canUndo.value && (
          <button
            type="button"
            class="button quiet"
            data-action="undo"
            onClick={() => {
              model.undo();
              say(messages.undone);
              if (!model.canUndo.value) withFocusKept(() => {})();
            }}
          >
            {messages.undo}
          </button>
        )}
        {!isClosed && !isSkipped && (
          <button type="button" class="button quiet" data-action="skip" onClick={withFocusKept(() => save(model.skip()))}>
            {messages.skip}
          </button>
        )}
      </div>
      <SaveNotice exercise={props.id} messages={messages} />
    </div>
  );
}
