import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { Pick, Press } from '../../controls.tsx';
import type { ScreenProps } from '../../surface-contract.ts';
import { Glyph } from './glyphs.tsx';
import { isRunning, peopleIn, peopleWaiting } from './logic.ts';
import type { MeetingScene } from './schema.ts';

type Props = ScreenProps<MeetingScene>;
type Person = MeetingScene['people'][number];

/** A button about one person: its words on it, the name for assistive technology after them. */
function About({ verb, person, words, isPressed }: { verb: string; person: Person; words: string; isPressed?: boolean }) {
  return (
    <Press control={`${person.id}.${verb}`} class="sim-button meeting-small" isPressed={isPressed}>
      <span>
        {words}
        <span class="visually-hidden"> – {person.name}</span>
      </span>
    </Press>
  );
}

function Name({ person, isMicOpen, props }: { person: Person; isMicOpen: boolean; props: Props }) {
  return (
    <p class="meeting-name">
      <strong>{person.name}</strong> {person.note && <span class="sim-soft">{person.note}</span>}
      {isMicOpen && (
        <span class="meeting-open">
          <Glyph name="mic" isOn /> {props.messages['mic-open']}
        </span>
      )}
    </p>
  );
}

/** Who waits at the door; nothing when nobody does. */
export function Waiting({ props }: { props: Props }) {
  const { id, scene, state, messages } = props;
  const waiting = peopleWaiting(scene, state);
  if (waiting.length === 0) return null;
  return (
    <section class="meeting-lobby" aria-labelledby={`${id}-lobby-list`}>
      <p class="sim-subtitle" id={`${id}-lobby-list`}>
        <Icon name="user" /> {fill(messages['waiting'] ?? '', { n: waiting.length })}
      </p>
      <ul role="list">
        {waiting.map((person) => (
          <li key={person.id} class="meeting-waiting">
            <Name person={person} isMicOpen={false} props={props} />
            <p class="meeting-buttons">
              <About verb="admit" person={person} words={messages['admit'] ?? ''} />
              <About verb="refuse" person={person} words={messages['refuse'] ?? ''} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who is in, and who passes the lobby. */
export function People({ props }: { props: Props }) {
  const { scene, state, messages } = props;
  const inside = peopleIn(scene, state);
  return (
    <div class="meeting-people">
      <Pick
        control="lobby"
        label={messages['lobby'] ?? ''}
        value={String(state['lobby'])}
        options={['everyone', 'company', 'invited'].map((value) => ({ value, text: messages[`lobby-${value}`] ?? value }))}
      />
      {isRunning(state) && (
        <>
          <p class="sim-subtitle" data-arrival tabIndex={-1}>
            <Icon name="users" /> {fill(messages['inside'] ?? '', { n: inside.length + 1 })}
          </p>
          <ul role="list">
            <li class="meeting-person">
              <p class="meeting-name">
                <strong>{scene.me}</strong> {messages['you']}
              </p>
            </li>
            {inside.map((person) => (
              <li key={person.id} class="meeting-person">
                <Name person={person} isMicOpen={state[`${person.id}.mic`] === true} props={props} />
                <p class="meeting-buttons">
                  {state[`${person.id}.mic`] === true && <About verb="mute" person={person} words={messages['mute'] ?? ''} />}
                  <About
                    verb="presenter"
                    person={person}
                    words={messages[state[`${person.id}.presenter`] === true ? 'is-presenter' : 'presenter'] ?? ''}
                    isPressed={state[`${person.id}.presenter`] === true}
                  />
                  <About verb="remove" person={person} words={messages['remove'] ?? ''} />
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
