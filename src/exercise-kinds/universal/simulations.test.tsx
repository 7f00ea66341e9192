import type { ComponentType } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { languages } from '#src/domain/text/language.ts';
import { waysTo } from '../simulation/check.ts';
import { play } from '../simulation/engine.ts';
import type { SimulationKey } from '../simulation/grade.ts';
import type { SimulationShown } from '../simulation/schema.ts';
import { stepsFrom } from '../simulation/search.ts';
import * as surfaces from '../simulation/surfaces.ts';
import type { AnySurface, Control, Logic, ScreenProps, Step } from '../simulation/surface-contract.ts';
import { simulationView } from '../simulation/View.tsx';
import { deepFreeze, showIn, walkedExercises } from './authored-exercises.ts';
import { wordsOf } from './served-page.tsx';

const views = import.meta.glob<{ Screen: ComponentType<ScreenProps<unknown>> }>('../simulation/surfaces/*/View.tsx', { eager: true });
const all = Object.values(surfaces as unknown as Record<string, AnySurface>);

const simulations = walkedExercises.flatMap((walked) => {
  const surface = all.find(({ id }) => walked.kind.id === `simulation/${id}`);
  if (!surface) return [];
  const Screen = views[`../simulation/surfaces/${surface.id}/View.tsx`]?.Screen;
  if (!Screen) throw new Error(`The surface ${surface.id} exports no Screen.`);
  return languages.map((language) => {
    const [form] = showIn(language, walked).forms;
    const { shown, key } = form as unknown as { shown: SimulationShown; key: SimulationKey };
    const messages = walked.kind.messages[language];
    return { name: `${walked.name} (${language})`, language, logic: surface.logic as Logic<unknown>, shown, key, messages, Screen };
  });
});

type Simulation = (typeof simulations)[number];

/** Every log that leads along a known way, and what the ways lead to. */
function waysThrough({ logic, shown, key }: Simulation): { logs: Step[][]; reached: Set<string> } {
  const { ways: found } = waysTo(logic, shown, key);
  const ways = [key.samples.solution, key.samples.partial, ...found.values()];
  const logs = ways.flatMap((way) => [[], ...way.map((_, index) => way.slice(0, index + 1))]);
  return { logs: [...new Map(logs.map((log) => [JSON.stringify(log), log])).values()], reached: new Set(found.keys()) };
}

