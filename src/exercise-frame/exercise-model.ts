import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import { decideOutcome, type Part, type Result } from '#src/domain/exercise/result.ts';
import type { Attempt, Certainty, NewFact } from '#src/domain/progress/facts.ts';
import type { BaseKey } from '#src/exercise-kinds/contract.ts';
import type { FrameProps, ShownForm } from './exercise-props.ts';

/** Where an exercise is: the value of `data-state`. */
export type ExerciseState = 'empty' | 'ready' | 'correct' | 'partial' | 'incorrect' | 'revealed' | 'skipped';

/** What the last check said, kept while the response is being changed. */
interface Checked<Response> {
  response: Response;
  result: Result;
}

/** One exercise being done: its state as signals, and all that can be done to it. Knows no page and no storage. */
export interface ExerciseModel<Shown, Key extends BaseKey, Response> {
  form: ReadonlySignal<ShownForm<Shown, Key>>;
  response: Signal<Response>;
  state: ReadonlySignal<ExerciseState>;
  checked: Signal<Checked<Response> | null>;
  certainty: Signal<Certainty | null>;
  hintsShown: Signal<number>;
  checks: Signal<number>;
  /** Why it can't be checked yet: a key of the kind's messages, `certainty-missing`, or null when it can. */
  missing: ReadonlySignal<string | null>;
  canUndo: ReadonlySignal<boolean>;
  /** What has been brought about so far: keys of the words that tell it. */
  consequences: ReadonlySignal<string[]>;
  /** True once the answer stands: acquired or revealed. */
  isClosed: ReadonlySignal<boolean>;
  part(id: string): Part | undefined;
  words(id: string): string | undefined;
  /** @param typedIn the field that is being typed in: its letters are one step */
  change(next: Response, typedIn?: string): void;
  undo(): void;
  /** Grades the response. Null when it is not ready: nothing is wrong before it is complete. */
  check(): NewFact | null;
  retry(): void;
  redo(): void;
  showHint(): void;
  reveal(): NewFact;
  skip(): NewFact;
  resume(): void;
  /** Back to the first form, as if nothing had been done. */
  reset(): void;
  /** True while nothing was entered since the start or the last check. */
  isUntouched(): boolean;
  /** True when this attempt is what is on screen already. */
  isShowing(attempt: Attempt): boolean;
  restore(attempt: Attempt, checks: number): void;
}

/** Longest way back that undo offers. */
const undoDepth = 50;

