import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { RichText } from '#src/ui/rich-text.tsx';
import type { ViewProps } from '../view-contract.ts';
import { plainText, shownPart, type MatchPart } from './pairing.ts';
import type { MatchItem, MatchResponse, MatchShown } from './schema.ts';

type Props = ViewProps<MatchShown, MatchResponse>;

/** A pair in words, with what is said of it, and the way to undo it. */
function Pair({ left, right, rank, props }: { left: MatchItem; right: MatchItem; rank: number; props: Props }) {
  const { response, change, closed, messages } = props;
  const part = shownPart(left.id, props);
  const words = part && props.words(closed ? left.id : (part.words ?? ''));
  const undo = (): void => {
    const { [left.id]: _undone, ...pairs } = response.pairs;
    change({ pairs }, fill(messages['freed'] ?? '', { left: plainText(left.text) }));
    // The button goes with its pair: the focus stays on what it was about.
    document.querySelector<HTMLElement>(`#exercise-${props.id} [data-left="${left.id}"]`)?.focus();
  };
  return (
    <li class="match-pair" data-pair={left.id} data-with={right.id} data-outcome={part?.outcome}>
      <span class="match-rank" aria-hidden="true">
        {part ? <Icon name={part.outcome === 'right' ? 'check' : 'redo'} size={18} /> : rank}
      </span>
      <div class="match-words">
        <p>
          <strong>
            <RichText text={left.text} />
          </strong>{' '}
          <RichText text={right.text} />
        </p>
        {part && (
          <p class="match-answer">
            <strong>{messages[part.outcome]}</strong> {words && <RichText text={words} />}
          </p>
        )}
      </div>
      {!closed && (
        <button
          type="button"
          class="button quiet match-undo"
          aria-label={fill(messages['undo-pair'] ?? '', { left: plainText(left.text) })}
          onClick={undo}
        >
          <Icon name="close" size={18} /> {messages['undo']}
        </button>
      )}
    </li>
  );
}

/** What goes with nothing, and why; once the answer stands. */
function Alone({ props }: { props: Props }) {
  const used = new Set(props.shown.left.items.map(({ id }) => props.response.pairs[id]));
  const alone = props.shown.right.items.filter(({ id }) => !used.has(id));
  const [first] = props.shown.left.items;
  const decoys = (first && (props.part(first.id) as MatchPart | undefined)?.decoys) ?? {};
  const wordsOf = (id: string): string => props.words(decoys[id] ?? '') ?? '';
  return (
    <>
      {alone.map((item) => (
        <li key={item.id} class="match-pair" data-alone>
          <span class="match-rank" aria-hidden="true">
            <Icon name="minus" size={18} />
          </span>
          <div class="match-words">
            <p>
              <RichText text={item.text} />
            </p>
            <p class="match-answer">
              <strong>{props.messages['alone']}</strong> <RichText text={wordsOf(item.id)} />
            </p>
          </div>
        </li>
      ))}
    </>
  );
}

/** The pairs made so far, in words. */
export function Pairs({ props }: { props: Props }) {
  const { shown, response, closed, messages } = props;
  const made = shown.left.items.flatMap((left, index) => {
    const right = shown.right.items.find(({ id }) => id === response.pairs[left.id]);
    return right ? [{ left, right, rank: index + 1 }] : [];
  });
  return (
    <>
      <p class="match-count">{fill(messages['made'] ?? '', { n: made.length, total: shown.left.items.length })}</p>
      {made.length > 0 && (
        <ul class="match-pairs" role="list">
          {made.map(({ left, right, rank }) => (
            <Pair key={left.id} left={left} right={right} rank={rank} props={props} />
          ))}
          {closed && <Alone props={props} />}
        </ul>
      )}
    </>
  );
}
