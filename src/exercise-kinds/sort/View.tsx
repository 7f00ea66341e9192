import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { RichText } from '#src/ui/rich-text.tsx';
import type { ViewProps } from '../view-contract.ts';
import type { SortResponse, SortShown } from './schema.ts';

type Props = ViewProps<SortShown, SortResponse>;

/** An item with the groups to choose from; after a check, what is said of its place until the place changes. */
function Item({ item, props }: { item: SortShown['items'][number]; props: Props }) {
  const { id, shown, response, change, closed, messages, checked } = props;
  const place = response.placed[item.id];
  const part = checked?.placed[item.id] === place ? props.part(item.id) : undefined;
  const words = part ? props.words(closed ? item.id : (part.words ?? '')) : undefined;
  return (
    <li class="sort-item" data-outcome={part?.outcome}>
      <fieldset>
        <legend>
          <RichText text={item.text} />
        </legend>
        <div class="sort-groups">
          {shown.groups.map((group) => (
            <label class="sort-group" key={group.id}>
              <input
                type="radio"
                name={`${id}-${item.id}`}
                value={group.id}
                checked={place === group.id}
                disabled={closed}
                onChange={() => change({ placed: { ...response.placed, [item.id]: group.id } })}
              />
              <span>{group.label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {part && (
        <div class="sort-answer">
          <Icon name={part.outcome === 'right' ? 'check' : 'redo'} />
          <p>
            <strong>{messages[part.outcome]}</strong> {words && <RichText text={words} />}
          </p>
        </div>
      )}
    </li>
  );
}

/** How many are placed, and what each group holds so far, in words. */
function Summary({ props }: { props: Props }) {
  const { shown, response, messages } = props;
  const placed = shown.items.filter((item) => response.placed[item.id] !== undefined).length;
  return (
    <p class="sort-summary">
      {fill(messages['placed'] ?? '', { n: placed, total: shown.items.length })}
      {shown.groups.map((group) => (
        <span key={group.id}>
          {fill(messages['in-group'] ?? '', {
            group: group.label,
            n: shown.items.filter((item) => response.placed[item.id] === group.id).length,
          })}
        </span>
      ))}
    </p>
  );
}

/** One row an item, each with its own choice of group: nothing has to be dragged. */
export function SortView(props: Props) {
  return (
    <div class="sort">
      <ul class="sort-items" role="list">
        {props.shown.items.map((item) => (
          <Item key={item.id} item={item} props={props} />
        ))}
      </ul>
      <Summary props={props} />
    </div>
  );
}
