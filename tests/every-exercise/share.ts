import type { Language } from '#src/domain/text/language.ts';
import type { Exercise } from '../support/authored-exercises.ts';

/**
 * Whether an exercise is worked in this language by this hand. Most are, in both. A simulation is the same screen with other
 * words, and there are many: the keyboard works it in one language and the finger in the other, so that each is worked by both
 * hands and in both languages. Their words are compared by the unit tests, in every state.
 */
export function isWorkedHere(exercise: Exercise, own: Language): boolean {
  return !isSimulation(exercise) || exercise.language === own;
}

/** True for a screen that is operated. */
export function isSimulation({ kind }: Exercise): boolean {
  return kind.startsWith('simulation/');
}
