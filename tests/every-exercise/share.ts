import type { Language } from '#src/domain/text/language.ts';
import { answersTo } from '../support/answers.ts';
import { authoredExercises, firstForm, type Exercise } from '../support/authored-exercises.ts';

// What is worked where. Every exercise is solved through its real controls: by the keyboard in one language and by the finger in
// the other, so that each is worked by both hands and in both languages. What the frame does around them (too early, wrong, hints,
// again, partly right, how sure one is) is the same code for all, and is shown on one exercise of each kind and surface. The words
// of wrong answers are compared by the unit tests: src/exercise-kinds/universal.

/** Whether an exercise is worked in this language by this hand: the keyboard's own is English, the finger's French. */
export function isWorkedHere(exercise: Exercise, own: Language): boolean {
  return exercise.language === own;
}

/** True for a screen that is operated. */
export function isSimulation({ kind }: Exercise): boolean {
  return kind.startsWith('simulation/');
}

/** What the frame's way through an exercise depends on: its kind or surface, and what can be entered and asked. */
function wayThrough(exercise: Exercise): string {
  const { wrong, partial } = answersTo(exercise.kind, firstForm(exercise));
  return JSON.stringify([exercise.kind, exercise.asksCertainty, wrong !== null, partial !== null]);
}

/** The first exercise of each way, by its id. */
const examples = new Set(
  [
    ...new Map(
      authoredExercises
        .filter(({ language }) => language === 'fr')
        .toReversed()
        .map((exercise) => [wayThrough(exercise), exercise.id]),
    ),
  ].map(([, id]) => id),
);

/** True for the exercises on which the whole way is shown: early, wrong, hints, again, partly right, right, and back to the lesson. */
export function isShownWhole({ id }: Exercise): boolean {
  return examples.has(id);
}

const simulations = [...new Set(authoredExercises.filter(isSimulation).map(({ id }) => id))];

/** Whether a hand walks into the traps of a simulation: into those of the examples both do; of the others, each takes every second. */
export function meetsTrapsHere(exercise: Exercise, hand: 'keyboard' | 'finger'): boolean {
  if (!isSimulation(exercise)) return false;
  return isShownWhole(exercise) || (simulations.indexOf(exercise.id) % 2 === 0) === (hand === 'keyboard');
}
