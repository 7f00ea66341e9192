import { fill } from '#src/domain/text/fill.ts';
import type { Control, Logic, State, Step } from '../../surface-contract.ts';
import type { ReportScene } from './schema.ts';

/** True while the content of a case can be seen: not taken away by a report, not hidden by a block. */
export const isVisible = (state: State, id: string): boolean => state[`${id}.reported`] !== true && state[`${id}.account`] !== 'blocked';

/** The contacts that have not been alerted about a case. */
export const contactsLeft = ({ contacts }: ReportScene, state: State, id: string): ReportScene['contacts'] =>
  contacts.filter((contact) => !(state[`${id}.alerted`] as string[]).includes(contact.id));

/** What becomes of the account: what it is now, and what one may make of it. */
const accountVerbs: Record<string, string[]> = { open: ['mute', 'block'], muted: ['restore', 'block'], blocked: ['restore'] };
const accountAfter: Record<string, string> = { mute: 'muted', block: 'blocked', restore: 'open' };

/** What one may do with the account that is open. */
export const verbsFor = (state: State, id: string): string[] => accountVerbs[String(state[`${id}.account`])] ?? [];

function controlsOfCase(scene: ReportScene, state: State, id: string): Control[] {
  if (state[`${id}.closed`]) return [{ control: `${id}.reopen` }];
  const isSeen = isVisible(state, id);
  const press = (verb: string, isOffered = true): Control[] => (isOffered ? [{ control: `${id}.${verb}` }] : []);
  return [
    ...press('reply', isSeen && !state[`${id}.replied`]),
    ...press('share', isSeen && !state[`${id}.shared`]),
    ...(isSeen ? scene.evidence.map((each) => ({ control: `${id}.keep.${each.id}`, values: ['on', 'off'] })) : []),
    ...(isSeen ? [{ control: `${id}.category`, values: ['none', ...scene.categories.map((each) => each.id)] }] : []),
    ...press('report', isSeen && state[`${id}.category`] !== 'none'),
    ...verbsFor(state, id).flatMap((verb) => press(verb)),
    { control: `${id}.contact`, values: ['none', ...contactsLeft(scene, state, id).map((each) => each.id)] },
    ...press('alert', state[`${id}.contact`] !== 'none'),
    ...press('close'),
  ];
}

/** The state after a verb on one case. */
function actOnCase(
  scene: ReportScene,
  state: State,
  id: string,
  { verb, what, value }: { verb: string; what: string; value: string },
): State {
  const set = (fields: Record<string, State[string]>): State => ({
    ...state,
    ...Object.fromEntries(Object.entries(fields).map(([field, held]) => [`${id}.${field}`, held])),
  });
  if (verb === 'open') return { ...state, open: id };
  if (verb === 'keep') {
    const kept = state[`${id}.evidence`] as string[];
    const isKept = (each: string): boolean => (each === what ? value === 'on' : kept.includes(each));
    return set({ evidence: scene.evidence.map((each) => each.id).filter(isKept) });
  }
  if (verb === 'alert') {
    const alerted = [...(state[`${id}.alerted`] as string[]), String(state[`${id}.contact`])];
    return set({ alerted: scene.contacts.map((each) => each.id).filter((each) => alerted.includes(each)), contact: 'none' });
  }
  const after = accountAfter[verb];
  if (after) return set({ account: after });
  const flags: Record<string, Record<string, boolean>> = {
    reply: { replied: true },
    share: { shared: true },
    report: { reported: true },
    close: { closed: true },
    reopen: { closed: false },
  };
  return set(flags[verb] ?? { [verb]: value });
}

/** Contents that came in: keep evidence, report, silence the account, alert somebody. What is taken away can't be kept any more. */
export const reportLogic: Logic<ReportScene> = {
  start: ({ cases }) =>
    Object.assign(
      { open: cases.length === 1 ? (cases[0]?.id ?? '') : 'none' },
      ...cases.map(({ id }) => ({
        [`${id}.evidence`]: [],
        [`${id}.category`]: 'none',
        [`${id}.reported`]: false,
        [`${id}.account`]: 'open',
        [`${id}.contact`]: 'none',
        [`${id}.alerted`]: [],
        [`${id}.replied`]: false,
        [`${id}.shared`]: false,
        [`${id}.closed`]: false,
      })),
    ) as State,
  controls(scene, state) {
    const rows = scene.cases.length > 1 ? scene.cases.map(({ id }) => ({ control: `${id}.open` })) : [];
    return state['open'] === 'none' ? rows : [...rows, ...controlsOfCase(scene, state, String(state['open']))];
  },
  act(scene, state, { control, value }: Step): State {
    const [id = '', verb = '', what = ''] = control.split('.');
    return actOnCase(scene, state, id, { verb, what, value });
  },
  missing: ({ cases }, state) => (cases.every(({ id }) => state[`${id}.closed`]) ? null : 'not-closed'),
  describe(scene, { control, value }, messages) {
    const [id = '', verb = '', what = ''] = control.split('.');
    const named = (list: { id: string; label: string }[], wanted: string): string => list.find((each) => each.id === wanted)?.label ?? '';
    const suffix: Record<string, string> = {
      keep: `-${value}`,
      category: value === 'none' ? '-none' : '',
      contact: value === 'none' ? '-none' : '',
    };
    return fill(messages[`said-${verb}${suffix[verb] ?? ''}`] ?? '', {
      name: scene.cases.find((each) => each.id === id)?.title ?? '',
      evidence: named(scene.evidence, what),
      category: named(scene.categories, value),
      contact: named(scene.contacts, value),
    });
  },
};
