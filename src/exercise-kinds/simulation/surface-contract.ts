import type { KindExample, Problem, SceneSchema, Words } from '../contract.ts';
import type { Language } from '#src/domain/text/language.ts';

/** One thing done: a control and, where it has several, the value that it was given. A plain button has an empty value. */
export interface Step {
  /** Id of a control, such as `claire.right`. */
  control: string;
  /** The value chosen or typed; `on` or `off` for a switch; empty for a button. */
  value: string;
}

/** What a named field of a state may hold. */
export type FieldValue = string | number | boolean | string[];

/** Everything that can be seen or asked about a simulation: named fields, all present from the start. */
export type State = Readonly<Record<string, FieldValue>>;

/** Something that can be operated now. */
export interface Control {
  /** Its id; the element that shows it carries it as `data-control`. */
  control: string;
  /** The values to choose from; none for a plain button. */
  values?: string[];
  /** True for a field in which one types. */
  isTyped?: boolean;
}

/** How a surface behaves. Pure: no DOM, no clock, no randomness. A state is never changed, a new one is made. */
export interface Logic<Scene> {
  /** The state before anything was done. Holds every field that conditions may name. */
  start(scene: Scene): State;
  /** Everything that can be operated in this state: exactly what the screen offers. */
  controls(scene: Scene, state: State): Control[];
  /** The state after a step that `controls` allows. */
  act(scene: Scene, state: State, step: Step): State;
  /** Why the work can't be checked yet: a key of the surface's messages. Default: something must have been done. */
  missing?(scene: Scene, state: State): string | null;
  /** The step in a few words, as it is announced and listed: "Claire Delmas: can comment". */
  describe(scene: Scene, step: Step, messages: Words): string;
}

/** What a screen gets. It shows a state and offers its controls; it keeps nothing itself. */
export interface ScreenProps<Scene> {
  /** Unique in the page: the prefix of every id and name in the screen. */
  id: string;
  scene: Scene;
  state: State;
  messages: Words;
}

/** All that the engine knows of a surface. */
export interface Surface<Scene = unknown> {
  /** The value of `surface:` in the YAML, and the folder's name. */
  id: string;
  /** Icons that its screen draws. */
  drawnIcons: string[];
  /** The schema of `scene:`, in both languages. Strict. */
  scene: SceneSchema;
  /** Finds what the schema cannot say. Paths begin inside the scene. */
  check?(scene: never, problem: Problem): void;
  logic: Logic<Scene>;
  /** The sentences of its screen. `counted`, `counted-one` and `missing` codes may replace the engine's own. */
  messages: Record<Language, Words>;
  examples: KindExample[];
}

/** A surface whose own types are of no interest to the caller. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a heterogeneous list needs one open type, and this is the only place
export type AnySurface = Surface<any>;

/** Declares a surface. */
export const defineSurface = <Scene>(surface: Surface<Scene>): Surface<Scene> => surface;
