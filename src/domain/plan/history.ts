/** What was done to something that never changes in place, and the way back. */
export interface History<State> {
  past: State[];
  now: State;
  future: State[];
  /** The field in which the last step was typed. */
  typedIn: string | undefined;
}

/** Longest way back. */
const depth = 200;

export function startHistory<State>(now: State): History<State> {
  return { past: [], now, future: [], typedIn: undefined };
}

/** @param typedIn the field that is being typed in: its letters are one step */
export function step<State>(history: History<State>, next: State, typedIn?: string): History<State> {
  if (next === history.now) return history;
  const isTypedOn = typedIn !== undefined && typedIn === history.typedIn;
  const past = isTypedOn ? history.past : [...history.past.slice(-depth + 1), history.now];
  return { past, now: next, future: [], typedIn };
}

export function undo<State>(history: History<State>): History<State> {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  return { past: history.past.slice(0, -1), now: previous, future: [history.now, ...history.future], typedIn: undefined };
}

export function redo<State>(history: History<State>): History<State> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.now], now: next, future, typedIn: undefined };
}
