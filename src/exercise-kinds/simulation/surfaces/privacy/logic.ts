import { fill } from '#src/domain/text/fill.ts';
import { holds } from '../../condition.ts';
import type { Control, FieldValue, Logic, State, Step } from '../../surface-contract.ts';
import type { PrivacyScene } from './schema.ts';

type Setting = PrivacyScene['pages'][number]['settings'][number];
type View = PrivacyScene['views'][number];

/** A line of a view: what is seen now, and whether it is what the setting lets out. */
export interface SeenLine {
  text: string;
  isOpen: boolean;
}

const settingsOf = ({ pages }: PrivacyScene): Setting[] => pages.flatMap(({ settings }) => settings);

/** What a setting holds at the beginning; a choice that has still to be made is `undecided`. */
function firstValue(setting: Setting): FieldValue {
  if (setting.type === 'switch') return setting.on;
  if (setting.type === 'choice') return setting.value ?? 'undecided';
  return setting.items.map(({ id }) => id);
}

/** The page whose settings are shown. */
export const pageOf = ({ pages }: PrivacyScene, state: State): PrivacyScene['pages'][number] | undefined =>
  pages.find(({ id }) => id === state['page']);

/** What can be seen from outside, as the settings stand. */
export function seenBy({ lines }: View, state: State): SeenLine[] {
  return lines.flatMap(({ when, text, otherwise }): SeenLine[] => {
    if (!when || holds({ state: when }, state, [])) return [{ text, isOpen: true }];
    return otherwise ? [{ text: otherwise, isOpen: false }] : [];
  });
}

function controlsOf(setting: Setting, state: State): Control[] {
  if (setting.type === 'switch') return [{ control: setting.id, values: ['on', 'off'] }];
  if (setting.type === 'choice') return [{ control: setting.id, values: setting.options.map(({ id }) => id) }];
  const kept = state[setting.id] as string[];
  return setting.items
    .filter(({ current }) => !current)
    .map(({ id }) => ({ control: `${setting.id}.${id}.${kept.includes(id) ? 'remove' : 'restore'}` }));
}

/** Who still has access after one is removed or let in again, in the order of the screen. */
function accessAfter(setting: Setting | undefined, kept: string[], { id, verb }: { id: string; verb: string }): string[] {
  if (setting?.type !== 'access') return kept;
  return setting.items.map((item) => item.id).filter((each) => (each === id ? verb === 'restore' : kept.includes(each)));
}

/** Settings over pages, and what they let others see. */
export const privacyLogic: Logic<PrivacyScene> = {
  start: (scene) => ({
    page: scene.pages[0]?.id ?? '',
    view: 'none',
    ...Object.fromEntries(settingsOf(scene).map((setting) => [setting.id, firstValue(setting)])),
  }),
  controls(scene, state) {
    const shown = state['view'] === 'none' ? (pageOf(scene, state)?.settings ?? []) : [];
    return [
      { control: 'page', values: scene.pages.map(({ id }) => id) },
      { control: 'view', values: scene.views.map(({ id }) => id) },
      ...shown.flatMap((setting) => controlsOf(setting, state)),
    ];
  },
  act(scene, state, { control, value }: Step): State {
    if (control === 'page') return { ...state, page: value, view: 'none' };
    if (control === 'view') return { ...state, view: value };
    const [field = '', id = '', verb = ''] = control.split('.');
    const setting = settingsOf(scene).find((each) => each.id === field);
    if (verb) return { ...state, [field]: accessAfter(setting, state[field] as string[], { id, verb }) };
    return { ...state, [field]: setting?.type === 'switch' ? value === 'on' : value };
  },
  describe(scene, { control, value }, messages) {
    if (control === 'page') {
      return fill(messages['said-page'] ?? '', { name: scene.pages.find(({ id }) => id === value)?.label ?? '' });
    }
    if (control === 'view') {
      return fill(messages['said-view'] ?? '', { name: scene.views.find(({ id }) => id === value)?.label ?? '' });
    }
    const [field, id, verb] = control.split('.');
    const setting = settingsOf(scene).find((each) => each.id === field);
    if (setting?.type === 'access') {
      return fill(messages[`said-${verb ?? ''}`] ?? '', { name: setting.items.find((item) => item.id === id)?.label ?? '' });
    }
    const said = setting?.type === 'choice' ? setting.options.find((option) => option.id === value)?.label : messages[`said-${value}`];
    return fill(messages['said-setting'] ?? '', { name: setting?.label ?? '', value: said ?? '' });
  },
};
