import type { DiagnosticRun } from '#src/domain/diagnostic/runs.ts';
import { fill } from '#src/domain/text/fill.ts';
import { formatDay } from '#src/domain/text/format-day.ts';
import type { DiagnosticProps, ShownQuestion } from './diagnostic-props.ts';

/** The answers of two runs side by side. Neither is better: they are only shown. */
export function BothRuns({ props, run, previous }: { props: DiagnosticProps; run: DiagnosticRun; previous: DiagnosticRun }) {
  const { language, messages, questions, decline } = props;
  const words = (question: ShownQuestion, { answers }: DiagnosticRun): string => {
    const answer = answers[question.id];
    if (answer === undefined) return messages.noAnswer;
    return answer === 'declined' ? decline : (question.answers[answer]?.text ?? '');
  };
  const sides = [
    { title: fill(messages.previous, { date: formatDay(previous.at, language) }), of: previous },
    { title: fill(messages.current, { date: formatDay(run.at, language) }), of: run },
  ];
  return (
    <section class="both-runs" aria-labelledby="both-runs-title">
      <h3 class="result-part" id="both-runs-title">
        {messages.bothTitle}
      </h3>
      <p>{messages.bothLead}</p>
      <ul role="list">
        {questions
          .filter(({ id }) => sides.some(({ of }) => of.answers[id] !== undefined))
          .map((question) => (
            <li key={question.id}>
              <h4>{question.situation}</h4>
              <dl>
                {sides.map(({ title, of }) => (
                  <div key={of.at}>
                    <dt>{title}</dt>
                    <dd>{words(question, of)}</dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
      </ul>
    </section>
  );
}
