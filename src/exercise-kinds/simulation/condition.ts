import type { FieldValue, State, Step } from './surface-contract.ts';

type Scalar = string | number | boolean;

/** What a field is compared with. */
export type Expected =
  Scalar | Scalar[] | { not?: Scalar | Scalar[]; at_least?: number; at_most?: number; includes?: string[]; excludes?: string[] };

/** A control that was used: by its id, or with the value that it was given. */
export type Used = string | Record<string, Scalar>;

/** What must hold. Every clause that is given must. */
export interface Condition {
  /** Fields and what they hold. */
  state?: Record<string, Expected>;
  /** Steps that were taken. */
  done?: Used[];
  /** Steps that were taken, one after the other (others may lie between). */
  done_in_order?: Used[];
  /** Steps that were not taken. */
  not_done?: Used[];
  /** One of these must hold. */
  any?: Condition[];
  /** None of these may hold. */
  none?: Condition[];
}

const isSame = (held: FieldValue, wanted: Scalar): boolean =>
  Array.isArray(held) ? held.includes(String(wanted)) : String(held) === String(wanted);
const isOneOf = (held: FieldValue, wanted: Scalar | Scalar[]): boolean =>
  Array.isArray(wanted) ? wanted.some((each) => isSame(held, each)) : isSame(held, wanted);

function fits(held: FieldValue | undefined, expected: Expected): boolean {
  if (held === undefined) return false;
  if (typeof expected !== 'object' || Array.isArray(expected)) return isOneOf(held, expected);
  const { not, at_least, at_most, includes = [], excludes = [] } = expected;
  return (
    (not === undefined || !isOneOf(held, not)) &&
    (at_least === undefined || Number(held) >= at_least) &&
    (at_most === undefined || Number(held) <= at_most) &&
    includes.every((each) => isSame(held, each)) &&
    !excludes.some((each) => isSame(held, each))
  );
}

function isStep(step: Step, used: Used): boolean {
  if (typeof used === 'string') return step.control === used;
  return Object.entries(used).some(([control, value]) => step.control === control && step.value === String(value));
}

function areInOrder(log: readonly Step[], wanted: Used[]): boolean {
  let next = 0;
  for (const step of log) {
    const used = wanted[next];
    if (used !== undefined && isStep(step, used)) next += 1;
  }
  return next === wanted.length;
}

/** True when a condition holds in a state that was reached by these steps. */
export function holds(condition: Condition, state: State, log: readonly Step[]): boolean {
  const { state: fields = {}, done = [], done_in_order = [], not_done = [], any, none = [] } = condition;
  const was = (used: Used): boolean => log.some((step) => isStep(step, used));
  return (
    Object.entries(fields).every(([field, expected]) => fits(state[field], expected)) &&
    done.every(was) &&
    !not_done.some(was) &&
    areInOrder(log, done_in_order) &&
    (!any || any.some((each) => holds(each, state, log))) &&
    !none.some((each) => holds(each, state, log))
  );
}

/** The fields that a condition names. */
export function fieldsIn({ state = {}, any = [], none = [] }: Condition): string[] {
  return [...Object.keys(state), ...[...any, ...none].flatMap(fieldsIn)];
}

/** The controls whose use a condition asks about. */
export function controlsIn({ done = [], done_in_order = [], not_done = [], any = [], none = [] }: Condition): string[] {
  const used = [...done, ...done_in_order, ...not_done].flatMap((each) => (typeof each === 'string' ? [each] : Object.keys(each)));
  return [...used, ...[...any, ...none].flatMap(controlsIn)];
}
