import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { RichText } from '#src/ui/rich-text.tsx';
import type { ViewProps } from '../view-contract.ts';
import type { OrderResponse, OrderShown } from './schema.ts';

type Props = ViewProps<OrderShown, OrderResponse>;

const currentOrder = ({ shown, response }: Props): string[] =>
  response.order.length > 0 ? response.order : shown.items.map(({ id }) => id);

/** Puts the focus back on a button of the item that moved, once the row stands in its new place. */
function keepFocus(id: string): void {
  requestAnimationFrame(() => {
    const wanted = document.getElementById(id);
    const row = wanted?.closest('li');
    const { activeElement } = document;
    // Who has gone on meanwhile is not called back.
    if (activeElement && activeElement !== document.body && !row?.parentElement?.contains(activeElement)) return;
    const button =
      wanted?.getAttribute('aria-disabled') === 'true' ? row?.querySelector<HTMLElement>('button[aria-disabled="false"]') : wanted;
    button?.focus();
  });
}

function Row({ item, rank, props }: { item: OrderShown['items'][number]; rank: number; props: Props }) {
  const { id, shown, change, closed, messages, checked } = props;
  const order = currentOrder(props);
  const isUnmoved = checked?.order[rank] === item.id;
  const part = isUnmoved ? props.part(item.id) : undefined;
  const words = part && (closed || part.outcome === 'wrong') ? props.words(closed ? item.id : (part.words ?? '')) : undefined;
  const move = (by: -1 | 1): void => {
    const to = rank + by;
    const next = [...order];
    const [moved] = next.splice(rank, 1);
    if (closed || moved === undefined || to < 0 || to > next.length) return;
    next.splice(to, 0, moved);
    change({ order: next }, fill(messages['moved'] ?? '', { item: item.text, rank: to + 1, total: shown.items.length }));
    keepFocus(`${id}-${item.id}-${by === -1 ? 'up' : 'down'}`);
  };
  const button = (by: -1 | 1, direction: 'up' | 'down', isEnd: boolean) => (
    <button
      type="button"
      class="order-move"
      id={`${id}-${item.id}-${direction}`}
      aria-label={fill(messages[direction] ?? '', { item: item.text })}
      aria-disabled={isEnd || closed}
      onClick={() => move(by)}
    >
      <Icon name={direction} />
    </button>
  );
  return (
    <li class="order-row" data-item={item.id} data-outcome={part?.outcome}>
      <span class="order-rank" aria-hidden="true">
        {rank + 1}
      </span>
      <div class="order-words">
        <p>
          <RichText text={item.text} />
        </p>
        {part && (
          <p class="order-verdict">
            <Icon name={part.outcome === 'right' ? 'check' : 'swap'} size={18} />{' '}
            {messages[part.outcome === 'right' ? 'placed' : 'to-move']}
          </p>
        )}
        {words && (
          <p class="part-words">
            <RichText text={words} />
          </p>
        )}
      </div>
      <div class="order-moves">
        {button(-1, 'up', rank === 0)}
        {button(1, 'down', rank === shown.items.length - 1)}
      </div>
    </li>
  );
}

/** Numbered rows with up and down buttons that are always there. */
export function OrderView(props: Props) {
  const { shown, response, change, messages, id, closed } = props;
  const items = currentOrder(props).flatMap((each) => shown.items.find((item) => item.id === each) ?? []);
  return (
    <div role="group" aria-labelledby={`${id}-prompt`} aria-describedby={`${id}-instruction`}>
      <ol class="order" role="list">
        {items.map((item, rank) => (
          <Row key={item.id} item={item} rank={rank} props={props} />
        ))}
      </ol>
      {response.order.length === 0 && !closed && (
        <button
          type="button"
          class="button quiet"
          data-keep-order
          onClick={() => change({ order: items.map((item) => item.id) }, messages['kept'])}
        >
          {messages['keep']}
        </button>
      )}
    </div>
  );
}
