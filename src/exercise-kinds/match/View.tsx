import { useState } from 'preact/hooks';
import type { Part } from '#src/domain/exercise/result.ts';
import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { RichText } from '#src/ui/rich-text.tsx';
import type { ViewProps } from '../view-contract.ts';
import { Curves } from './curves.tsx';
import { Pairs } from './pairs.tsx';
import { plainText, shownPart } from './pairing.ts';
import type { MatchItem, MatchResponse, MatchShown } from './schema.ts';

type Props = ViewProps<MatchShown, MatchResponse>;
type Side = 'left' | 'right';

/** The item that was chosen first, and waits for the other of its pair. */
interface Held {
  side: Side;
  id: string;
}

/** Names of the sides, as the marks of the tests and the styles know them. */
const marks = { left: 'data-left', right: 'data-right' } as const;

interface ItemProps {
  side: Side;
  item: MatchItem;
  isHeld: boolean;
  /** Number of the pair that it is in, from 1; 0 while it is free. */
  rank: number;
  /** The item that it goes with. */
  mate: MatchItem | undefined;
  outcome: Part['outcome'] | undefined;
  press(): void;
  props: Props;
}

/** An item of a column. A pair is shown by a number that both its items carry, and said by both. */
function Item({ side, item, isHeld, rank, mate, outcome, press, props }: ItemProps) {
  const { closed, messages } = props;
  return (
    <li>
      <button
        type="button"
        class="match-item"
        {...{ [marks[side]]: item.id }}
        aria-pressed={isHeld}
        data-outcome={outcome}
        data-paired={mate ? '' : undefined}
        disabled={closed}
        onClick={press}
      >
        <span class="match-rank" aria-hidden="true">
          {rank > 0 && (outcome ? <Icon name={outcome === 'right' ? 'check' : 'redo'} size={18} /> : rank)}
        </span>
        <span>
          <RichText text={item.text} />
          {mate && <span class="visually-hidden"> ({fill(messages['goes-with'] ?? '', { item: plainText(mate.text) })})</span>}
        </span>
      </button>
    </li>
  );
}

/** Two columns: an item is pressed in one, then in the other. Nothing has to be dragged. */
export function MatchView(props: Props) {
  const { id, shown, response, change, closed, messages } = props;
  const [held, hold] = useState<Held | null>(null);
  const { left, right } = shown;
  const ownerOf = (rightId: string): string | undefined => left.items.find((item) => response.pairs[item.id] === rightId)?.id;

  const join = (leftId: string, rightId: string): void => {
    if (response.pairs[leftId] === rightId) return;
    const before = ownerOf(rightId);
    const pairs = Object.fromEntries(Object.entries({ ...response.pairs, [leftId]: rightId }).filter(([each]) => each !== before));
    const textOf = (items: MatchItem[], wanted: string | undefined): string =>
      plainText(items.find((item) => item.id === wanted)?.text ?? '');
    const said = [
      fill(messages['paired'] ?? '', { left: textOf(left.items, leftId), right: textOf(right.items, rightId) }),
      ...(before ? [fill(messages['freed'] ?? '', { left: textOf(left.items, before) })] : []),
      fill(messages['made'] ?? '', { n: Object.keys(pairs).length, total: left.items.length }),
    ];
    change({ pairs }, said.join(' '));
  };
  const press = (side: Side, item: string): void => {
    if (closed) return;
    if (!held || held.side === side) return hold(held?.id === item && held.side === side ? null : { side, id: item });
    hold(null);
    if (side === 'right') join(held.id, item);
    else join(item, held.id);
  };

  const column = (side: Side) => (
    <div class={`match-column match-${side}`}>
      <p class="match-label" id={`${id}-${side}`}>
        {shown[side].label}
      </p>
      <ul role="list" aria-labelledby={`${id}-${side}`}>
        {shown[side].items.map((item) => {
          const leftId = side === 'left' ? item.id : ownerOf(item.id);
          const mateId = side === 'left' ? response.pairs[item.id] : leftId;
          return (
            <Item
              key={item.id}
              side={side}
              item={item}
              isHeld={!closed && held?.side === side && held.id === item.id}
              rank={mateId === undefined ? 0 : left.items.findIndex((each) => each.id === leftId) + 1}
              mate={shown[side === 'left' ? 'right' : 'left'].items.find((each) => each.id === mateId)}
              outcome={leftId === undefined ? undefined : shownPart(leftId, props)?.outcome}
              press={() => press(side, item.id)}
              props={props}
            />
          );
        })}
      </ul>
    </div>
  );
  return (
    <div role="group" aria-labelledby={`${id}-prompt`} aria-describedby={`${id}-instruction`}>
      <div class="match-board" data-held={held && !closed ? held.side : undefined}>
        {column('left')}
        <Curves props={props} />
        {column('right')}
      </div>
      <Pairs props={props} />
    </div>
  );
}
