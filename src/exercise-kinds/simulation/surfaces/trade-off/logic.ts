import { fill } from '#src/domain/text/fill.ts';
import type { Control, Logic, State, Step } from '../../surface-contract.ts';
import { costAt, gaugeAt, isSliding, nearestTo, startOf, topLevers, type Lever } from './model.ts';
import type { TradeOffScene } from './schema.ts';

/** The state with all that follows from where the levers stand. */
function settle(scene: TradeOffScene, state: State): State {
  const gauge = gaugeAt(scene, state);
  const second = costAt(scene, state);
  const kept = scene.levers.find(({ id }) => id === state['keep']);
  const named = state['named'] as string[];
  const wanted = topLevers(scene, scene.name_levers ?? 0);
  return {
    ...state,
    gauge,
    reached: gauge <= scene.gauge.aim,
    second,
    held: second >= scene.second.line,
    'keep.held': kept !== undefined && state[kept.id] === startOf(kept),
    'named.count': named.length,
    'named.right': named.length === wanted.length && wanted.every((id) => named.includes(id)),
  };
}

/** The number that a text begins with, a comma read as a point; NaN where there is none. */
const numberIn = (text: string): number => Number.parseFloat(text.trim().replace(',', '.').replace('−', '-'));

function controlsOf(scene: TradeOffScene, lever: Lever): Control[] {
  return [
    { control: lever.id, values: lever.positions.map(({ id }) => id) },
    ...(isSliding(lever) ? [{ control: `${lever.id}.number`, isTyped: true }] : []),
    ...(scene.name_levers ? [{ control: `${lever.id}.named`, values: ['on', 'off'] }] : []),
  ];
}

function describeLever({ label, positions }: Lever, value: string, messages: Record<string, string>): string {
  const position = positions.find(({ id }) => id === value);
  return fill(messages['said-set'] ?? '', { name: label, position: position?.label ?? value });
}

/** Levers are moved, and a gauge of steps answers; a second one says what it costs. */
export const tradeOffLogic: Logic<TradeOffScene> = {
  start(scene) {
    const levers = Object.fromEntries(scene.levers.map((lever) => [lever.id, startOf(lever)]));
    return settle(scene, { ...levers, keep: 'none', named: [] });
  },
  controls: (scene) => [
    ...scene.levers.flatMap((lever) => controlsOf(scene, lever)),
    ...(scene.keep_one ? [{ control: 'keep', values: ['none', ...scene.levers.map(({ id }) => id)] }] : []),
  ],
  act(scene, state, { control, value }: Step): State {
    const [id = '', verb] = control.split('.');
    const lever = scene.levers.find((each) => each.id === id);
    if (verb === 'named') {
      const others = (state['named'] as string[]).filter((each) => each !== id);
      // In the order of the levers, so that the order of ticking makes no difference.
      const named = scene.levers.map((each) => each.id).filter((each) => others.includes(each) || (each === id && value === 'on'));
      return settle(scene, { ...state, named });
    }
    if (verb === 'number' && lever) {
      const typed = numberIn(value);
      return Number.isNaN(typed) ? state : settle(scene, { ...state, [id]: nearestTo(lever, typed).id });
    }
    return settle(scene, { ...state, [control]: value });
  },
  missing(scene, state) {
    if (scene.keep_one && state['keep'] === 'none') return 'not-kept';
    return scene.name_levers && state['named.count'] !== scene.name_levers ? 'not-named' : null;
  },
  describe(scene, { control, value }, messages) {
    const [id, verb] = control.split('.');
    const lever = scene.levers.find((each) => each.id === id);
    if (control === 'keep') {
      const kept = scene.levers.find((each) => each.id === value);
      return fill(messages[kept ? 'said-keep' : 'said-keep-none'] ?? '', { name: kept?.label ?? '' });
    }
    if (!lever) return '';
    if (verb === 'named') return fill(messages[`said-named-${value}`] ?? '', { name: lever.label });
    if (verb !== 'number') return describeLever(lever, value, messages);
    const typed = numberIn(value);
    if (Number.isNaN(typed)) return fill(messages['said-no-number'] ?? '', { name: lever.label });
    return describeLever(lever, nearestTo(lever, typed).id, messages);
  },
};
