import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { RichText } from '#src/ui/rich-text.tsx';
import type { ViewProps } from '../view-contract.ts';
import type { MarkLine, MarkResponse, MarkShown, MarkText } from './schema.ts';

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
      <RichText text={text} />
      {outcome && <span class="visually-hidden"> ({messages[outcome]})</span>}
    </label>
  );
}

/** Fields whose name stands before them for all to read; of the others, it is heard only: their looks say it. */
const namedFields = ['from', 'to', 'sent', 'subject', 'address', 'image'];

function Line({ line: { field, runs }, props }: { line: MarkLine; props: Props }) {
  const words = runs.map((run, index) =>
    run.zone ? <Zone key={run.zone} id={run.zone} text={run.text} props={props} /> : <RichText key={index} text={run.text} />,
  );
  const name = props.messages[field];
  if (field === 'body' || !name) return <p class={`mark-${field}`}>{words}</p>;
  if (namedFields.includes(field)) {
    return (
      <p class={`mark-header mark-${field}`}>
        <span class="mark-field">{name}</span> <span>{words}</span>
      </p>
    );
  }
  return (
    <p class={`mark-${field}`}>
      <span class="visually-hidden">{fill(props.messages['named'] ?? '', { name })}</span> <span>{words}</span>
    </p>
  );
}

/** A text of the material. Where two stand side by side, each is a group with its label. */
function Text({ text: { label, lines }, index, props }: { text: MarkText; index: number; props: Props }) {
  const content = lines.map((line, place) => <Line key={place} line={line} props={props} />);
  if (label === undefined) return <div class="mark-text">{content}</div>;
  const labelId = `${props.id}-text-${index + 1}`;
  return (
    <div class="mark-text" role="group" aria-labelledby={labelId}>
      <p class="mark-label" id={labelId}>
        <RichText text={label} />
      </p>
      {content}
    </div>
  );
}

/** What is said of each zone that was marked, as a list under the material. */
function Answers({ props }: { props: Props }) {
  const runs = props.shown.texts.flatMap(({ lines }) => lines.flatMap((line) => line.runs));
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

/** A message, a page or two texts in which words can be marked. */
export function MarkView(props: Props) {
  const { shown, response, messages, id } = props;
  return (
    <div role="group" aria-labelledby={`${id}-prompt`} aria-describedby={`${id}-instruction`}>
      <div class={`mark-material mark-${shown.type}`}>
        {shown.texts.map((text, index) => (
          <Text key={index} text={text} index={index} props={props} />
        ))}
      </div>
      <p class="mark-count">{fill(messages['marked'] ?? '', { n: response.marked.length, total: shown.targets })}</p>
      <Answers props={props} />
    </div>
  );
}
