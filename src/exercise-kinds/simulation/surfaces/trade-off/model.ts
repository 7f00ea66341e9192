import type { State } from '../../surface-contract.ts';
import type { TradeOffScene } from './schema.ts';

export type Lever = TradeOffScene['levers'][number];
export type Position = Lever['positions'][number];

/** A lever whose positions are numbers: it slides, and its number may be typed. The others are chosen in words. */
export const isSliding = ({ positions }: Pick<Lever, 'positions'>): boolean => positions.every(({ value }) => value !== undefined);

/** Where a lever stands. */
export function positionOf(lever: Lever, state: State): Position {
  return lever.positions.find(({ id }) => id === state[lever.id]) ?? (lever.positions[0] as Position);
}

/** The position from which a lever begins. */
export const startOf = ({ positions, start }: Lever): string => start ?? positions[0]?.id ?? '';

/** The position nearest to a typed number. */
export function nearestTo(lever: Lever, typed: number): Position {
  const distance = ({ value = 0 }: Position): number => Math.abs(value - typed);
  return lever.positions.reduce((nearest, each) => (distance(each) < distance(nearest) ? each : nearest));
}

/** What one lever puts on the gauge, in steps, with what multiplies it. */
export function weightOf(scene: TradeOffScene, lever: Lever, state: State): number {
  const factors = scene.levers.filter(({ multiplies }) => multiplies === lever.id).map((each) => positionOf(each, state).times ?? 1);
  return factors.reduce((weight, factor) => weight * factor, positionOf(lever, state).effect ?? 0);
}

const total = (numbers: number[]): number => numbers.reduce((sum, each) => sum + each, 0);
const within = (steps: number, most: number): number => Math.min(most, Math.max(0, Math.round(steps)));

/** Where the gauge stands, in steps. */
export const gaugeAt = (scene: TradeOffScene, state: State): number =>
  within(scene.gauge.base + total(scene.levers.map((lever) => weightOf(scene, lever, state))), scene.gauge.most);

/** Where the second gauge stands: what the choices cost. */
export const costAt = (scene: TradeOffScene, state: State): number =>
  within(scene.second.base + total(scene.levers.map((lever) => positionOf(lever, state).second ?? 0)), scene.second.most);

/** How far the gauge can be moved by one lever alone, all the others as they were at the start. */
export function reachOf(scene: TradeOffScene, lever: Lever): number {
  const start: State = Object.fromEntries(scene.levers.map((each) => [each.id, startOf(each)]));
  const steps = lever.positions.map(({ id }) => gaugeAt(scene, { ...start, [lever.id]: id }));
  return Math.max(...steps) - Math.min(...steps);
}

/** The levers that move the gauge most, as many as are asked for. */
export function topLevers(scene: TradeOffScene, count: number): string[] {
  return scene.levers
    .map((lever) => ({ id: lever.id, reach: reachOf(scene, lever) }))
    .toSorted((one, other) => other.reach - one.reach)
    .slice(0, count)
    .map(({ id }) => id);
}
