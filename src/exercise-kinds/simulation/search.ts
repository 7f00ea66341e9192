import { controlsIn, holds, type Condition } from './condition.ts';
import { play, type Played } from './engine.ts';
import type { Logic, Step } from './surface-contract.ts';

/** A scene to search: how it behaves, and ways through it that are known. */
export interface SearchedScene<Scene> {
  logic: Logic<Scene>;
  scene: Scene;
  /** Known ways: the search begins at every step of each, and types what they type. */
  ways: Step[][];
}

/** A condition to find a way to. */
export interface Sought {
  id: string;
  when: Condition;
  /** True where it is told as soon as it holds; the rest is told once the work is ready to be checked. */
  isToldAtOnce: boolean;
}

/** What was looked for, and the shortest way found to it. */
export interface Found {
  /** The way to each condition that can be reached, by its id. */
  ways: Map<string, Step[]>;
  /** True when every state was looked at, so that what was not found does not exist. */
  isExhausted: boolean;
  /** Every control that was met. */
  controls: Set<string>;
}

/** Most states that are looked at: a search takes a moment, never a minute. */
const most = 3000;

/** Texts that the known ways type, by their control. */
function typedTexts(ways: Step[][]): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const { control, value } of ways.flat()) texts.set(control, [...new Set([...(texts.get(control) ?? []), value])]);
  return texts;
}

/** Every step that can be taken in a state. */
export function stepsFrom<Scene>({ logic, scene, ways }: SearchedScene<Scene>, played: Played): Step[] {
  const texts = typedTexts(ways);
  return logic
    .controls(scene, played.state)
    .flatMap(({ control, values, isTyped }) =>
      (isTyped ? (texts.get(control) ?? []) : (values ?? [''])).map((value) => ({ control, value })),
    );
}

/** Looks for a way to each condition, breadth first, from the start and from every step of the known ways. */
export function search<Scene>(searched: SearchedScene<Scene>, conditions: Sought[]): Found {
  const { logic, scene, ways } = searched;
  const watched = new Set(conditions.flatMap(({ when }) => controlsIn(when)));
  const open = new Map(conditions.map((sought) => [sought.id, sought]));
  const found = new Map<string, Step[]>();
  const seen = new Set<string>();
  const queue: Played[] = [];
  const controls = new Set(ways.flat().map(({ control }) => control));
  let isTyped = false;
  const visit = (played: Played): void => {
    const used = played.log.filter(({ control }) => watched.has(control)).map(({ control, value }) => `${control}=${value}`);
    const key = JSON.stringify([played.state, [...new Set(used)]]);
    if (seen.has(key)) return;
    seen.add(key);
    queue.push(played);
    const isReady = !logic.missing?.(scene, played.state);
    for (const [id, { when, isToldAtOnce }] of open) {
      if ((!isReady && !isToldAtOnce) || !holds(when, played.state, played.log)) continue;
      found.set(id, played.log);
      open.delete(id);
    }
  };
  visit(play(logic, scene, []));
  for (const way of ways) for (let end = 1; end <= way.length; end += 1) visit(play(logic, scene, way.slice(0, end)));
  for (let next = 0; next < queue.length && open.size > 0 && seen.size < most; next += 1) {
    const played = queue[next] as Played;
    for (const control of logic.controls(scene, played.state)) {
      controls.add(control.control);
      isTyped ||= control.isTyped === true;
    }
    for (const step of stepsFrom(searched, played)) {
      visit({ state: logic.act(scene, played.state, step), log: [...played.log, step] });
    }
  }
  // What could be typed is without end: only some of it was tried.
  return { ways: found, isExhausted: !isTyped && (open.size === 0 || seen.size < most), controls };
}
