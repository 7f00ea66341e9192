import { fill } from '#src/domain/text/fill.ts';
import type { Control, Logic, State, Step } from '../../surface-contract.ts';
import type { MeetingScene } from './schema.ts';

type Person = MeetingScene['people'][number];
type Phrase = NonNullable<MeetingScene['phrases']>[number];

const lobbies = ['everyone', 'company', 'invited'];

const listOf = (state: State, field: string): string[] => state[field] as string[];

/** The people who are in, in the order of the scene. */
export const peopleIn = ({ people }: MeetingScene, state: State): Person[] => people.filter(({ id }) => state[id] === 'in');

/** The people who wait in the lobby. */
export const peopleWaiting = ({ people }: MeetingScene, state: State): Person[] => people.filter(({ id }) => state[id] === 'lobby');

/** True while the meeting goes on and one is in it. */
export const isRunning = (state: State): boolean => state['started'] === true && state['ended'] === 'no';

/** True when another event is to come. */
export const hasNext = ({ events }: MeetingScene, state: State): boolean => events.at(-1)?.id !== state['event'];

/** What can be said now: what belongs to what has happened, and was not said. */
export function phrasesNow({ phrases = [] }: MeetingScene, state: State): Phrase[] {
  const feed = listOf(state, 'feed');
  return phrases.filter(({ id, after }) => !feed.includes(`say/${id}`) && (after === undefined || feed.includes(`event/${after}`)));
}

/** Where somebody lands who arrives: past the lobby, or in it. */
function landing(state: State, { group }: Person): 'in' | 'lobby' {
  const passes = { everyone: true, company: group !== 'outside', invited: group === 'invited' };
  return passes[String(state['lobby']) as keyof typeof passes] ? 'in' : 'lobby';
}

/** The next event, with who arrives and whose microphone opens. */
function advance(scene: MeetingScene, state: State): State {
  const at = scene.events.findIndex(({ id }) => id === state['event']);
  const event = scene.events[at + 1];
  if (!event) return state;
  const arriving = scene.people.filter(({ id }) => event.arrive?.includes(id));
  return {
    ...state,
    event: event.id,
    feed: [...listOf(state, 'feed'), `event/${event.id}`],
    ...Object.fromEntries(arriving.map((person) => [person.id, landing(state, person)])),
    ...Object.fromEntries((event.open_mics ?? []).map((id) => [`${id}.mic`, true])),
  };
}

function panelControls(scene: MeetingScene, state: State): Control[] {
  const { recording, windows } = scene;
  if (state['panel'] === 'share') return [{ control: 'show', values: windows.map(({ id }) => id) }];
  if (state['panel'] !== 'record') return [];
  return [
    { control: 'purpose', values: ['none', ...recording.purposes.map(({ id }) => id)] },
    { control: 'keep', values: ['none', ...recording.keep.map(({ id }) => id)] },
    { control: 'told', values: ['on', 'off'] },
    { control: 'record-start' },
  ];
}

function runningControls(scene: MeetingScene, state: State): Control[] {
  const phrases = phrasesNow(scene, state).map(({ id }) => id);
  return [
    { control: 'captions' },
    { control: state['share'] === 'none' ? 'share' : 'stop-share' },
    { control: state['recording'] === true ? 'record-stop' : 'record' },
    ...(state['panel'] === 'none' ? [] : [{ control: 'cancel' }]),
    ...panelControls(scene, state),
    ...peopleWaiting(scene, state).flatMap(({ id }) => [{ control: `${id}.admit` }, { control: `${id}.refuse` }]),
    ...peopleIn(scene, state).flatMap(({ id }) => [
      ...(state[`${id}.mic`] === true ? [{ control: `${id}.mute` }] : []),
      { control: `${id}.presenter` },
      { control: `${id}.remove` },
    ]),
    ...(phrases.length > 0 ? [{ control: 'say', values: phrases }] : []),
    ...(hasNext(scene, state) ? [{ control: 'next' }] : []),
    { control: 'leave' },
    { control: 'end' },
  ];
}

