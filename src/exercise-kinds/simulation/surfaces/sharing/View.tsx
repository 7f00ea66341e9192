import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { Pick, Press, Tick } from '../../controls.tsx';
import type { ScreenProps } from '../../surface-contract.ts';
import { guestsOf } from './logic.ts';
import type { SharingScene } from './schema.ts';

type Props = ScreenProps<SharingScene>;
type Person = SharingScene['people'][number];

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('');

/** The names of a list of values, as options of a native list. */
const optionsOf = (messages: Props['messages'], prefix: string, values: string[]): { value: string; text: string }[] =>
  values.map((value) => ({ value, text: messages[`${prefix}-${value}`] ?? value }));

const rightOptions = (messages: Props['messages']): { value: string; text: string }[] =>
  optionsOf(messages, 'right', ['view', 'comment', 'edit']);

function PersonRow({ person, props, isOwner }: { person: Person; props: Props; isOwner?: boolean }) {
  const { messages, state } = props;
  return (
    <li class="sharing-person">
      <span class="sim-avatar" aria-hidden="true">
        {initialsOf(person.name)}
      </span>
      <span class="sharing-name">
        <strong>
          {person.name} {isOwner && messages['you']}
        </strong>
        <span class="sim-soft">{person.address}</span>
        {person.note && <span class="sim-soft">{person.note}</span>}
      </span>
      {isOwner ? (
        <span class="sharing-owner sim-soft">{messages['owner']}</span>
      ) : (
        <span class="sharing-right">
          <Pick
            control={`${person.id}.right`}
            label={fill(messages['right-of'] ?? '', { name: person.name })}
            isLabelHidden
            value={String(state[person.id])}
            options={rightOptions(messages)}
          />
          <Press
            control={`${person.id}.remove`}
            class="sim-button sim-icon-button"
            label={fill(messages['remove'] ?? '', { name: person.name })}
          >
            <Icon name="close" />
          </Press>
        </span>
      )}
    </li>
  );
}

/** Who has access, and whom to add. */
function People({ props }: { props: Props }) {
  const { scene, state, messages } = props;
  const owner = scene.people.find(({ id }) => id === scene.owner);
  const inside = guestsOf(scene).filter(({ id }) => state[id] !== 'none');
  const outside = guestsOf(scene).filter(({ id }) => state[id] === 'none');
  return (
    <>
      {outside.length > 0 && (
        <div class="sharing-invite">
          <Pick
            control="candidate"
            label={messages['candidate'] ?? ''}
            value={String(state['candidate'])}
            options={[
              { value: 'none', text: messages['candidate-none'] ?? '' },
              ...outside.map(({ id, name, address }) => ({ value: id, text: `${name} – ${address}` })),
            ]}
          />
          {state['candidate'] !== 'none' && <Press control="invite">{messages['invite']}</Press>}
        </div>
      )}
      <ul class="sharing-people" role="list">
        {owner && <PersonRow person={owner} props={props} isOwner />}
        {inside.map((person) => (
          <PersonRow key={person.id} person={person} props={props} />
        ))}
      </ul>
    </>
  );
}

/** What the link does, and until when all of this holds. */
function Link({ props }: { props: Props }) {
  const { scene, state, messages } = props;
  return (
    <div class="sharing-link">
      <p class="sim-subtitle">{messages['link-access']}</p>
      <div class="sharing-row">
        <Pick
          control="scope"
          label={messages['scope'] ?? ''}
          value={String(state['scope'])}
          options={optionsOf(messages, 'scope', ['restricted', 'company', 'anyone'])}
        />
        {state['scope'] !== 'restricted' && (
          <Pick
            control="link-right"
            label={messages['link-right'] ?? ''}
            value={String(state['link-right'])}
            options={rightOptions(messages)}
          />
        )}
      </div>
      <div class="sharing-row">
        <Pick
          control="expiry"
          label={messages['expiry'] ?? ''}
          value={String(state['expiry'])}
          options={[
            { value: 'none', text: messages['expiry-none'] ?? '' },
            ...scene.expiries.map(({ id, label }) => ({ value: id, text: label })),
          ]}
        />
      </div>
      <Tick control="download" isOn={state['download'] === true}>
        {messages['download']}
      </Tick>
    </div>
  );
}

/** The document behind the dialog: what it is, and who can see it now. */
function Behind({ props }: { props: Props }) {
  const { scene, state, messages } = props;
  const guests = guestsOf(scene).filter(({ id }) => state[id] !== 'none').length;
  const people = guests === 1 ? (messages['people-one'] ?? '') : fill(messages['people-more'] ?? '', { n: guests });
  const link = state['scope'] === 'restricted' ? null : messages[`state-link-${String(state['scope'])}`];
  const shared = guests > 0 ? fill(messages['state-shared'] ?? '', { n: people }) : null;
  return (
    <p class="sim-soft sharing-state">
      <Icon name={link ? 'globe' : 'lock'} size={18} /> {[shared, link].filter(Boolean).join(' ') || messages['state-private']}
    </p>
  );
}

function Item({ item, props }: { item: SharingScene['items'][number]; props: Props }) {
  const isOnly = props.scene.items.length === 1;
  const words = (
    <>
      <Icon name={item.type} />
      <span>
        <strong>{item.name}</strong>
        {item.note && <span class="sim-soft">{item.note}</span>}
      </span>
    </>
  );
  if (isOnly) return <p class="sharing-item">{words}</p>;
  return (
    <Press control={`${item.id}.select`} class="sim-row sharing-item" isPressed={props.state['item'] === item.id}>
      {words}
    </Press>
  );
}

/** Files and folders, and the dialog that shares one of them. */
export function Screen(props: Props) {
  const { id, scene, state, messages } = props;
  const chosen = scene.items.find((item) => item.id === state['item']);
  if (!state['dialog']) {
    return (
      <div class="sim-bar-and-body">
        <div class="sim-body">
          {scene.items.length > 1 && <p class="sim-subtitle">{messages['choose-item']}</p>}
          <div class="sharing-items">
            {scene.items.map((item) => (
              <Item key={item.id} item={item} props={props} />
            ))}
          </div>
          {chosen && (
            <div class="sharing-open">
              <Behind props={props} />
              <Press control="share" class="sim-button sim-primary" isArrival>
                <Icon name="users" /> {messages['share']}
              </Press>
            </div>
          )}
        </div>
      </div>
    );
  }
  return (
    <div class="sim-behind">
      <div class="sim-dialog" role="group" aria-labelledby={`${id}-dialog`}>
        <p class="sim-dialog-title" id={`${id}-dialog`} data-arrival tabIndex={-1}>
          {fill(messages['dialog-title'] ?? '', { name: chosen?.name ?? '' })}
        </p>
        <div class="sim-dialog-body">
          <People props={props} />
          <Link props={props} />
        </div>
        <div class="sim-dialog-foot">
          <Press control="cancel">{messages['cancel']}</Press>
          <Press control="confirm" class="sim-button sim-primary">
            {messages['confirm']}
          </Press>
        </div>
      </div>
    </div>
  );
}
