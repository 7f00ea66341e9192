import type { Localized } from '#src/domain/text/language.ts';
import type { Words } from '../contract.ts';
import type { SimulationKey } from './grade.ts';
import type { SimulationBody, SimulationShown } from './schema.ts';
import { readSteps } from './steps.ts';

/** Splits one language of the authored fields into what is shown and what answers it. */
export function presentSimulation(body: Localized<SimulationBody>): { shown: SimulationShown; key: SimulationKey } {
  const words: Words = {};
  for (const { id, met, unmet, also = [], instead = [] } of body.goals) {
    words[id] = met;
    words[`${id}/look`] = unmet;
    also.forEach((each, index) => (words[`${id}/also-${index}`] = each.words));
    instead.forEach((each, index) => (words[`${id}/instead-${index}`] = each.words));
  }
  for (const trap of body.traps) words[`trap/${trap.id}`] = trap.words;
  for (const [outcome, text] of Object.entries(body.feedback)) words[`overall/${outcome}`] = text;
  return {
    shown: {
      surface: body.surface,
      app: body.app,
      scene: body.scene,
      goals: body.goals.map(({ id, label }) => ({ id, name: label })),
      areGoalsHidden: body.goals_hidden ?? false,
    },
    key: {
      words,
      goals: body.goals.map(({ id, when, credit = 1, also = [], instead = [] }) => ({
        id,
        when,
        credit,
        also: also.map((each) => ({ when: each.when, credit: each.credit ?? credit })),
        instead: instead.map((each) => ({ when: each.when })),
      })),
      traps: body.traps.map(({ id, when }) => ({ id, when })),
      samples: { solution: readSteps(body.samples.solution), partial: readSteps(body.samples.partial) },
      paths: pathsOf(body),
    },
  };
}

/** The ways that the author gives to words that are far from the start, by the words' id. */
function pathsOf({ goals, traps }: Localized<SimulationBody>): SimulationKey['paths'] {
  const given = [
    ...goals.flatMap(({ id, also = [], instead = [] }) => [
      ...also.map(({ path }, index) => [`${id}/also-${index}`, path] as const),
      ...instead.map(({ path }, index) => [`${id}/instead-${index}`, path] as const),
    ]),
    ...traps.map(({ id, path }) => [`trap/${id}`, path] as const),
  ];
  return Object.fromEntries(given.flatMap(([id, path]) => (path ? [[id, readSteps(path)]] : [])));
}
