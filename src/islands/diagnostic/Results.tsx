import { useEffect, useRef } from 'preact/hooks';
import type { Reason, Suggestion, Suggestions } from '#src/domain/diagnostic/diagnostic.ts';
import type { DiagnosticRun } from '#src/domain/diagnostic/runs.ts';
import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { BothRuns } from './BothRuns.tsx';
import { countIn } from './count-in.ts';
import type { DiagnosticProps, ShownLesson } from './diagnostic-props.ts';
import { prepareAddress } from './prepare-address.ts';
import { ShowMentor } from './ShowMentor.tsx';

interface Props {
  props: DiagnosticProps;
  run: DiagnosticRun;
  previous: DiagnosticRun | undefined;
  suggestions: Suggestions;
  /** How often the lessons were asked for: the focus goes to the heading each time. */
  asked: number;
  retake(): void;
}

/** Why a lesson stands there. */
interface ReasonWords {
  situation?: string | undefined;
  words: string;
}

/** A lesson of the result: its number, title and length, and below them why it is there. */
function Lesson({
  lesson,
  props,
  run,
  reasons,
}: {
  lesson: ShownLesson;
  props: DiagnosticProps;
  run: DiagnosticRun;
  reasons: ReasonWords[];
}) {
  const track = props.trackTitles[lesson.track] ?? '';
  return (
    <li class="suggestion" data-track={lesson.track}>
      <span class="lesson-tile" data-long={lesson.number.length > 2 ? '' : undefined} aria-hidden="true">
        {lesson.number}
      </span>
      <div>
        <h3>
          <a href={lesson.href} lang={lesson.lang} hreflang={lesson.lang}>
            {lesson.title}
          </a>
        </h3>
        <ul class="facts" role="list">
          <li>
            <Icon name="clock" /> {lesson.minutes}
          </li>
          <li>{run.tracks.includes(lesson.track) ? fill(props.messages.chosenTrack, { track }) : track}</li>
        </ul>
        <ul class="reasons" role="list">
          {reasons.map(({ situation, words }) => (
            <li key={`${situation} ${words}`}>
              {situation && <span class="reason-situation">{situation}</span>} {words}
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}

/** Says why in words: the situation with the answer given, or the lesson that this one helps with. */
function reasonIn({ messages, questions, lessons }: DiagnosticProps, reason: Reason): ReasonWords {
  if (reason.type === 'before')
    return { words: fill(messages.before, { title: lessons.find(({ slug }) => slug === reason.lesson)?.title ?? '' }) };
  const question = questions.find(({ id }) => id === reason.question);
  const words = fill(messages.yourAnswer, { answer: question?.answers[reason.answer]?.text ?? '' });
  return { situation: question?.situation, words };
}

function List({ of, props, run }: { of: readonly Suggestion[]; props: DiagnosticProps; run: DiagnosticRun }) {
  return (
    <ul class="suggestions" role="list">
      {of.map(({ lesson: slug, reasons }) => {
        const lesson = props.lessons.find((each) => each.slug === slug);
        const words = reasons.map((reason) => reasonIn(props, reason));
        return lesson && <Lesson key={slug} lesson={lesson} props={props} run={run} reasons={words} />;
      })}
    </ul>
  );
}

/** Why there is no lesson to suggest. */
function Nothing({ props, run }: { props: DiagnosticProps; run: DiagnosticRun }) {
  const { messages, questions } = props;
  const given = questions.map(({ id }) => run.answers[id]);
  const words = given.some((answer) => answer !== undefined && answer !== 'declined')
    ? messages.onlyPlanned
    : given.every((answer) => answer === 'declined')
      ? messages.allDeclined
      : messages.nothingYet;
  return (
    <div class="empty-state">
      <p class="empty-title">{messages.nothingTitle}</p>
      <p>{words}</p>
    </div>
  );
}

/** The lessons that the answers suggest, each with its reasons, and what can be done with them. Nothing in it is a mark. */
export function Results({ props, run, previous, suggestions, asked, retake }: Props) {
  const { messages, questions, exerciseTitles } = props;
  const { shown, more, others } = suggestions;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [asked]);
  const given = questions.filter(({ id }) => run.answers[id] !== undefined).length;
  const chosen = (shown.length > 0 ? shown : others).flatMap(({ lesson }) => props.lessons.find(({ slug }) => slug === lesson)?.id ?? []);
  const address = prepareAddress(props.prepareHref, chosen);
  return (
    <section class="result" aria-labelledby="result-title">
      <h2 id="result-title" ref={heading} tabIndex={-1}>
        {messages.resultTitle}
      </h2>
      {shown.length > 0 && <p class="result-lead">{messages.resultLead}</p>}
      {given > 0 && given < questions.length && <p class="notice">{fill(messages.incomplete, { count: countIn(props, given) })}</p>}
      {chosen.length === 0 && <Nothing props={props} run={run} />}
      {shown.length > 0 && <List of={shown} props={props} run={run} />}
      {others.length > 0 && (
        <>
          <h3 class="result-part">{messages.otherTitle}</h3>
          <ul class="suggestions" role="list">
            {others.map(({ lesson: slug, exercise }) => {
              const lesson = props.lessons.find((each) => each.slug === slug);
              const words = [{ words: fill(messages.other, { exercise: exerciseTitles[exercise] ?? '' }) }];
              return lesson && <Lesson key={slug} lesson={lesson} props={props} run={run} reasons={words} />;
            })}
          </ul>
        </>
      )}
      {more.length > 0 && (
        <details class="result-more">
          <summary>{more.length === 1 ? messages.more.one : fill(messages.more.other, { n: more.length })}</summary>
          <List of={more} props={props} run={run} />
        </details>
      )}
      <p class="result-actions">
        {chosen.length > 0 && (
          <a class="button" href={address}>
            {messages.prepare} <Icon name="right" />
          </a>
        )}
        <a class="button quiet" href={props.lessonsHref}>
          {messages.choose}
        </a>
      </p>
      {chosen.length > 0 && <ShowMentor messages={messages} address={new URL(address, location.href).href} />}
      {previous && given > 0 && <BothRuns props={props} run={run} previous={previous} />}
      {given > 0 && (
        <div class="result-again">
          <button type="button" class="button secondary" onClick={retake}>
            <Icon name="redo" /> {messages.retake}
          </button>
          <p class="field-help">{messages.retakeHelp}</p>
        </div>
      )}
    </section>
  );
}
