import type { ExerciseProps, ShownForm } from '#src/exercise-frame/exercise-props.ts';
import type { BaseKey } from '#src/exercise-kinds/contract.ts';
import { pagesOfKind } from './built-site.ts';

/** An exercise as its page hands it to the island, with the answer key in it. */
export type Exercise = ExerciseProps<unknown, BaseKey> & { address: string };
export type Form = ShownForm<unknown, BaseKey>;

const characters: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>', '#39': "'", '#x27': "'", apos: "'" };
const decode = (attribute: string): string => attribute.replace(/&([a-z#0-9]+);/gi, (whole, name: string) => characters[name] ?? whole);

/** Undoes Astro's way of writing props: each value is `[type, value]`; 0 is a value or an object, 1 a list. */
function revive([type, value]: [number, unknown]): unknown {
  if (type === 1) return (value as [number, unknown][]).map(revive);
  if (type !== 0) throw new Error(`The island's props hold a value of type ${type}, which these tests cannot read yet.`);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, revive(inner as [number, unknown])]));
}

/** The props of every island of a page. */
export function readIslands(html: string): Record<string, unknown>[] {
  return [...html.matchAll(/<astro-island\b[^>]*?\sprops="([^"]*)"/g)].map(
    ([, props = '{}']) => revive([0, JSON.parse(decode(props))]) as Record<string, unknown>,
  );
}

/** The exercises of a page, in its order. */
export const exercisesIn = (html: string, address: string): Exercise[] =>
  readIslands(html)
    .filter((props) => 'forms' in props)
    .map((props) => ({ ...(props as unknown as Exercise), address }));

/** Every authored exercise, in both languages, each on its own page. */
export const authoredExercises: Exercise[] = pagesOfKind('exercise').flatMap(({ html, address }) => exercisesIn(html, address));
if (authoredExercises.length === 0) throw new Error('The built site holds no exercise page.');

/** One exercise, by its id, in French unless asked otherwise. */
export function exerciseNamed(id: string, language: 'fr' | 'en' = 'fr'): Exercise {
  const found = authoredExercises.find((exercise) => exercise.id === id && exercise.language === language);
  if (!found) throw new Error(`The built site has no exercise ${id} in ${language}.`);
  return found;
}

export function firstForm(exercise: Exercise): Form {
  const form = exercise.forms[0];
  if (!form) throw new Error(`The exercise ${exercise.id} has no form.`);
  return form;
}
