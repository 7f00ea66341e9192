import { z } from 'zod';
import { feedbackText, kebabId, localizedText, overallFeedback } from '../fields.ts';
import type { Condition } from './condition.ts';
import type { Step } from './surface-contract.ts';

const scalar = z.union([z.string(), z.number(), z.boolean()]);

const expected = z.union([
  /** The field holds this. */
  scalar,
  /** The field holds one of these. */
  z.array(scalar).min(1),
  z
    .strictObject({
      /** The field holds none of these. */
      not: z.union([scalar, z.array(scalar).min(1)]).optional(),
      /** The number is this or more. */
      at_least: z.number().optional(),
      /** The number is this or less. */
      at_most: z.number().optional(),
      /** The list holds all of these. */
      includes: z.array(z.string()).min(1).optional(),
      /** The list holds none of these. */
      excludes: z.array(z.string()).min(1).optional(),
    })
    .refine(
      (each) => Object.keys(each).length > 0,
      'an empty comparison holds for everything; say not, at_least, at_most, includes or excludes',
    ),
]);

const used = z.union([
  /** The control was used, whatever it was given. */
  z.string().min(1),
  /** The control was given this value. */
  z
    .record(z.string().min(1), scalar)
    .refine((each) => Object.keys(each).length === 1, 'name one control with its value: { claire.right: view }'),
]);

const condition: z.ZodType<Condition> = z
  .strictObject({
    /** Fields of the state and what they hold. */
    state: z.record(z.string().min(1), expected).optional(),
    /** Controls that were used. */
    done: z.array(used).min(1).optional(),
    /** Controls that were used one after the other. */
    done_in_order: z.array(used).min(2).optional(),
    /** Controls that were not used. */
    not_done: z.array(used).min(1).optional(),
    /** One of these holds. */
    get any() {
      return z.array(condition).min(1).optional();
    },
    /** None of these holds. */
    get none() {
      return z.array(condition).min(1).optional();
    },
  })
  .refine(
    (each) => Object.keys(each).length > 0,
    'an empty "when" always holds; say state, done, not_done, any or none',
  ) as z.ZodType<Condition>;

/** A text that is typed: the same in both languages, or each its own. */
const typed = z.union([scalar, localizedText]);

const step = z.union([
  /** A button. */
  z.string().min(1),
  /** A control with the value that it is given. */
  z.record(z.string().min(1), typed).refine((each) => Object.keys(each).length === 1, 'one step names one control: "claire.right: view"'),
]);

const steps = z.array(step).min(1).max(120);

const goal = z.strictObject({
  /** Unique in the exercise; `pass` may name it. */
  id: kebabId,
  /** Two to eight words for the list of goals: "Claire can comment". */
  label: localizedText,
  /** When it is met. */
  when: condition,
  /** What it is worth. Default 1. */
  credit: z.int().min(1).max(5).optional(),
  /** Said when it is met: why this was right. */
  met: feedbackText,
  /** Said when it is not met: what to look at, without the answer. */
  unmet: feedbackText,
  /** Other ways that are accepted, each with words of its own. The first that holds counts. */
  also: z
    .array(
      z.strictObject({
        /** When this other way was taken. */
        when: condition,
        /** Said instead of `met`. */
        words: feedbackText,
        /** What it is worth. Default: as much as the goal. */
        credit: z.int().min(1).max(5).optional(),
        /** A way to it, where it is too long to be found by search. */
        path: steps.optional(),
      }),
    )
    .min(1)
    .optional(),
  /** What people do instead, each with words of its own. The first that holds is said instead of `unmet`. */
  instead: z
    .array(
      z.strictObject({
        /** When this was done instead. */
        when: condition,
        /** Said instead of `unmet`: why people do this, and what to look at. */
        words: feedbackText,
        /** The belief behind it. */
        misconception: kebabId.optional(),
        /** A way to it, where it is too long to be found by search. */
        path: steps.optional(),
      }),
    )
    .min(1)
    .optional(),
});

const trap = z.strictObject({
  /** Unique in the exercise. */
  id: kebabId,
  /** When one has walked into it. */
  when: condition,
  /** Said at once: what this would have led to. Calm, no blame. */
  words: feedbackText,
  /** The belief behind it. */
  misconception: kebabId.optional(),
  /** A way into it, where it is too long to be found by search. */
  path: steps.optional(),
});

export const simulationShape = {
  /** The screen that is operated: a folder of `surfaces/`. */
  surface: kebabId,
  /** Name of the app in the frame, neutral: "Claire's mail". */
  app: localizedText,
  /** What the surface shows. Its fields are those of the surface. */
  scene: z.record(z.string(), z.unknown()),
  /** What is to be reached, in reading order. */
  goals: z.array(goal).min(1).max(12),
  /** True: the goals are named after checking only, where naming them would give the answer. */
  goals_hidden: z.boolean().optional(),
  /** What should not happen, and what it would lead to. */
  traps: z.array(trap).min(1).max(12),
  /** Ways through the scene, which prove that it can be solved. */
  samples: z.strictObject({
    /** Reaches every goal and walks into no trap. */
    solution: steps,
    /** Reaches something, and not enough. */
    partial: steps,
  }),
  /** Words for the whole. */
  feedback: overallFeedback,
};

/** The same with one surface and its own scene. */
export const shapeOf = (surface: string, scene: z.ZodType) => ({
  ...simulationShape,
  surface: z.literal(surface),
  scene: scene as z.ZodType<Record<string, unknown>>,
});

export type SimulationBody = z.output<z.ZodObject<typeof simulationShape>>;

/** A step as it is written: a button, or a control with its value. */
export type AuthoredStep = z.output<typeof step>;

/** What the learner did, in order. The state follows from it. */
export interface SimulationResponse {
  log: Step[];
}

export const simulationResponse: z.ZodType<SimulationResponse> = z.strictObject({
  log: z.array(z.strictObject({ control: z.string(), value: z.string() })),
});

/** What the page shows. */
export interface SimulationShown {
  surface: string;
  app: string;
  /** One language of the authored scene. */
  scene: unknown;
  /** The goals by name. */
  goals: { id: string; name: string }[];
  areGoalsHidden: boolean;
}
