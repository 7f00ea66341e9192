import { useLayoutEffect, useRef } from 'preact/hooks';
import { RichText } from '#src/ui/rich-text.tsx';
import type { ViewProps } from '../view-contract.ts';
import type { RecallResponse, RecallShown } from './schema.ts';

type Props = ViewProps<RecallShown, RecallResponse>;

/** How near one was, in one's own judgement. */
function Judgement({ props }: { props: Props }) {
  const { id, response, change, messages } = props;
  return (
    <fieldset class="recall-judge">
      <legend>{messages['judge']}</legend>
      <div class="recall-levels">
        {(['known', 'partly', 'not-yet'] as const).map((level) => (
          <label class="recall-level" key={level}>
            <input
              type="radio"
              name={`${id}-judged`}
              value={level}
              checked={response.judged === level}
              onChange={() => change({ seen: true, judged: level })}
            />
            <span>{messages[level]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** One side of a card; the other is written below it when asked for, and then one says how near one was. */
export function RecallView(props: Props) {
  const { id, shown, response, change, messages, closed, words } = props;
  const answer = useRef<HTMLDivElement>(null);
  const hasLooked = useRef(false);
  // The button that was pressed is gone: the focus goes on to what it has brought.
  useLayoutEffect(() => {
    if (hasLooked.current) answer.current?.focus();
    hasLooked.current = false;
  });
  const look = (): void => {
    hasLooked.current = true;
    change({ seen: true, judged: null });
  };
  const isWord = shown.ask === 'meaning';
  return (
    <div class="recall" role="group" aria-labelledby={`${id}-prompt`} aria-describedby={`${id}-instruction`}>
      <p class={isWord ? 'recall-card recall-word' : 'recall-card'} id={`${id}-front`} tabIndex={-1}>
        <RichText text={shown.text} />
      </p>
      {response.seen ? (
        <>
          <div class="recall-answer" ref={answer} tabIndex={-1} data-answer="">
            <p class="recall-answer-title">{messages[shown.ask]}</p>
            <p class={isWord ? undefined : 'recall-word'}>
              <RichText text={words('answer') ?? ''} />
            </p>
          </div>
          {!closed && <Judgement props={props} />}
        </>
      ) : (
        <button type="button" class="button secondary" data-look="" onClick={look}>
          {messages[`show-${shown.ask}`]}
        </button>
      )}
    </div>
  );
}
