import { fill } from '#src/domain/text/fill.ts';
import { languages, type Language, type Localized } from '#src/domain/text/language.ts';
import { defineKind, type AnyKind, type KindMessages } from '../contract.ts';
import { checkSimulation, waysTo } from './check.ts';
import { play } from './engine.ts';
import { simulationGrading, type SimulationKey } from './grade.ts';
import { simulationMessages } from './messages.ts';
import { presentSimulation } from './present.ts';
import { shapeOf, simulationResponse, type SimulationBody, type SimulationResponse, type SimulationShown } from './schema.ts';
import { stepsFrom } from './search.ts';
import type { AnySurface } from './surface-contract.ts';
import * as surfaces from './surfaces.ts';

function messagesOf(surface: AnySurface): Record<Language, KindMessages> {
  return Object.fromEntries(
    languages.map((language) => [language, { ...simulationMessages[language], ...surface.messages[language] }]),
  ) as Record<Language, KindMessages>;
}

/** Goals with why they are right, then one way through in words. */
function describe(surface: AnySurface, body: Localized<SimulationBody>, messages: KindMessages): string[] {
  const { shown, key } = presentSimulation(body);
  const steps = key.samples.solution.map((step) => surface.logic.describe(shown.scene, step, messages));
  return [...body.goals.map(({ label, met }) => `**${label}** – ${met}`), fill(messages['solution'] ?? '', { steps: steps.join(' → ') })];
}

const ways = new WeakMap<SimulationShown, SimulationResponse['log'][]>();

/** A random walk: from the start, or from a way to some of the words, a few steps at random. */
function wander(
  surface: AnySurface,
  { shown, key }: { shown: SimulationShown; key: SimulationKey },
  choose: (below: number) => number,
): SimulationResponse {
  const known = ways.get(shown) ?? [
    [],
    key.samples.solution,
    key.samples.partial,
    ...Object.values(key.paths),
    ...waysTo(surface.logic, shown, key).ways.values(),
  ];
  ways.set(shown, known);
  const begun = known[choose(known.length)] ?? [];
  let played = play(surface.logic, shown.scene, begun);
  for (let left = choose(3) === 0 ? choose(8) : 0; left > 0; left -= 1) {
    const steps = stepsFrom({ logic: surface.logic, scene: shown.scene, ways: known }, played);
    const step = steps[choose(Math.max(1, steps.length))];
    if (!step) break;
    played = { state: surface.logic.act(shown.scene, played.state, step), log: [...played.log, step] };
  }
  return { log: played.log.map((step) => ({ ...step })) };
}

/** One surface as a kind of its own: the same engine, its own scene. */
function simulationOf(surface: AnySurface): AnyKind {
  return defineKind({
    id: `simulation/${surface.id}`,
    icon: 'screen',
    drawnIcons: ['screen', ...surface.drawnIcons],
    shape: shapeOf(surface.id, surface.scene),
    check(body, problem) {
      let isSound = true;
      surface.check?.(body.scene as never, (path, message) => {
        isSound = false;
        problem(['scene', ...path], message);
      });
      // What the scene itself has wrong would only be said again by the search.
      if (isSound) checkSimulation(surface.logic, body as SimulationBody, problem);
    },
    partIds: (body) => body.goals.map(({ id }) => id),
    present: presentSimulation as never,
    describeAnswer: (body, messages) => describe(surface, body as Localized<SimulationBody>, messages),
    response: simulationResponse,
    grading: simulationGrading(() => surface.logic),
    messages: messagesOf(surface),
    examples: surface.examples,
    // What is typed may differ from one language to the other, and so may ways through.
    gradesWords: true,
    wander: (form, choose) => wander(surface, form as never, choose),
  }) as AnyKind;
}

/** Every surface of `surfaces.ts`, each as a kind. */
export const simulations: AnyKind[] = Object.values(surfaces as Record<string, AnySurface>).map(simulationOf);
