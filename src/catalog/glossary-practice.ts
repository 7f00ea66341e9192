import { getCollection } from 'astro:content';
import { shuffle } from '#src/domain/exercise/shuffle.ts';
import type { Language } from '#src/domain/text/language.ts';
import type { ExerciseProps } from '#src/exercise-frame/exercise-props.ts';
import type { BaseKey, Card } from '#src/exercise-kinds/contract.ts';
import { kinds } from '#src/exercise-kinds/kinds.ts';
import { loadCatalog } from './catalog.ts';
import { showExercise } from './shown-exercise.ts';

/** The glossary as exercises in one language: the first of them whole, and all as cards in the order of drawing. */
export interface GlossaryPractice {
  whole: ExerciseProps<unknown, BaseKey>;
  deck: Card[];
}

/** What is not the same on every card. */
const cardOf = ({ id, forms }: ExerciseProps<unknown, BaseKey>): Card => ({
  id,
  forms: forms.map(({ hints, shown, key }) => ({ hints, text: (shown as { text: string }).text, answer: key.words['answer'] ?? '' })),
});

/** Null while the glossary holds no term, or no kind makes exercises from it. */
export async function loadGlossaryPractice(language: Language): Promise<GlossaryPractice | null> {
  const entries = (await getCollection('glossary')).map(({ data }) => data);
  const made = [...kinds.values()].flatMap((kind) => kind.fromGlossary?.(entries) ?? []);
  const catalog = { ...(await loadCatalog(language)), exercises: new Map(made.map(({ id, authored }) => [id, authored])) };
  // Neighbours in the file would answer each other; the order is the same in every build.
  const exercises = shuffle(
    made.map(({ id }) => showExercise(catalog, id, language, null)),
    'glossary',
  );
  const [whole] = exercises;
  return whole ? { whole, deck: exercises.map(cardOf) } : null;
}
