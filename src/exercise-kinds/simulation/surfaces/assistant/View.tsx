import type { ComponentType } from 'preact';
import { Icon } from '#src/ui/icon.tsx';
import { Pick, Press } from '../../controls.tsx';
import type { ScreenProps } from '../../surface-contract.ts';
import { answerShown, requestOf } from './logic.ts';
import { readRuns, type Run } from './marked-text.ts';
import type { AssistantScene } from './schema.ts';

type Props = ScreenProps<AssistantScene>;

/** Signs that never begin a line: they stay with the word before. */
const closing = /^[\u00a0\u202f]?[.,;:!?)»”]+/;

/** Draws words that can be pressed. */
type Words = ComponentType<{ run: Run; props: Props }>;

/** One paragraph; what can be pressed in it is drawn by `Words`, with the sign that follows it. */
function Paragraph({ runs, Words, props }: { runs: Run[]; Words: Words; props: Props }) {
  const signAfter = (index: number): string => {
    const next = runs[index + 1];
    return next?.id === undefined ? (closing.exec(next?.text ?? '')?.[0] ?? '') : '';
  };
  return (
    <p>
      {runs.map((run, index) => {
        if (run.id === undefined) return runs[index - 1] ? run.text.slice(signAfter(index - 1).length) : run.text;
        return (
          <span key={run.id} class="assistant-held">
            <Words run={run} props={props} />
            {signAfter(index)}
          </span>
        );
      })}
    </p>
  );
}

/** A text in paragraphs. */
function Paragraphs({ text, Words, props }: { text: string; Words: Words; props: Props }) {
  return (
    <>
      {text.split(/\n\s*\n/).map((paragraph, index) => (
        <Paragraph key={index} runs={readRuns(paragraph)} Words={Words} props={props} />
      ))}
    </>
  );
}

/** Words of the source: hidden or not, to be pressed until it is sent. */
function Zone({ run, props }: { run: Run; props: Props }) {
  const { scene, state, messages } = props;
  const id = run.id ?? '';
  const isHidden = state[id] === 'hidden';
  const mask = scene.zones?.find((zone) => zone.id === id)?.mask ?? '';
  const words = isHidden ? (
    <>
      <span class="visually-hidden">{messages['hidden']} </span>
      {mask}
    </>
  ) : (
    run.text
  );
  if (state['sent']) return isHidden ? <span class="assistant-hidden">{words}</span> : <>{run.text}</>;
  return (
    <Press
      control={id}
      value={isHidden ? 'show' : 'hide'}
      class={`assistant-words ${isHidden ? 'assistant-hidden' : ''}`}
      isPressed={isHidden}
    >
      {words}
    </Press>
  );
}

/** What the request is made from: with words to hide before, beside the answer after. */
function Source(props: Props) {
  const { scene, state, messages } = props;
  const { source } = scene;
  if (!source) return null;
  const isOpen = scene.zones !== undefined && !state['sent'];
  return (
    <div class="assistant-source">
      <p class="sim-label">{messages[scene.zones && state['sent'] ? 'source-given' : 'source']}</p>
      <p class="sim-subtitle">{source.label}</p>
      {isOpen && <p class="sim-soft">{messages['source-hide']}</p>}
      <div class="assistant-text" data-pressable={isOpen}>
        <Paragraphs text={source.text} Words={Zone} props={props} />
      </div>
    </div>
  );
}

/** The request as it stands, one element after the other. */
function Request(props: Props) {
  const { scene, state, messages } = props;
  const request = requestOf(scene, state);
  if (!scene.parts && scene.asked === undefined) return null;
  return (
    <div class="assistant-request">
      <p class="sim-subtitle">{messages[scene.parts ? 'request' : 'asked']}</p>
      {request.length === 0 && <p class="sim-soft">{messages['request-empty']}</p>}
      {request.map(({ label, text }) => (
        <p key={label}>{text}</p>
      ))}
    </div>
  );
}

/** What is chosen before the request is sent. */
function Writing(props: Props) {
  const { scene, state, messages } = props;
  return (
    <div class="assistant-side" data-arrival tabIndex={-1}>
      {scene.parts?.map(({ id, label, options }) => (
        <Pick
          key={id}
          control={id}
          label={label}
          value={String(state[id])}
          options={[
            { value: 'none', text: messages['none'] ?? '' },
            ...options.map((option) => ({ value: option.id, text: option.label })),
          ]}
        />
      ))}
      <Request {...props} />
      <p>
        <Press control="send" class="sim-button sim-primary">
          {messages[scene.parts ? 'send' : 'send-source']} <Icon name="right" />
        </Press>
      </p>
    </div>
  );
}

/** A passage of the answer that can be marked. */
function Mark({ run, props }: { run: Run; props: Props }) {
  const isMarked = props.state[run.id ?? ''] === 'marked';
  return (
    <Press control={run.id ?? ''} value={isMarked ? 'unmark' : 'mark'} class="assistant-words" isPressed={isMarked}>
      {isMarked && <Icon name="flag" size={18} />}
      {run.text}
    </Press>
  );
}

/** What came back, to be read beside its source. */
function Answered(props: Props) {
  const { scene, state, messages } = props;
  const answer = answerShown(scene, state);
  const text = answer?.text ?? '';
  const canMark = readRuns(text).some(({ id }) => id !== undefined);
  const isAsked = scene.parts !== undefined || scene.zones !== undefined;
  return (
    <div class="assistant-side">
      <Request {...props} />
      <div class="assistant-answer">
        <p class="sim-subtitle" data-arrival tabIndex={-1}>
          {messages['answer']}
        </p>
        {canMark && <p class="sim-soft">{messages['answer-mark']}</p>}
        <div class="assistant-text" data-pressable={canMark}>
          <Paragraphs text={text} Words={Mark} props={props} />
        </div>
      </div>
      {state['used'] === true && (
        <p class="assistant-used" data-arrival tabIndex={-1}>
          <Icon name="check" /> {messages['used']}
        </p>
      )}
      <p class="assistant-foot">
        {isAsked && (
          <Press control="edit">
            <Icon name="left" /> {messages[scene.parts ? 'edit' : 'edit-source']}
          </Press>
        )}
        {state['used'] !== true && <Press control="use">{messages['use']}</Press>}
      </p>
    </div>
  );
}

/** An assistant: what it is given, what it is asked, what it answers. */
export function Screen(props: Props) {
  const { scene, state, messages } = props;
  return (
    <>
      <div class="sim-bar">
        <Icon name="bubble" /> {scene.assistant} <span class="sim-soft assistant-note">{messages['scripted']}</span>
      </div>
      <div class="assistant-views" data-paired={scene.source !== undefined}>
        <Source {...props} />
        {state['sent'] ? <Answered {...props} /> : <Writing {...props} />}
      </div>
    </>
  );
}
