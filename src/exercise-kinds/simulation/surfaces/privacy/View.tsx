import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { elementId, Pick, Press, Radio, Tick } from '../../controls.tsx';
import type { ScreenProps } from '../../surface-contract.ts';
import { pageOf, seenBy } from './logic.ts';
import type { PrivacyScene } from './schema.ts';

type Props = ScreenProps<PrivacyScene>;
type Setting = PrivacyScene['pages'][number]['settings'][number];
type Of<Type extends Setting['type']> = Extract<Setting, { type: Type }>;

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('');

/** What a setting is called, and what it does. */
function Name({ setting, id }: { setting: Setting; id?: string }) {
  return (
    <span class="privacy-name" id={id}>
      <strong>{setting.label}</strong>
      {setting.help && <span class="sim-soft">{setting.help}</span>}
    </span>
  );
}

function Switch({ setting, props }: { setting: Of<'switch'>; props: Props }) {
  const isOn = props.state[setting.id] === true;
  return (
    <Tick control={setting.id} isOn={isOn} class="privacy-switch">
      <Name setting={setting} />
      <span class="privacy-position" aria-hidden="true">
        {props.messages[isOn ? 'on' : 'off']}
      </span>
    </Tick>
  );
}

/** A value is shown in a list that opens; where none is chosen yet, all of them are in sight. */
function Choice({ setting, props }: { setting: Of<'choice'>; props: Props }) {
  const { id, state, messages } = props;
  const value = String(state[setting.id]);
  const own = elementId(id, `${setting.id}-name`);
  if (setting.value) {
    return (
      <div class="privacy-choice">
        <Name setting={setting} />
        <Pick
          control={setting.id}
          label={setting.label}
          isLabelHidden
          value={value}
          options={setting.options.map((option) => ({ value: option.id, text: option.label }))}
        />
      </div>
    );
  }
  return (
    <div class="privacy-decision" role="radiogroup" aria-labelledby={own}>
      <div class="privacy-choice">
        <Name setting={setting} id={own} />
        {value === 'undecided' && <span class="privacy-tag">{messages['to-decide']}</span>}
      </div>
      {setting.options.map((option) => (
        <Radio key={option.id} control={setting.id} value={option.id} isOn={value === option.id}>
          {option.label}
        </Radio>
      ))}
    </div>
  );
}

/** Sessions or apps; what is removed stays in sight, and can be put back. */
function Access({ setting, props }: { setting: Of<'access'>; props: Props }) {
  const { state, messages } = props;
  const kept = state[setting.id] as string[];
  return (
    <div class="privacy-access">
      <Name setting={setting} />
      <ul role="list">
        {setting.items.map((item) => {
          const verb = kept.includes(item.id) ? 'remove' : 'restore';
          return (
            <li key={item.id} class="privacy-item" data-is={verb}>
              <span class="privacy-name">
                <strong>{item.label}</strong>
                <span class="sim-soft">{verb === 'remove' ? item.note : messages['removed']}</span>
              </span>
              {item.current ? (
                <span class="privacy-tag">{messages['current']}</span>
              ) : (
                <Press control={`${setting.id}.${item.id}.${verb}`} label={fill(messages[`${verb}-of`] ?? '', { name: item.label })}>
                  {messages[verb]}
                </Press>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Row({ setting, props }: { setting: Setting; props: Props }) {
  if (setting.type === 'switch') return <Switch setting={setting} props={props} />;
  if (setting.type === 'choice') return <Choice setting={setting} props={props} />;
  return <Access setting={setting} props={props} />;
}

/** What is seen from outside. */
function Seen({ props, view }: { props: Props; view: PrivacyScene['views'][number] }) {
  const { scene, state, messages } = props;
  return (
    <div class="privacy-seen">
      <p class="privacy-seen-as">
        <Icon name="eye" size={20} /> {view.label}
      </p>
      <div class="privacy-card">
        {view.title ? (
          <p class="sim-title">{view.title}</p>
        ) : (
          <div class="privacy-who">
            <span class="sim-avatar" aria-hidden="true">
              {initialsOf(scene.owner.name)}
            </span>
            <p class="sim-title">{scene.owner.name}</p>
          </div>
        )}
        <ul role="list">
          {seenBy(view, state).map(({ text, isOpen }) => (
            <li key={text} class={isOpen ? '' : 'sim-soft'}>
              <Icon name={isOpen ? 'eye' : 'eyeoff'} size={20} />
              <span>
                <span class="visually-hidden">{messages[isOpen ? 'open' : 'closed']} </span>
                {text}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** The buttons that lead to the pages and to the views. */
function Places({ props }: { props: Props }) {
  const { id, scene, state, messages } = props;
  const groups = [
    { control: 'page', label: messages['pages'], entries: scene.pages, current: state['view'] === 'none' ? state['page'] : null },
    { control: 'view', label: scene.views_label ?? messages['views'], entries: scene.views, current: state['view'] },
  ];
  return (
    <div class="privacy-places">
      {groups.map(({ control, label, entries, current }) => (
        <div key={control} role="group" aria-labelledby={elementId(id, `${control}-group`)}>
          <p class="sim-subtitle" id={elementId(id, `${control}-group`)}>
            {label}
          </p>
          <div class="privacy-buttons">
            {entries.map((entry) => (
              <Press key={entry.id} control={control} value={entry.id} class="sim-row" isCurrent={entry.id === current}>
                {control === 'view' && <Icon name="eye" size={20} />}
                {entry.label}
              </Press>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

/** Pages of settings, and the same person seen from outside. */
export function Screen(props: Props) {
  const { scene, state } = props;
  const view = scene.views.find(({ id }) => id === state['view']);
  const page = pageOf(scene, state);
  return (
    <div class="privacy">
      <div class="sim-bar">
        <span class="sim-avatar" aria-hidden="true">
          {initialsOf(scene.owner.name)}
        </span>
        <span class="privacy-name">
          <strong>{scene.owner.name}</strong>
          {scene.owner.note && <span class="privacy-note">{scene.owner.note}</span>}
        </span>
      </div>
      <div class="privacy-columns">
        <Places props={props} />
        <div class="privacy-main">
          {view ? (
            <Seen props={props} view={view} />
          ) : (
            <>
              <p class="sim-title">{page?.label}</p>
              {page?.settings.map((setting) => (
                <Row key={setting.id} setting={setting} props={props} />
              ))}
            </>
          )}
        </div>
      </div>
    </div>
  );
}
