import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { RichText } from '#src/ui/rich-text.tsx';
import { Press } from '../../controls.tsx';
import { Steps } from '../../steps.tsx';
import type { ScreenProps } from '../../surface-contract.ts';
import { addressOf, choices, entryAt, type Entry } from './logic.ts';
import { cut, spell } from './parts.ts';
import type { AddressBarScene } from './schema.ts';

type Props = ScreenProps<AddressBarScene>;

const icons: Record<string, string> = { open: 'globe', close: 'close', type: 'pen' };

/** The address, cut in parts that can be pointed at. */
function Parts({ entry, props: { state } }: { entry: Entry; props: Props }) {
  return (
    <div class="address-bar-parts" dir="ltr" translate={false}>
      {cut(addressOf(entry, state)).map(({ role, text }, index) => (
        <Press
          key={role}
          control={`${entry.id}.part`}
          value={`p${index + 1}`}
          class="address-bar-part"
          isPressed={state[entry.id] === role}
        >
          {text}
        </Press>
      ))}
    </div>
  );
}

/** The host sign by sign, with the name of each sign that the eye may take for another. */
function Spelled({ entry, props: { state, messages } }: { entry: Entry; props: Props }) {
  const host = cut(addressOf(entry, state))
    .filter(({ role }) => role === 'user' || role === 'before' || role === 'owner')
    .map(({ text }) => text)
    .join('');
  return (
    <div class="address-bar-spelled">
      <p class="sim-soft">{messages['spelled']}</p>
      <ol role="list" dir="ltr" translate={false}>
        {spell(host).map(({ text, name }, index) => (
          <li key={index} data-named={name !== null && name !== 'dot'}>
            <span class="address-bar-sign">{text}</span>
            {name && <span class="address-bar-sign-name">{messages[`sign-${name}`]}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Where the address stands: a browser, a camera, a short link. */
function Place({ entry, props }: { entry: Entry; props: Props }) {
  const { scene, state, messages } = props;
  const { id, type = 'bar', closer, leads_to } = entry;
  const isShown = state[`${id}.shown`] === true;
  return (
    <div class="address-bar-place" data-type={type}>
      {type === 'code' && (
        <svg class="address-bar-code" viewBox="0 0 12 12" width="96" height="96" aria-hidden="true">
          <path d="M1 1h3v3H1zM8 1h3v3H8zM1 8h3v3H1zM5 2h1v1H5zM6 4h1v2H6zM2 6h2v1H2zM8 6h1v1H8zM10 5h1v2h-1zM5 8h2v1H5zM8 9h1v2H8zM10 8h1v1h-1zM6 10h1v1H6z" />
        </svg>
      )}
      <div class="address-bar-offer">
        <p class="sim-soft" id={`${props.id}-where`}>
          {messages[type === 'short' && isShown ? 'in-short-shown' : `in-${type}`]}
        </p>
        <div class="address-bar-field" role="group" aria-labelledby={`${props.id}-where`}>
          {scene.ask === 'owner' ? (
            <Parts entry={entry} props={props} />
          ) : (
            <bdi class="address-bar-text" dir="ltr" translate={false}>
              {addressOf(entry, state)}
            </bdi>
          )}
        </div>
        <div class="address-bar-aids">
          {leads_to && !isShown && (
            <Press control={`${id}.show`}>
              <Icon name="eye" /> {messages['show']}
            </Press>
          )}
          {closer && state[`${id}.closer`] !== true && (
            <Press control={`${id}.look`}>
              <Icon name="search" /> {messages['closer']}
            </Press>
          )}
          {state[`${id}.spelled`] !== true && (
            <Press control={`${id}.spell`} class="sim-link">
              {messages['spell']}
            </Press>
          )}
        </div>
        {closer && state[`${id}.closer`] === true && (
          <p class="address-bar-closer">
            <Icon name="search" /> <span>{closer}</span>
          </p>
        )}
        {state[`${id}.spelled`] === true && <Spelled entry={entry} props={props} />}
      </div>
    </div>
  );
}

/** Open, close, or type it oneself. */
function Choices({ entry, props: { id, state, messages } }: { entry: Entry; props: Props }) {
  return (
    <div class="address-bar-choices" role="group" aria-labelledby={`${id}-ask`}>
      {choices.map((choice) => (
        <Press key={choice} control={`${entry.id}.choice`} value={choice} isPressed={state[entry.id] === choice}>
          <Icon name={icons[choice] ?? 'globe'} /> {messages[choice]}
        </Press>
      ))}
    </div>
  );
}

/** Addresses one by one. */
export function Screen(props: Props) {
  const { id, scene, state, messages } = props;
  const entry = entryAt(scene, state);
  const index = scene.addresses.indexOf(entry);
  return (
    <div class="address-bar">
      <div class="sim-bar">
        <Steps
          steps={props.scene.addresses.map(({ id, name }) => ({ id, name, isDone: props.state[id] !== 'none' }))}
          current={String(props.state['at'])}
          messages={props.messages}
        />
      </div>
      {scene.known && (
        <p class="address-bar-known">
          <strong>{messages['known']}</strong> <RichText text={scene.known} />
        </p>
      )}
      <div class="sim-body address-bar-body">
        <div>
          <p class="sim-soft">{fill(messages['place'] ?? '', { n: index + 1, total: scene.addresses.length })}</p>
          <p class="sim-title" data-arrival tabIndex={-1}>
            {entry.name}
          </p>
          {entry.context && <p>{entry.context}</p>}
        </div>
        <p class="sim-subtitle" id={`${id}-ask`}>
          {messages[`ask-${scene.ask}`]}
        </p>
        <Place entry={entry} props={props} />
        {scene.ask === 'choice' && <Choices entry={entry} props={props} />}
        <div class="address-bar-turn">
          {index > 0 && (
            <Press control="before">
              <Icon name="left" /> {messages['before']}
            </Press>
          )}
          {index < scene.addresses.length - 1 && (
            <Press control="next" class="sim-button sim-primary">
              {messages['next']} <Icon name="right" />
            </Press>
          )}
        </div>
      </div>
    </div>
  );
}
