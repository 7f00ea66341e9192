import { z } from 'zod';
import type { Localized } from '#src/domain/text/language.ts';
import { reportDuplicates, type Problem } from '../../../contract.ts';
import { kebabId, localizedText } from '../../../fields.ts';
import { isSliding, reachOf } from './model.ts';

const position = z.strictObject({
  /** Unique in the lever. */
  id: kebabId,
  /** In words: "every 5 years", "by train". */
  label: localizedText,
  /** The number that it stands for. Where every position has one, the lever slides and the number may be typed. */
  value: z.number().optional(),
  /** What it puts on the gauge, in steps. Default 0. */
  effect: z.number().optional(),
  /** By how much it multiplies the steps of another lever. Default 1. */
  times: z.number().min(0).optional(),
  /** What it adds to the second gauge, in steps; below 0 where it costs. Default 0. */
  second: z.number().optional(),
  /** A sentence that is shown while it is chosen: why it moves the gauge, or why it doesn't. */
  note: localizedText.optional(),
});

const lever = z.strictObject({
  /** Unique in the scene. Also the name of its field and control. */
  id: kebabId,
  /** What is decided. */
  label: localizedText,
  /** One line more: distance, stakes. */
  about: localizedText.optional(),
  /** What its number counts, beside the field: "years". Only for levers that slide. */
  unit: localizedText.optional(),
  /** From first to last, along the slider. */
  positions: z.array(position).min(2).max(6),
  /** Id of the position at the beginning. Default: the first. */
  start: kebabId.optional(),
  /** Id of the lever whose steps it multiplies. */
  multiplies: kebabId.optional(),
});

const gauge = {
  /** What it stands for, in words. */
  label: localizedText,
  /** The last step of the drawing. */
  most: z.int().min(4).max(24),
  /** Steps before any lever is counted. */
  base: z.number(),
};

export const tradeOffScene = z.strictObject({
  /** Name of the plan on screen. */
  document: localizedText,
  /** What the steps are, and are not: shown above the levers. */
  notice: localizedText,
  /** The gauge that is to come down. */
  gauge: z.strictObject({
    ...gauge,
    /** Reached at this step or below. */
    aim: z.int().min(0),
  }),
  /** The gauge that must not come down too far: comfort, trust. */
  second: z.strictObject({
    ...gauge,
    /** Held at this step or above. */
    line: z.int().min(0),
  }),
  /** What can be decided, in order. */
  levers: z.array(lever).min(2).max(8),
  /** True: one lever has to be named that is kept as it is, and left at its start. */
  keep_one: z.boolean().optional(),
  /** How many levers are to be named as those that move the gauge most. */
  name_levers: z.int().min(1).max(3).optional(),
});

type AuthoredScene = z.output<typeof tradeOffScene>;

/** One language of the scene. */
export type TradeOffScene = Localized<AuthoredScene>;

/** The levers that count most must be clear: no tie between the last that is asked for and the next. */
function checkRanks(scene: AuthoredScene, problem: Problem): void {
  const count = scene.name_levers;
  if (!count) return;
  const reaches = scene.levers.map((each) => reachOf(scene as never, each as never)).toSorted((one, other) => other - one);
  if (count >= reaches.length || reaches[count - 1] === reaches[count])
    problem(['name_levers'], `the ${count} levers that move the gauge most are not clear: they move it by ${reaches.join(', ')} steps`);
}

/** Finds what the shape cannot say. */
export function checkTradeOff(scene: AuthoredScene, problem: Problem): void {
  const levers = scene.levers.map(({ id }) => id);
  reportDuplicates(levers, 'levers', problem);
  scene.levers.forEach(({ positions, start, multiplies, unit }, index) => {
    const path = ['levers', index];
    const ids = positions.map(({ id }) => id);
    reportDuplicates(ids, 'positions', (inner, message) => problem([...path, ...inner], message));
    if (start && !ids.includes(start)) problem([...path, 'start'], `"${start}" is no position; they are ${ids.join(', ')}`);
    if (multiplies && !levers.includes(multiplies))
      problem([...path, 'multiplies'], `"${multiplies}" is no lever; they are ${levers.join(', ')}`);
    const valued = positions.filter(({ value }) => value !== undefined).length;
    if (valued > 0 && valued < positions.length)
      problem([...path, 'positions'], 'some positions have a number and others have none; give one to each, or to none');
    if (unit && !isSliding({ positions: positions as never }))
      problem([...path, 'unit'], 'only levers that slide have a unit; give each position a value');
  });
  checkRanks(scene, problem);
}
