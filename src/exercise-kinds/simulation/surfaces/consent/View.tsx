import { fill } from '#src/domain/text/fill.ts';
import { Icon } from '#src/ui/icon.tsx';
import { elementId, Press, Tick } from '../../controls.tsx';
import type { ScreenProps } from '../../surface-contract.ts';
import { layerOf, pressesToAccept, siteOf, type Site } from './logic.ts';
import type { ConsentScene } from './schema.ts';

type Props = ScreenProps<ConsentScene>;

const looks = { main: 'sim-button sim-primary', plain: 'sim-button', link: 'sim-link consent-quiet' };

/** The sites, side by side; those that were answered carry a tick. */
function Tabs({ props }: { props: Props }) {
  const { scene, state, messages } = props;
  if (scene.sites.length === 1) return null;
  return (
    <div class="consent-tabs" role="group" aria-label={messages['sites']}>
      {scene.sites.map(({ id, name }) => (
        <Press key={id} control="site" value={id} class="sim-row" isCurrent={state['site'] === id}>
          {name}
          {state[`${id}.layer`] === 'none' && (
            <>
              <Icon name="check" size={18} />
              <span class="visually-hidden">({messages['done']})</span>
            </>
          )}
        </Press>
      ))}
    </div>
  );
}

function Switches({ site, ids, props }: { site: Site; ids: string[]; props: Props }) {
  const { state, messages } = props;
  return (
    <ul class="consent-switches" role="list">
      {site.purposes
        .filter(({ id }) => ids.includes(id))
        .map(({ id, label, note, basis }) => {
          const isOn = state[`${site.id}.${id}`] === true;
          const words = (
            <span>
              <strong>{label}</strong>
              {note && <span class="sim-soft">{note}</span>}
            </span>
          );
          return (
            <li key={id}>
              {basis === 'needed' ? (
                <p class="consent-always">
                  {words}
                  <span class="sim-soft">{messages['always']}</span>
                </p>
              ) : (
                <Tick control={`${site.id}.${id}`} isOn={isOn} class="consent-switch">
                  {words}
                  <span class="sim-soft" aria-hidden="true">
                    {messages[isOn ? 'on' : 'off']}
                  </span>
                </Tick>
              )}
            </li>
          );
        })}
    </ul>
  );
}

function Banner({ site, props }: { site: Site; props: Props }) {
  const { id, state, messages } = props;
  const layer = layerOf(site, state);
  if (!layer) return null;
  const title = elementId(id, `${site.id}-${layer.id}-title`);
  return (
    <div class="consent-banner" role="group" aria-labelledby={title}>
      <p class="sim-title" id={title} data-arrival tabIndex={-1}>
        <span class="visually-hidden">{messages['banner']}: </span>
        {layer.title}
      </p>
      <p>{layer.text}</p>
      {layer.switches && <Switches site={site} ids={layer.switches} props={props} />}
      <div class="consent-buttons">
        {layer.buttons.map(({ id: button, label, look = 'plain' }) => (
          <Press key={button} control={`${site.id}.${button}`} class={looks[look]}>
            {label}
          </Press>
        ))}
      </div>
    </div>
  );
}

/** What runs now, and how many steps it took. */
function Standing({ site, props }: { site: Site; props: Props }) {
  const { state, messages } = props;
  const active = state[`${site.id}.active`] as string[];
  const list = site.purposes.filter(({ id }) => active.includes(id)).map(({ label }) => label);
  return (
    <div class="consent-standing">
      <p>
        <strong>{fill(messages['clicks'] ?? '', { n: Number(state[`${site.id}.clicks`]) })}</strong>
      </p>
      {state[`${site.id}.layer`] === 'none' && (
        <p>
          {fill(messages['active'] ?? '', { list: list.join(', ') })}
          {state[`${site.id}.decided`] === false && <span class="sim-soft"> ({messages['undecided']})</span>}
        </p>
      )}
    </div>
  );
}

/** Once every banner is away: how many steps each took, beside what accepting takes. */
function Recap({ props }: { props: Props }) {
  const { scene, state, messages } = props;
  if (scene.sites.length === 1 || scene.sites.some(({ id }) => state[`${id}.layer`] !== 'none')) return null;
  return (
    <table class="consent-recap">
      <caption class="sim-subtitle">{messages['recap']}</caption>
      <thead>
        <tr>
          <th scope="col">{messages['recap-site']}</th>
          <th scope="col">{messages['recap-yours']}</th>
          <th scope="col">{messages['recap-accept']}</th>
        </tr>
      </thead>
      <tbody>
        {scene.sites.map((site) => (
          <tr key={site.id}>
            <th scope="row">{site.name}</th>
            <td>{Number(state[`${site.id}.clicks`])}</td>
            <td>{pressesToAccept(site)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A browser with a tab for each site: the page, its banner, and the link at its foot. */
export function Screen(props: Props) {
  const { scene, state } = props;
  const site = siteOf(scene, state);
  const isAway = !layerOf(site, state);
  return (
    <div class="consent">
      <Tabs props={props} />
      <p class="consent-address">
        <Icon name="globe" size={20} />
        <span translate={false}>{site.address}</span>
      </p>
      <div class={isAway ? 'consent-page' : 'consent-page consent-behind'}>
        <p class="consent-masthead">{site.name}</p>
        <p class="sim-title">{site.title}</p>
        <p>{site.text}</p>
        {isAway && (
          <div class="consent-foot" data-arrival tabIndex={-1}>
            <Press control={`${site.id}.manage`} class="sim-link">
              {site.manage.label}
            </Press>
          </div>
        )}
      </div>
      <Banner site={site} props={props} />
      <Standing site={site} props={props} />
      <Recap props={props} />
    </div>
  );
}
