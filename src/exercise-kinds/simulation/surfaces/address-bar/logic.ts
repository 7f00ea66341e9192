import { fill } from '#src/domain/text/fill.ts';
import type { Control, Logic, State, Step } from '../../surface-contract.ts';
import { cut, ownerOf } from './parts.ts';
import type { AddressBarScene } from './schema.ts';

export type Entry = AddressBarScene['addresses'][number];

/** What can be done with an address that one has not opened yet. */
export const choices = ['open', 'close', 'type'];

/** The address that is shown. */
export const entryAt = ({ addresses }: AddressBarScene, state: State): Entry =>
  (addresses.find(({ id }) => id === state['at']) ?? addresses[0]) as Entry;

/** The address as far as it is known: that of a short link once it was asked for. */
export const addressOf = ({ id, address, leads_to }: Entry, state: State): string =>
  leads_to && state[`${id}.shown`] === true ? leads_to : address;

/** How many addresses have been answered. */
export const answeredIn = ({ addresses }: AddressBarScene, state: State): number =>
  addresses.filter(({ id }) => state[id] !== 'none').length;

/** The controls of one address. */
function entryControls(scene: AddressBarScene, state: State, entry: Entry): Control[] {
  const { id, leads_to, closer } = entry;
  return [
    ...(leads_to && !state[`${id}.shown`] ? [{ control: `${id}.show` }] : []),
    ...(closer && !state[`${id}.closer`] ? [{ control: `${id}.look` }] : []),
    ...(state[`${id}.spelled`] ? [] : [{ control: `${id}.spell` }]),
    // Parts are named by their place: their role would give the answer away.
    scene.ask === 'owner'
      ? { control: `${id}.part`, values: cut(addressOf(entry, state)).map((_, index) => `p${index + 1}`) }
      : { control: `${id}.choice`, values: choices },
  ];
}

/** Addresses one by one: read them, then say who owns them, or what to do with them. */
export const addressBarLogic: Logic<AddressBarScene> = {
  start: ({ addresses }) => ({
    at: addresses[0]?.id ?? 'none',
    answered: 0,
    ...Object.fromEntries(
      addresses.flatMap(({ id }) => [
        [id, 'none'],
        [`${id}.shown`, false],
        [`${id}.closer`, false],
        [`${id}.spelled`, false],
      ]),
    ),
  }),
  controls(scene, state) {
    const entry = entryAt(scene, state);
    const index = scene.addresses.indexOf(entry);
    return [
      { control: 'at', values: scene.addresses.map(({ id }) => id) },
      ...entryControls(scene, state, entry),
      ...(index > 0 ? [{ control: 'before' }] : []),
      ...(index < scene.addresses.length - 1 ? [{ control: 'next' }] : []),
    ];
  },
  act(scene, state, { control, value }: Step): State {
    if (control === 'at') return { ...state, at: value };
    const entry = entryAt(scene, state);
    if (control === 'next' || control === 'before') {
      const index = scene.addresses.indexOf(entry) + (control === 'next' ? 1 : -1);
      return { ...state, at: scene.addresses[index]?.id ?? entry.id };
    }
    const [id = '', verb] = control.split('.');
    if (verb === 'look') return { ...state, [`${id}.closer`]: true };
    if (verb === 'spell') return { ...state, [`${id}.spelled`]: true };
    if (verb === 'show') return { ...state, [`${id}.shown`]: true, [`${id}.spelled`]: false };
    const held = verb === 'part' ? (cut(addressOf(entry, state))[Number(value.slice(1)) - 1]?.role ?? 'none') : value;
    const next = { ...state, [id]: held };
    return { ...next, answered: answeredIn(scene, next) };
  },
  missing: (scene, state) => (answeredIn(scene, state) < scene.addresses.length ? 'not-answered' : null),
  describe(scene, { control, value }, messages) {
    const [id = '', verb] = control.split('.');
    const all = scene.addresses;
    if (control === 'at') return fill(messages['said-at'] ?? '', { name: all.find((each) => each.id === value)?.name ?? '' });
    if (!verb) return messages[`said-${control}`] ?? '';
    const entry = all.find((each) => each.id === id);
    if (!entry) return '';
    // A part before the owner brings its dot, and the sentence has its own.
    const part = (cut(entry.leads_to ?? entry.address)[Number(value.slice(1)) - 1]?.text ?? '').replace(/\.$/, '');
    return fill(messages[verb === 'choice' ? `said-${value}` : `said-${verb}`] ?? '', {
      name: entry.name,
      part,
      owner: ownerOf(entry.leads_to ?? entry.address),
      address: entry.leads_to ?? entry.address,
      closer: entry.closer ?? '',
    });
  },
};
