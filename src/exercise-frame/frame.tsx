import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { fill } from '#src/domain/text/fill.ts';
import type { BaseKey } from '#src/exercise-kinds/contract.ts';
import { RichText } from '#src/ui/rich-text.tsx';
import { plainWords } from '#src/ui/plain-words.ts';
import { SettingsContext } from '#src/ui/settings.ts';
import { Icon } from '#src/ui/icon.tsx';
import { Actions } from './actions.tsx';
import { CertaintyChoice } from './certainty-choice.tsx';
import { Consequences } from './consequences.tsx';
import { createExerciseModel } from './exercise-model.ts';
import type { FrameProps } from './exercise-props.ts';
import { Feedback } from './feedback.tsx';
import { Hints } from './hints.tsx';
import { messagesFor } from './page-messages.ts';
import { keepAnswersGivenEarly } from './early-answers.ts';
import { followSettingValues } from './follow-setting-values.ts';
import { useSavedAttempt } from './use-saved-attempt.ts';
import './styles.css';

/** What all exercises share: header, prompt, hints, check, feedback, saving. The kind's view stands in the middle. */
export function ExerciseFrame<Shown, Key extends BaseKey, Response>(given: FrameProps<Shown, Key, Response>) {
  const props = useMemo(() => ({ ...given, ...messagesFor(given.language, given.kind) }), [given.id]);
  const { messages, kindMessages, View, place, headingLevel } = props;
  const model = useMemo(() => createExerciseModel(props), [props.id]);
  const root = useRef<HTMLElement>(null);
  const isReady = useSignal(false);
  const said = useSignal('');
  const { seenOn, save } = useSavedAttempt(model, props);
  /** The same words twice are two things to say: a space at the end makes the region change. */
  const say = (words: string): void => {
    const plain = plainWords(words, props.settings);
    said.value = plain !== '' && plain === said.value ? `${plain}\u00A0` : plain;
  };

  useEffect(() => {
    followSettingValues();
    const start = async (): Promise<void> => {
      if (root.current) await keepAnswersGivenEarly(root.current);
      isReady.value = true;
    };
    void start();
  }, []);

  const id = props.id.replace('/', '-');
  const [kind, surface] = props.kind.split('/');
  const form = model.form.value;
  const state = model.state.value;
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <SettingsContext.Provider value={props.settings}>
      <section
        ref={root}
        class="exercise"
        id={`exercise-${id}`}
        aria-labelledby={`${id}-prompt`}
        data-exercise={props.id}
        data-kind={kind}
        data-surface={surface}
        data-state={state}
        data-ready={isReady.value ? '' : undefined}
      >
        <header class="exercise-header">
          <p class="exercise-kind">
            <Icon name={props.icon} size={22} />
            <span>
              {place ? fill(messages.place, place) : messages.exercise} · {kindMessages.label}
            </span>
          </p>
          <p class="exercise-facts">{seenOn ?? fill(messages.minutes, { minutes: props.minutes })}</p>
        </header>
        <div class="exercise-body">
          <Heading class="exercise-prompt" id={`${id}-prompt`}>
            <RichText text={form.prompt} />
          </Heading>
          <p class="exercise-instruction" id={`${id}-instruction`} hidden={!form.instruction}>
            <RichText text={form.instruction ?? ''} />
          </p>
          <View
            key={props.forms.indexOf(form)}
            id={id}
            shown={form.shown}
            response={model.response.value}
            change={(next, announcement, typedIn) => {
              const before = model.consequences.value;
              model.change(next, typedIn);
              const told = model.consequences.value.filter((each) => !before.includes(each)).map((each) => model.words(each));
              say([announcement, ...told].filter(Boolean).join(' '));
            }}
            part={model.part}
            checked={model.checked.value?.response ?? null}
            words={model.words}
            closed={model.isClosed.value}
            isRevealed={state === 'revealed'}
            messages={kindMessages}
          />
          <p class="visually-hidden" aria-live="polite" data-announcement>
            {said.value}
          </p>
          <Consequences model={model} messages={messages} />
          {props.asksCertainty && <CertaintyChoice id={id} model={model} messages={messages} />}
          <Hints model={model} messages={messages} />
        </div>
        <div class="exercise-foot">
          <Feedback model={model} messages={messages} kindMessages={kindMessages} />
          <Actions id={id} model={model} props={props} save={save} say={say} />
        </div>
      </section>
    </SettingsContext.Provider>
  );
}
