import type { ComponentChildren, Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { RichText } from '#src/ui/rich-text.tsx';
import type { ViewProps } from '../view-contract.ts';
import type { DialogueResponse, DialogueShown } from './schema.ts';
import { walk, type Step, type Turn } from './walk.ts';

type Props = ViewProps<DialogueShown, DialogueResponse>;

const outcomeIcons = { right: 'check', missed: 'part', wrong: 'redo' };

/** What somebody says, or the scene that is told. Takes the focus when it is new. */
function Said({ turn, here }: { turn: Turn; here?: Ref<HTMLDivElement> | undefined }) {
  return (
    <div
      class={turn.speaker ? 'dialogue-bubble' : 'dialogue-scene'}
      ref={here ?? null}
      tabIndex={here ? -1 : undefined}
      data-here={here ? '' : undefined}
    >
      {turn.speaker && <p class="dialogue-name">{turn.speaker}</p>}
      <p>
        <RichText text={turn.text} />
      </p>
    </div>
  );
}

/** A decision that was taken, with what came of it. */
function Taken({ step, you, effect, children }: { step: Step; you: string; effect: string; children: ComponentChildren }) {
  return (
    <>
      <Said turn={step.turn} />
      <div class="dialogue-bubble dialogue-mine">
        <p class="dialogue-name">{you}</p>
        <p>
          <RichText text={step.choice.text} />
        </p>
      </div>
      {children}
      <p class="dialogue-effect">
        <span class="dialogue-effect-label">{effect}</span> <RichText text={step.effect} />
      </p>
    </>
  );
}

/** The path gone over: each decision with its words, and the way back to it. */
function Debrief({ steps, props, back }: { steps: Step[]; props: Props; back(index: number): ComponentChildren }) {
  const { id, messages } = props;
  return (
    <div class="dialogue-debrief">
      <p class="dialogue-debrief-title" id={`${id}-path`}>
        {messages['path']}
      </p>
      <ol role="list" aria-labelledby={`${id}-path`}>
        {steps.map(({ choice }, index) => {
          const outcome = props.part(choice.id)?.outcome ?? 'wrong';
          return (
            <li key={index} data-outcome={outcome}>
              <p class="dialogue-choice">
                <span class="dialogue-rank">{index + 1}.</span> <RichText text={choice.text} />
              </p>
              <p class="dialogue-verdict">
                <Icon name={outcomeIcons[outcome]} size={20} /> {messages[outcome]}
              </p>
              <p>
                <RichText text={props.words(choice.id) ?? ''} />
              </p>
              {back(index)}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** What one may do now. */
function Choices({ turn, props, choose }: { turn: Turn; props: Props; choose(id: string): void }) {
  return (
    <div class="dialogue-choices" role="group" aria-labelledby={`${props.id}-ask`}>
      <p class="dialogue-ask" id={`${props.id}-ask`}>
        {props.messages['ask']}
      </p>
      <ul role="list">
        {turn.choices.map(({ id, text }) => (
          <li key={id}>
            <button type="button" class="dialogue-option" data-choose={id} onClick={() => choose(id)}>
              <Icon name="right" size={22} />
              <span>
                <RichText text={text} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A conversation: what was said stays readable, choices stand below, and every decision can be gone back to. */
export function DialogueView(props: Props) {
  const { id, shown, response, change, messages, closed, checked } = props;
  const { steps, turn, end } = walk(shown, response.path);
  const here = useRef<HTMLDivElement>(null);
  const hasMoved = useRef(false);
  // The button that was pressed is gone: the focus goes on to what has come in its place.
  useLayoutEffect(() => {
    if (hasMoved.current) here.current?.focus();
    hasMoved.current = false;
  });
  const isToldOver = checked !== null && checked.path.join() === response.path.join();

  const goTo = (path: string[], announcement: string): void => {
    hasMoved.current = true;
    change({ path }, announcement);
  };
  const choose = (choice: string): void => goTo([...response.path, choice], shown.leads[choice]?.effect ?? '');
  const back = (index: number): ComponentChildren =>
    !closed && (
      <button
        type="button"
        class="button quiet dialogue-back"
        data-back={index}
        aria-label={fill(messages['back-number'] ?? '', { n: index + 1 })}
        onClick={() => goTo(response.path.slice(0, index), fill(messages['went-back'] ?? '', { n: index + 1 }))}
      >
        <Icon name="redo" size={18} /> {messages['back']}
      </button>
    );

  return (
    <div class="dialogue" role="group" aria-labelledby={`${id}-prompt`} aria-describedby={`${id}-instruction`}>
      <ol class="dialogue-exchange" role="list">
        {steps.map((step, index) => (
          <li key={index} data-step={step.choice.id}>
            <Taken step={step} you={messages['you'] ?? ''} effect={messages['effect'] ?? ''}>
              {!isToldOver && back(index)}
            </Taken>
          </li>
        ))}
        <li key="here">
          {turn && <Said turn={turn} here={here} />}
          {end && (
            <div class="dialogue-end" ref={here} tabIndex={-1} data-here="">
              <p class="dialogue-end-title">
                <Icon name="flag" size={22} /> {messages['end']}
              </p>
              <p>
                <RichText text={end.text} />
              </p>
            </div>
          )}
        </li>
      </ol>
      {turn && <Choices turn={turn} props={props} choose={choose} />}
      {isToldOver && <Debrief steps={steps} props={props} back={back} />}
    </div>
  );
}
