import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { RichText } from '#src/ui/rich-text.tsx';
import { Pick, Press, Tick } from '../../controls.tsx';
import type { ScreenProps } from '../../surface-contract.ts';
import { Glyph } from './glyphs.tsx';
import { hasNext, isRunning, peopleIn, phrasesNow } from './logic.ts';
import { People, Waiting } from './People.tsx';
import type { MeetingScene } from './schema.ts';

type Props = ScreenProps<MeetingScene>;

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('');

/** What everyone sees: a shared window, or the faces. */
function Stage({ props }: { props: Props }) {
  const { scene, state, messages } = props;
  const shared = scene.windows.find(({ id }) => id === state['share']);
  const names = [scene.me, ...peopleIn(scene, state).map(({ name }) => name)];
  return (
    <div class="meeting-stage">
      {shared ? (
        <div class="meeting-shared">
          <p class="meeting-shared-head">
            <Icon name="eye" size={18} /> <span>{fill(messages['shared-by-you'] ?? '', { window: shared.name })}</span>
          </p>
          <p class="meeting-page">
            <RichText text={shared.shows} />
          </p>
        </div>
      ) : (
        <ul class="meeting-tiles" role="list">
          {names.map((name) => (
            <li key={name}>
              <span class="sim-avatar" aria-hidden="true">
                {initialsOf(name)}
              </span>
              {name}
            </li>
          ))}
        </ul>
      )}
      {state['captions'] === true && <p class="meeting-caption">{messages['caption']}</p>}
    </div>
  );
}

/** The bar of controls, each with its name. */
function Controls({ props }: { props: Props }) {
  const { state, messages } = props;
  const isOn = (field: string): boolean => state[field] === true;
  const word = (field: string): string => messages[`${field}-${isOn(field) ? 'on' : 'off'}`] ?? '';
  return (
    <div class="meeting-bar">
      <Press control="mic" isPressed={isOn('mic')}>
        <Glyph name="mic" isOn={isOn('mic')} /> {word('mic')}
      </Press>
      <Press control="camera" isPressed={isOn('camera')}>
        <Glyph name="camera" isOn={isOn('camera')} /> {word('camera')}
      </Press>
      {!isRunning(state) ? (
        <Press control="start" class="sim-button sim-primary">
          {messages['start']}
        </Press>
      ) : (
        <>
          <Press control="captions" isPressed={isOn('captions')}>
            <Icon name="text" /> {word('captions')}
          </Press>
          <Press
            control={state['share'] === 'none' ? 'share' : 'stop-share'}
            isExpanded={state['share'] === 'none' ? state['panel'] === 'share' : undefined}
          >
            <Icon name="screen" /> {messages[state['share'] === 'none' ? 'share' : 'stop-share']}
          </Press>
          <Press
            control={isOn('recording') ? 'record-stop' : 'record'}
            isExpanded={isOn('recording') ? undefined : state['panel'] === 'record'}
          >
            <Icon name="target" /> {messages[isOn('recording') ? 'record-stop' : 'record']}
          </Press>
          <span class="meeting-exit">
            <Press control="leave">{messages['leave']}</Press>
            <Press control="end" class="sim-button sim-primary">
              <Icon name="close" /> {messages['end']}
            </Press>
          </span>
        </>
      )}
    </div>
  );
}

