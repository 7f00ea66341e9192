import { fill } from '#src/domain/text/fill.ts';
import type { Control, FieldValue, Logic, State, Step } from '../../surface-contract.ts';
import type { ConsentScene } from './schema.ts';

/** One site of the scene. */
export type Site = ConsentScene['sites'][number];
type Layer = Site['layers'][number];
type Button = Layer['buttons'][number];

/** The site in the open tab. */
export const siteOf = ({ sites }: ConsentScene, state: State): Site => (sites.find(({ id }) => id === state['site']) ?? sites[0]) as Site;

/** The layer of the banner that is open; none when the banner is away. */
export const layerOf = ({ id, layers }: Site, state: State): Layer | undefined => layers.find((layer) => layer.id === state[`${id}.layer`]);

/** Purposes whose trackers run. Until one answers, consent is not given, and “legitimate interest” runs. */
function activeIn(site: Site, state: State): string[] {
  const isDecided = state[`${site.id}.decided`] === true;
  return site.purposes
    .filter(({ id, basis }) => basis === 'needed' || (state[`${site.id}.${id}`] === true && (isDecided || basis === 'interest')))
    .map(({ id }) => id);
}

/** The state with what follows from switches and answers. */
function withDerived(site: Site, state: State): State {
  const active = activeIn(site, state);
  const extra = site.purposes.filter(({ id, basis }) => basis !== 'needed' && active.includes(id)).length;
  return { ...state, [`${site.id}.active`]: active, [`${site.id}.extra`]: extra };
}

function startOf(site: Site): State {
  const { id, purposes, agreed, layers } = site;
  const switches = purposes
    .filter(({ basis }) => basis !== 'needed')
    .map((purpose): [string, FieldValue] => [
      `${id}.${purpose.id}`,
      agreed ? agreed.includes(purpose.id) : (purpose.on ?? purpose.basis === 'interest'),
    ]);
  return withDerived(site, {
    [`${id}.layer`]: agreed ? 'none' : (layers[0]?.id ?? 'none'),
    [`${id}.decided`]: agreed !== undefined,
    [`${id}.clicks`]: 0,
    ...Object.fromEntries(switches),
  });
}

/** The purposes that have a switch. */
const optional = ({ purposes }: Site): Site['purposes'] => purposes.filter(({ basis }) => basis !== 'needed');

/** What pressing a button of the banner changes, before what follows from it. */
function pressed(site: Site, state: State, { does, opens = '', keeps = [] }: Button): State {
  const turn = (ids: Site['purposes'], on: boolean): State => Object.fromEntries(ids.map(({ id }) => [`${site.id}.${id}`, on]));
  const answered = { [`${site.id}.layer`]: 'none', [`${site.id}.decided`]: true };
  switch (does) {
    case 'accept':
      return { ...state, ...turn(optional(site), true), ...answered };
    case 'refuse':
      return {
        ...state,
        ...turn(
          optional(site).filter(({ id }) => !keeps.includes(id)),
          false,
        ),
        ...answered,
      };
    case 'save':
      return { ...state, ...answered };
    case 'object':
      return {
        ...state,
        ...turn(
          site.purposes.filter(({ basis }) => basis === 'interest'),
          false,
        ),
      };
    case 'open':
      return { ...state, [`${site.id}.layer`]: opens };
    case 'close':
      return { ...state, [`${site.id}.layer`]: 'none' };
  }
}

/** How few presses accept everything, from the first layer on. */
export function pressesToAccept({ layers }: Site): number {
  let reached = new Set([layers[0]?.id]);
  for (let presses = 1; presses <= layers.length; presses += 1) {
    const buttons = layers.filter(({ id }) => reached.has(id)).flatMap((layer) => layer.buttons);
    if (buttons.some(({ does }) => does === 'accept')) return presses;
    reached = new Set([...reached, ...buttons.flatMap(({ opens }) => opens ?? [])]);
  }
  return 0;
}

/** Cookie banners, and the pages behind them. */
export const consentLogic: Logic<ConsentScene> = {
  start: ({ sites }) => Object.assign({ site: sites[0]?.id ?? '' }, ...sites.map(startOf)) as State,
  controls(scene, state) {
    const site = siteOf(scene, state);
    const layer = layerOf(site, state);
    const asked = optional(site).filter(({ id }) => layer?.switches?.includes(id));
    const tabs: Control[] = scene.sites.length > 1 ? [{ control: 'site', values: scene.sites.map(({ id }) => id) }] : [];
    if (!layer) return [...tabs, { control: `${site.id}.manage` }];
    return [
      ...tabs,
      ...asked.map(({ id }) => ({ control: `${site.id}.${id}`, values: ['on', 'off'] })),
      ...layer.buttons.map(({ id }) => ({ control: `${site.id}.${id}` })),
    ];
  },
  act(scene, state, { control, value }: Step): State {
    if (control === 'site') return { ...state, site: value };
    const site = siteOf(scene, state);
    const [, part = ''] = control.split('.');
    const counted = { ...state, [`${site.id}.clicks`]: Number(state[`${site.id}.clicks`]) + 1 };
    if (part === 'manage') return { ...counted, [`${site.id}.layer`]: site.manage.opens };
    const button = layerOf(site, state)?.buttons.find(({ id }) => id === part);
    return withDerived(site, button ? pressed(site, counted, button) : { ...counted, [control]: value === 'on' });
  },
  missing: ({ sites }, state) => (sites.some(({ id }) => state[`${id}.layer`] !== 'none') ? 'still-open' : null),
  describe({ sites }, { control, value }, messages) {
    if (control === 'site') return fill(messages['said-site'] ?? '', { name: sites.find(({ id }) => id === value)?.name ?? '' });
    const [where, part] = control.split('.');
    const site = sites.find(({ id }) => id === where);
    const purpose = site?.purposes.find(({ id }) => id === part);
    if (purpose) return fill(messages[`said-${value}`] ?? '', { name: purpose.label });
    const button = site?.layers.flatMap(({ buttons }) => buttons).find(({ id }) => id === part);
    return fill(messages['said-press'] ?? '', { name: button?.label ?? site?.manage.label ?? '' });
  },
};