/** What a button does to one person. */
function actOn(state: State, id: string, verb: string): State {
  if (verb === 'admit') return { ...state, [id]: 'in' };
  if (verb === 'refuse' || verb === 'remove') return { ...state, [id]: 'out', [`${id}.mic`]: false };
  if (verb === 'mute') return { ...state, [`${id}.mic`]: false };
  return { ...state, [`${id}.presenter`]: state[`${id}.presenter`] !== true };
}

/** The buttons that act on the meeting, each with what it changes. */
const changes: Record<string, (state: State) => Record<string, string | boolean>> = {
  start: () => ({ started: true }),
  mic: (state) => ({ mic: state['mic'] !== true }),
  camera: (state) => ({ camera: state['camera'] !== true }),
  captions: (state) => ({ captions: state['captions'] !== true }),
  share: () => ({ panel: 'share' }),
  'stop-share': () => ({ share: 'none' }),
  record: () => ({ panel: 'record' }),
  'record-start': () => ({ recording: true, panel: 'none' }),
  'record-stop': () => ({ recording: false }),
  cancel: () => ({ panel: 'none' }),
  leave: () => ({ ended: 'left', panel: 'none' }),
  end: () => ({ ended: 'all', panel: 'none' }),
};

/** A video meeting that one chairs: door, microphone, screen, recording, people, end. */
export const meetingLogic: Logic<MeetingScene> = {
  start(scene) {
    const { lobby = 'everyone', mic = false, camera = false, open = false } = scene.start ?? {};
    return {
      started: open,
      ended: 'no',
      lobby,
      mic,
      camera,
      captions: false,
      share: 'none',
      panel: 'none',
      recording: false,
      purpose: 'none',
      keep: 'none',
      told: false,
      event: 'none',
      feed: [],
      said: [],
      ...Object.fromEntries(
        scene.people.flatMap(({ id, present = false, mic: isOpen = false }) => [
          [id, present ? 'in' : 'away'],
          [`${id}.mic`, isOpen],
          [`${id}.presenter`, false],
        ]),
      ),
    };
  },
  controls(scene, state): Control[] {
    if (state['ended'] !== 'no') return [];
    const own = [{ control: 'lobby', values: lobbies }, { control: 'mic' }, { control: 'camera' }];
    return isRunning(state) ? [...own, ...runningControls(scene, state)] : [...own, { control: 'start' }];
  },
  act(scene, state, { control, value }: Step): State {
    const [id = '', verb] = control.split('.');
    if (verb !== undefined) return actOn(state, id, verb);
    if (control === 'next') return advance(scene, state);
    if (control === 'show') return { ...state, share: value, panel: 'none' };
    if (control === 'say') return { ...state, feed: [...listOf(state, 'feed'), `say/${value}`], said: [...listOf(state, 'said'), value] };
    const change = changes[control];
    if (change) return { ...state, ...change(state) };
    return { ...state, [control]: control === 'told' ? value === 'on' : value };
  },
  missing: (_scene, state) => (state['ended'] === 'no' ? 'not-ended' : null),
  describe(scene, { control, value }, messages) {
    const [id = '', verb] = control.split('.');
    const labelIn = (list: { id: string; label: string }[]): string => list.find((each) => each.id === value)?.label ?? '';
    if (control === 'say') return scene.phrases?.find((each) => each.id === value)?.text ?? '';
    const key = ['lobby', 'told'].includes(control) ? `said-${control}-${value}` : `said-${verb ?? control}`;
    const isNone = (control === 'purpose' || control === 'keep') && value === 'none';
    return fill(messages[isNone ? 'said-none' : key] ?? '', {
      name: scene.people.find((each) => each.id === id)?.name ?? '',
      window: scene.windows.find((each) => each.id === value)?.name ?? '',
      answer: control === 'purpose' ? labelIn(scene.recording.purposes) : control === 'keep' ? labelIn(scene.recording.keep) : '',
    });
  },
};