/** What may be shown, or what recording asks first. */
function Panel({ props }: { props: Props }) {
  const { id, scene, state, messages } = props;
  if (state['panel'] === 'none') return null;
  const isShare = state['panel'] === 'share';
  const options = (list: { id: string; label: string }[]): { value: string; text: string }[] => [
    { value: 'none', text: messages['none'] ?? '' },
    ...list.map((each) => ({ value: each.id, text: each.label })),
  ];
  return (
    <div class="meeting-panel" role="group" aria-labelledby={`${id}-panel`}>
      <p class="sim-title" id={`${id}-panel`}>
        {messages[isShare ? 'share-what' : 'record-title']}
      </p>
      {isShare ? (
        <ul class="meeting-windows" role="list">
          {scene.windows.map((each) => (
            <li key={each.id}>
              <Press control="show" value={each.id} class="sim-row">
                <Icon name="file" /> {each.name}
              </Press>
            </li>
          ))}
        </ul>
      ) : (
        <>
          <Pick
            control="purpose"
            label={messages['purpose'] ?? ''}
            value={String(state['purpose'])}
            options={options(scene.recording.purposes)}
          />
          <Pick control="keep" label={messages['keep'] ?? ''} value={String(state['keep'])} options={options(scene.recording.keep)} />
          <Tick control="told" isOn={state['told'] === true}>
            {messages['told']}
          </Tick>
        </>
      )}
      <p class="meeting-buttons">
        <Press control="cancel">{messages['cancel']}</Press>
        {!isShare && (
          <Press control="record-start" class="sim-button sim-primary">
            {messages['record-start']}
          </Press>
        )}
      </p>
    </div>
  );
}

/** What has happened and was said, what can be said, and what comes next. */
function Feed({ props }: { props: Props }) {
  const { id, scene, state, messages } = props;
  const feed = state['feed'] as string[];
  const phrases = phrasesNow(scene, state);
  return (
    <section class="meeting-feed" aria-labelledby={`${id}-feed`}>
      <p class="sim-subtitle" id={`${id}-feed`}>
        <Icon name="bubble" /> {messages['happening']}
      </p>
      {feed.length === 0 && <p class="sim-soft">{messages['nothing-yet']}</p>}
      <ol role="list">
        {feed.map((entry) => {
          const [type, own] = entry.split('/');
          const event = type === 'event' ? scene.events.find((each) => each.id === own) : undefined;
          const phrase = scene.phrases?.find((each) => each.id === own);
          if (event)
            return (
              <li key={entry} class="meeting-event">
                <RichText text={event.text} />
              </li>
            );
          return (
            <li key={entry} class="meeting-said">
              <p>
                <strong>{scene.me}</strong> {phrase?.text}
              </p>
              <p class="sim-soft">{phrase?.reply}</p>
            </li>
          );
        })}
      </ol>
      {phrases.length > 0 && (
        <div role="group" aria-labelledby={`${id}-say`}>
          <p class="sim-soft" id={`${id}-say`}>
            {messages['say']}
          </p>
          <ul class="meeting-phrases" role="list">
            {phrases.map((phrase) => (
              <li key={phrase.id}>
                <Press control="say" value={phrase.id} class="sim-row">
                  {phrase.text}
                </Press>
              </li>
            ))}
          </ul>
        </div>
      )}
      {hasNext(scene, state) ? (
        <Press control="next" class="sim-button sim-primary">
          {messages['next']} <Icon name="right" />
        </Press>
      ) : (
        <p class="sim-soft">{messages['no-next']}</p>
      )}
    </section>
  );
}

/** A meeting that one chairs. */
export function Screen(props: Props) {
  const { scene, state, messages } = props;
  if (state['ended'] !== 'no') {
    const isOver = state['ended'] === 'all';
    return (
      <div class="meeting-over">
        <p class="sim-title" data-arrival tabIndex={-1}>
          {scene.title}
        </p>
        <p>
          {isOver
            ? messages['ended-all']
            : fill(messages['ended-left'] ?? '', {
                n:
                  peopleIn(scene, state)
                    .map(({ name }) => name)
                    .join(', ') || '0',
              })}
        </p>
      </div>
    );
  }
  return (
    <div class="meeting">
      <p class="sim-bar meeting-title">
        <span>{scene.title}</span>
        {state['recording'] === true && (
          <span class="meeting-recording">
            <Icon name="target" size={18} /> {messages['recording']}
          </span>
        )}
      </p>
      <div class="meeting-main">
        {isRunning(state) ? <Stage props={props} /> : <p class="meeting-stage meeting-closed">{messages['not-started']}</p>}
        <Controls props={props} />
        <Panel props={props} />
        {isRunning(state) && <Waiting props={props} />}
        {isRunning(state) && <Feed props={props} />}
      </div>
      <People props={props} />
    </div>
  );
}
