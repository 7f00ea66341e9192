import type { Ref } from 'preact';
import { useSignal } from '@preact/signals';
import type { Answer } from '#src/domain/diagnostic/diagnostic.ts';
import type { DiagnosticRun } from '#src/domain/diagnostic/runs.ts';
import { fill } from '#src/domain/text/fill.ts';
import type { DiagnosticProps, ShownQuestion } from './diagnostic-props.ts';

interface Props {
  props: DiagnosticProps;
  run: DiagnosticRun;
  change(chosen: Partial<DiagnosticRun>): void;
  /** The heading of the first question, for whoever begins again. */
  first: Ref<HTMLHeadingElement>;
}

/** Which tracks matter most: boxes, of which so many may be ticked. */
function Tracks({ props, run, change, first }: Props) {
  const { messages, tracks, tracksAtMost } = props;
  const isFull = useSignal(false);
  const choose = (input: HTMLInputElement): void => {
    const others = run.tracks.filter((id) => id !== input.value);
    isFull.value = input.checked && others.length >= tracksAtMost;
    // The box stays as it was, and the words below say what to do.
    if (isFull.value) input.checked = false;
    else change({ tracks: input.checked ? [...others, input.value] : others });
  };
  return (
    <fieldset class="situation">
      <legend>
        <h2 ref={first} tabIndex={-1}>
          {props.tracksPrompt}
        </h2>
      </legend>
      <p class="field-help" id="tracks-help">
        {messages.tracksHelp[tracksAtMost - 1]}
      </p>
      <ul class="answers answers-tracks" role="list">
        {tracks.map(({ id, letter, title, summary }) => (
          <li key={id} data-track={id}>
            <label class="answer">
              <input
                type="checkbox"
                name="tracks"
                value={id}
                autoComplete="off"
                aria-describedby="tracks-help"
                checked={run.tracks.includes(id)}
                onChange={(event) => choose(event.currentTarget)}
              />
              <span class="lesson-tile" aria-hidden="true">
                {letter}
              </span>
              <span class="answer-text">
                <strong>{title}</strong> <span class="answer-more">{summary}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p class="tracks-full" role="status">
        {isFull.value ? messages.tracksFull : ''}
      </p>
    </fieldset>
  );
}

/** One situation: the answers in their order, without numbers, and the choice not to answer. */
function Situation({ question, place, questions: { props, run, change } }: { question: ShownQuestion; place: number; questions: Props }) {
  const { messages, questions, decline } = props;
  const answers: { value: Answer; text: string }[] = [
    ...question.answers.map(({ text }, index) => ({ value: index as Answer, text })),
    { value: 'declined', text: decline },
  ];
  return (
    <fieldset class="situation">
      <legend>
        <span class="situation-place">{fill(messages.situation, { n: place, total: questions.length })}</span>
        <h2>{question.situation}</h2>
      </legend>
      <ul class="answers" role="list">
        {answers.map(({ value, text }) => (
          <li key={value}>
            <label class={value === 'declined' ? 'answer answer-declined' : 'answer'}>
              <input
                type="radio"
                name={question.id}
                value={value}
                autoComplete="off"
                checked={run.answers[question.id] === value}
                onChange={() => change({ answers: { ...run.answers, [question.id]: value } })}
              />
              <span class="answer-text">{text}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** The tracks, then the situations. Every choice is told at once. */
export function Questions(questions: Props) {
  return (
    <>
      <Tracks {...questions} />
      {questions.props.questions.map((question, index) => (
        <Situation key={question.id} question={question} place={index + 1} questions={questions} />
      ))}
    </>
  );
}
