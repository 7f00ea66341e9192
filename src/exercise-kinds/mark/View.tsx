import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { RichText } from '#src/ui/rich-text.tsx';
import type { ViewProps } from '../view-contract.ts';
import type { MarkLine, MarkResponse, MarkShown } from './schema.ts';

type Props = ViewProps<MarkShown, MarkResponse>;

/** The outcome to show on a zone: of what is still marked as it was checked, and of what was missed once all is told. */
function shownPart(id: string, props: Props) {
  const part = props.part(id);
  if (part?.outcome === 'missed') return props.closed ? part : undefined;
  const isUnchanged = props.checked?.marked.includes(id) === props.response.marked.includes(id);
  return isUnchanged ? part : undefined;
}

/** Words that can be marked: a native box in the running text, its words as label. */
function Zone({ id, text, props }: { id: string; text: string; props: Props }) {
  const { response, change, closed, messages, shown } = props;
  const isMarked = response.marked.includes(id);
  const outcome = shownPart(id, props)?.outcome;
  const toggle = (): void => {
    const marked = shown.zones.filter((zone) => (zone === id ? !isMarked : response.marked.includes(zone)));
    change({ marked }, fill(messages['marked'] ?? '', { n: marked.length, total: shown.targets }));
  };
  return (
    <label class="mark-zone" data-zone={id} data-outcome={outcome}>
      <input type="checkbox" class="visually-hidden" name={`${props.id}-${id}`} checked={isMarked} disabled={closed} onChange={toggle} />
      {outcome && <Icon name={outcome === 'wrong' ? 'redo' : 'check'} size={18} />}
      {/* A word joiner: the icon never stands alone at the end of a line. */}
      {outcome && '\u2060'}
      <RichText text={text} />
      {outcome && <span class="visually-hidden"> ({messages[outcome]})</span>}
    </label>
  );
}

function Line({ line, props }: { line: MarkLine; props: Props }) {
  const words = line.runs.map((run, index) =>
    run.zone ? <Zone key={run.zone} id={run.zone} text={run.text} props={props} /> : <RichText key={index} text={run.text} />,
  );
  if (line.field === 'body') return <p>{words}</p>;
  return (
    <p class="mark-header">
      <span class="mark-field">{props.messages[line.field]}</span>{' '}
      <span class={line.field === 'subject' ? 'mark-subject' : undefined}>{words}</span>
    </p>
  );
}

/** What is said of each zone that was marked, as a list under the message. */
function Answers({ props }: { props: Props }) {
  const runs = props.shown.lines.flatMap((line) => line.runs);
  const answered = props.shown.zones.flatMap((id) => {
    const part = shownPart(id, props);
    const text = runs.find((run) => run.zone === id)?.text;
    const words = part && props.words(id);
    return part && text && words ? [{ id, text, words, outcome: part.outcome }] : [];
  });
  if (answered.length === 0) return null;
  return (
    <ul class="mark-answers" role="list">
      {answered.map(({ id, text, words, outcome }) => (
        <li key={id} data-outcome={outcome}>
          <Icon name={outcome === 'wrong' ? 'redo' : 'check'} />
          <p>
            <strong>
              <RichText text={text} />
            </strong>{' '}
            <RichText text={words} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** A message in which words can be marked. */
export function MarkView(props: Props) {
  const { shown, response, messages, id } = props;
  return (
    <div role="group" aria-labelledby={`${id}-prompt`} aria-describedby={`${id}-instruction`}>
      <div class="mark-message">
        {shown.lines.map((line, index) => (
          <Line key={index} line={line} props={props} />
        ))}
      </div>
      <p class="mark-count">{fill(messages['marked'] ?? '', { n: response.marked.length, total: shown.targets })}</p>
      <Answers props={props} />
    </div>
  );
}
