import { fill } from '#src/domain/text/fill.ts';
import type { Control, Logic, State, Step } from '../../surface-contract.ts';
import type { Right, Scope, SharingScene } from './schema.ts';

const rights: Right[] = ['view', 'comment', 'edit'];
const scopes: Scope[] = ['restricted', 'company', 'anyone'];

/** The people who may be invited: all but the owner. */
export const guestsOf = ({ people, owner }: SharingScene): SharingScene['people'] => people.filter(({ id }) => id !== owner);

/** Fields that "Cancel" puts back. */
function settingsOf(state: State): State {
  const { dialog: _dialog, confirmed: _confirmed, before: _before, item: _item, ...settings } = state;
  return settings;
}

/** Everything that can be operated in the open dialog. */
function dialogControls(scene: SharingScene, state: State): Control[] {
  const guests = guestsOf(scene);
  const outside = guests.filter(({ id }) => state[id] === 'none').map(({ id }) => id);
  const inside = guests.filter(({ id }) => state[id] !== 'none');
  return [
    ...(outside.length > 0 ? [{ control: 'candidate', values: ['none', ...outside] }] : []),
    ...(state['candidate'] === 'none' ? [] : [{ control: 'invite' }]),
    ...inside.flatMap(({ id }) => [{ control: `${id}.right`, values: rights }, { control: `${id}.remove` }]),
    { control: 'scope', values: scopes },
    ...(state['scope'] === 'restricted' ? [] : [{ control: 'link-right', values: rights }]),
    { control: 'expiry', values: ['none', ...scene.expiries.map(({ id }) => id)] },
    { control: 'download', values: ['on', 'off'] },
    { control: 'cancel' },
    { control: 'confirm' },
  ];
}

/** A sharing dialog: whom, what they may do, until when. */
export const sharingLogic: Logic<SharingScene> = {
  start(scene) {
    const { people = {}, scope = 'restricted', link_right = 'view', download = true, expiry = 'none' } = scene.start ?? {};
    return {
      item: scene.items.length === 1 ? (scene.items[0]?.id ?? '') : 'none',
      dialog: false,
      confirmed: false,
      before: '',
      candidate: 'none',
      ...Object.fromEntries(guestsOf(scene).map(({ id }) => [id, people[id] ?? 'none'])),
      scope,
      'link-right': link_right,
      expiry,
      download,
    };
  },
  controls(scene, state) {
    if (state['dialog']) return dialogControls(scene, state);
    const choose = scene.items.length > 1 ? scene.items.map(({ id }) => ({ control: `${id}.select` })) : [];
    return state['item'] === 'none' ? choose : [...choose, { control: 'share' }];
  },
  act(scene, state, { control, value }: Step): State {
    const [id = '', verb] = control.split('.');
    if (verb === 'select') {
      // Another thing is shared afresh: what was set for the one before does not go with it.
      return id === state['item'] ? state : { ...sharingLogic.start(scene), item: id };
    }
    if (verb === 'remove') return { ...state, [id]: 'none' };
    if (verb === 'right') return { ...state, [id]: value };
    if (control === 'share') return { ...state, dialog: true, confirmed: false, before: JSON.stringify(settingsOf(state)) };
    if (control === 'cancel') return { ...state, ...(JSON.parse(String(state['before'])) as State), dialog: false, before: '' };
    if (control === 'confirm') return { ...state, dialog: false, confirmed: true, candidate: 'none', before: '' };
    if (control === 'invite') return { ...state, [String(state['candidate'])]: 'view', candidate: 'none' };
    return { ...state, [control]: control === 'download' ? value === 'on' : value };
  },
  missing: (_scene, state) => (state['confirmed'] ? null : 'not-confirmed'),
  describe(scene, { control, value }, messages) {
    const [id = '', verb] = control.split('.');
    const nameOf = (person: string): string => scene.people.find((each) => each.id === person)?.name ?? '';
    const name = verb === 'select' ? (scene.items.find((each) => each.id === id)?.name ?? '') : nameOf(id);
    const end = scene.expiries.find((each) => each.id === value)?.label;
    const wording: Record<string, string> = {
      candidate: value === 'none' ? (messages['said-candidate-none'] ?? '') : (messages['said-candidate'] ?? ''),
      expiry: end ? (messages['said-expiry'] ?? '') : (messages['said-expiry-none'] ?? ''),
      scope: messages[`said-scope-${value}`] ?? '',
      download: messages[`said-download-${value}`] ?? '',
    };
    return fill(wording[control] ?? messages[`said-${verb ?? control}`] ?? '', {
      name: verb ? name : nameOf(value),
      right: messages[`right-${value}`] ?? '',
      end: end ?? '',
    });
  },
};