/** The whole view at a point of the work, as the server would send it. */
function draw({ logic, shown, messages, Screen }: Simulation, log: Step[]): string {
  const View = simulationView(logic, Screen);
  return renderToString(
    <View
      id="x"
      shown={shown}
      response={{ log }}
      change={() => {}}
      part={() => undefined}
      checked={null}
      words={() => undefined}
      closed={false}
      isRevealed={false}
      messages={messages}
    />,
  );
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`)
    .exec(tag)?.[1]
    ?.replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');

/** What a drawn screen offers: each control with the values that can be given to it. */
function offeredBy(html: string): Map<string, Set<string> | 'typed'> {
  const offered = new Map<string, Set<string> | 'typed'>();
  const add = (control: string, values: string[]): void => {
    const known = offered.get(control);
    offered.set(control, new Set([...(known instanceof Set ? known : []), ...values]));
  };
  for (const [tag, name] of html.matchAll(/<(\w+)\b[^>]*\sdata-control="[^"]*"[^>]*>/g)) {
    const control = attribute(tag, 'data-control') ?? '';
    if (name === 'textarea' || (name === 'input' && attribute(tag, 'type') === 'text')) offered.set(control, 'typed');
    else if (name === 'input' && attribute(tag, 'type') === 'checkbox') add(control, ['on', 'off']);
    else if (name === 'input' && attribute(tag, 'type') === 'range') add(control, (attribute(tag, 'data-values') ?? '').split(' '));
    else if (name === 'select') {
      const list = html.slice(html.indexOf(tag), html.indexOf('</select>', html.indexOf(tag)));
      add(
        control,
        [...list.matchAll(/<option\b[^>]*>/g)].map(([option]) => attribute(option, 'value') ?? ''),
      );
    } else add(control, [attribute(tag, 'data-value') ?? '']);
  }
  return offered;
}

const expected = (controls: Control[]): Map<string, Set<string> | 'typed'> =>
  new Map(controls.map(({ control, values, isTyped }) => [control, isTyped ? 'typed' : new Set(values ?? [''])]));

const inOrder = (map: Map<string, Set<string> | 'typed'>): unknown =>
  Object.fromEntries(
    [...map]
      .map(([control, values]) => [control, values === 'typed' ? values : [...values].toSorted()] as const)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );

describe.each(simulations)('the simulation $name', (simulation) => {
  const { logic, shown, key, messages } = simulation;
  /** Found when the first test asks: where only some tests run, the others look for nothing. */
  let found: ReturnType<typeof waysThrough> | undefined;
  const ways = (): ReturnType<typeof waysThrough> => (found ??= waysThrough(simulation));
  const screens = new Map<Step[], string>();
  /** The screen after a log; drawn once for all that is looked for in it. */
  const screenAfter = (log: Step[]): string => {
    const drawn = screens.get(log) ?? draw(simulation, log);
    screens.set(log, drawn);
    return drawn;
  };

  it('offers on its screen exactly what its logic allows, all along the known ways', () => {
    for (const log of ways().logs) {
      const { state, log: taken } = play(logic, shown.scene, log);
      expect(taken, 'every step is possible').toEqual(log);
      expect(inOrder(offeredBy(screenAfter(log))), `after ${JSON.stringify(log)}`).toEqual(
        inOrder(expected(logic.controls(shown.scene, state))),
      );
    }
  });

  it('keeps the same fields in every state, and changes none in place', () => {
    const fields = Object.keys(logic.start(shown.scene)).toSorted();
    deepFreeze(shown);
    for (const log of ways().logs) {
      const played = play(logic, shown.scene, log);
      deepFreeze(played.state);
      for (const step of stepsFrom({ logic, scene: shown.scene, ways: [log] }, played)) {
        const next = logic.act(shown.scene, played.state, step);
        expect(Object.keys(next).toSorted(), JSON.stringify(step)).toEqual(fields);
        expect(JSON.parse(JSON.stringify(next)), JSON.stringify(step)).toEqual(next);
      }
    }
  });

  it('says every step in words of its own', () => {
    for (const log of ways().logs) {
      const played = play(logic, shown.scene, log);
      for (const step of stepsFrom({ logic, scene: shown.scene, ways: [log] }, played)) {
        const words = logic.describe(shown.scene, step, messages);
        expect(words, JSON.stringify(step)).toMatch(/\p{L}{2}/u);
        expect(words, JSON.stringify(step)).not.toMatch(/undefined|\{\w+\}|\[object|NaN/);
      }
    }
  });

  it('shows no unfilled place, no internal name, and ids of its own, wherever one stands', () => {
    for (const log of ways().logs) {
      const html = screenAfter(log);
      expect(wordsOf(html)).not.toMatch(/undefined|\[object|\{\w+\}|NaN/);
      const ids = [...html.matchAll(/\s(?:id|name)="([^"]+)"/g)].map((match) => match[1] ?? '');
      expect(ids.filter((id) => !id.startsWith('x-'))).toEqual([]);
      const own = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? '');
      expect(own.filter((id, index) => own.indexOf(id) !== index)).toEqual([]);
      const pointed = [...html.matchAll(/\s(?:aria-labelledby|aria-describedby|aria-controls|for)="([^"]+)"/g)].flatMap((match) =>
        (match[1] ?? '').split(' '),
      );
      expect(pointed.filter((id) => !own.includes(id) && !id.startsWith('x-instruction') && !id.startsWith('x-prompt'))).toEqual([]);
    }
  });

  it('has a way to each of its words, its traps among them', () => {
    const told = Object.keys(key.words).filter((id) => !id.startsWith('overall/') && !id.endsWith('/look'));
    expect(told.filter((id) => !ways().reached.has(id))).toEqual([]);
    expect(key.traps.length).toBeGreaterThan(0);
  });
});