export function createExerciseModel<Shown, Key extends BaseKey, Response>(
  props: FrameProps<Shown, Key, Response>,
): ExerciseModel<Shown, Key, Response> {
  const { grading, forms } = props;
  const first = forms[0];
  if (!first) throw new Error(`The exercise ${props.id} has no form to show.`);

  const variant = signal(0);
  const form = computed(() => forms[variant.value] ?? first);
  let untouched = grading.empty(first.shown);
  const response = signal<Response>(untouched);
  const past = signal<Response[]>([]);
  /** The field in which the last change was typed. */
  let lastTypedIn: string | undefined;
  const checked = signal<Checked<Response> | null>(null);
  /** Set by check, reveal and skip; null while answering. */
  const settled = signal<Exclude<ExerciseState, 'empty' | 'ready'> | null>(null);
  const certainty = signal<Certainty | null>(null);
  const hintsShown = signal(0);
  const checks = signal(0);

  const missing = computed(
    () =>
      grading.validate(form.value.shown, response.value) ?? (props.asksCertainty && certainty.value === null ? 'certainty-missing' : null),
  );
  const state = computed<ExerciseState>(() => settled.value ?? (missing.value === null ? 'ready' : 'empty'));
  const isClosed = computed(() => settled.value === 'correct' || settled.value === 'revealed');

  // Before anything was done the key is not looked at: the server's page is the same whatever the answer is.
  const consequences = computed(() =>
    response.value === untouched ? [] : (grading.consequences?.(form.value.shown, form.value.key, response.value) ?? []),
  );

  const gradeNow = (): Result => {
    const graded = grading.grade(form.value.shown, form.value.key, response.value);
    return { ...graded, outcome: decideOutcome(graded, props.pass) };
  };
  const attempt = (outcome: Attempt['outcome'], graded: { earned: number; possible: number }): NewFact => ({
    type: 'attempt',
    exercise: props.id,
    variant: variant.value,
    hash: form.value.hash,
    response: response.value,
    outcome,
    earned: graded.earned,
    possible: graded.possible,
    hintsUsed: hintsShown.value,
    ...(certainty.value === null ? {} : { certainty: certainty.value }),
  });
  const begin = (next: number): void =>
    batch(() => {
      variant.value = next;
      untouched = grading.empty((forms[next] ?? first).shown);
      response.value = untouched;
      past.value = [];
      lastTypedIn = undefined;
      checked.value = null;
      settled.value = null;
      certainty.value = null;
      hintsShown.value = 0;
      checks.value = 0;
    });

  return {
    form,
    response,
    state,
    checked,
    certainty,
    hintsShown,
    checks,
    missing,
    isClosed,
    consequences,
    canUndo: computed(() => past.value.length > 0 && !isClosed.value && settled.value !== 'skipped'),
    part: (id) => checked.value?.result.parts.find((part) => part.id === id),
    words: (id) => form.value.key.words[id],
    change(next, typedIn) {
      batch(() => {
        const isTypedOn = typedIn !== undefined && typedIn === lastTypedIn && settled.value === null;
        lastTypedIn = typedIn;
        if (!isTypedOn) past.value = [...past.value.slice(-undoDepth + 1), response.value];
        response.value = next;
        settled.value = null;
      });
    },
    undo() {
      lastTypedIn = undefined;
      const previous = past.value.at(-1);
      if (previous === undefined) return;
      batch(() => {
        past.value = past.value.slice(0, -1);
        response.value = previous;
        settled.value = null;
      });
    },
    check() {
      if (missing.value !== null) return null;
      const result = gradeNow();
      batch(() => {
        checks.value += 1;
        checked.value = { response: response.value, result };
        settled.value = result.outcome;
      });
      return attempt(result.outcome, result);
    },
    retry() {
      settled.value = null;
    },
    redo() {
      begin((variant.value + 1) % forms.length);
    },
    showHint() {
      hintsShown.value = Math.min(hintsShown.value + 1, form.value.hints.length);
    },
    reveal() {
      const before = checked.value?.result;
      const fact = attempt('revealed', { earned: before?.earned ?? 0, possible: before?.possible ?? 1 });
      batch(() => {
        response.value = grading.solution(form.value.shown, form.value.key);
        checked.value = { response: response.value, result: gradeNow() };
        settled.value = 'revealed';
      });
      return fact;
    },
    skip() {
      settled.value = 'skipped';
      return attempt('skipped', { earned: 0, possible: 1 });
    },
    resume() {
      settled.value = null;
    },
    reset: () => begin(0),
    isUntouched: () => response.value === untouched || response.value === checked.value?.response,
    isShowing(saved) {
      if (saved.outcome !== settled.value || saved.variant !== variant.value) return false;
      const isAnswer = saved.outcome !== 'revealed' && saved.outcome !== 'skipped';
      return !isAnswer || JSON.stringify(saved.response) === JSON.stringify(response.value);
    },
    restore(saved, before) {
      const savedForm = forms[saved.variant];
      if (!savedForm || saved.hash !== savedForm.hash) return;
      const answer = grading.read(saved.response);
      const isAnswer = saved.outcome !== 'revealed' && saved.outcome !== 'skipped';
      if (isAnswer && (!answer || grading.validate(savedForm.shown, answer) !== null)) return;
      batch(() => {
        begin(saved.variant);
        checks.value = before;
        if (saved.outcome === 'skipped') {
          settled.value = 'skipped';
          return;
        }
        response.value = isAnswer && answer ? answer : grading.solution(form.value.shown, form.value.key);
        certainty.value = saved.certainty ?? null;
        const result = gradeNow();
        checked.value = { response: response.value, result };
        settled.value = saved.outcome === 'revealed' ? 'revealed' : result.outcome;
      });
    },
  };
}
