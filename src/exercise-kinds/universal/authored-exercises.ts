import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Catalog } from '#src/catalog/catalog.ts';
import { showExercise } from '#src/catalog/shown-exercise.ts';
import { decideOutcome, type Result } from '#src/domain/exercise/result.ts';
import { languages, type Language } from '#src/domain/text/language.ts';
import type { ExerciseProps, ShownForm } from '#src/exercise-frame/exercise-props.ts';
import type { AnyKind, AuthoredBody, AuthoredExercise, BaseKey, GlossaryEntry, KindExample } from '../contract.ts';
import { kindIdOf, kindOf, kinds } from '../kinds.ts';

/** The project's folder. */
export const projectFolder = join(import.meta.dirname, '../../..');

/** An exercise that the universal tests walk: an example of a kind, or a file of exercises/. */
export interface WalkedExercise {
  /** Said in the test's name. */
  name: string;
  /** `<module>/<exercise>`. */
  id: string;
  kind: AnyKind;
  authored: AuthoredExercise & AuthoredBody & Record<string, unknown>;
}

/** An exercise in one language, as its island takes it. */
export type ShownExercise = ExerciseProps<unknown, BaseKey>;

type Form = ShownForm<unknown, BaseKey>;

/** Reads a YAML file as the checker does: YAML 1.2, no copies of parts. */
export function readYamlFile(path: string): unknown {
  return parse(readFileSync(join(projectFolder, path), 'utf8'), { version: '1.2', schema: 'core', merge: false, maxAliasCount: 0 });
}

function folders(path: string): string[] {
  return readdirSync(join(projectFolder, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

/** Every file of exercises/. */
export const authoredExercises: WalkedExercise[] = folders('exercises').flatMap((module) =>
  readdirSync(join(projectFolder, 'exercises', module))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => {
      const id = `${module}/${file.replace('.yaml', '')}`;
      const authored = readYamlFile(`exercises/${module}/${file}`) as WalkedExercise['authored'];
      return { name: id, id, kind: kindOf(kindIdOf(authored)), authored };
    }),
);

/** Every kind with each of its examples. */
export const kindExamples: (WalkedExercise & { responses: KindExample['responses'] })[] = [...kinds.values()].flatMap((kind) =>
  kind.examples.map((example, index) => ({
    name: `${kind.id}: ${example.name}`,
    id: `examples/${kind.id.replace('/', '-')}-${index}`,
    kind,
    authored: example.authored as WalkedExercise['authored'],
    responses: example.responses,
  })),
);

const glossary = readYamlFile('content/glossary.yaml') as GlossaryEntry[];

/** Of the exercises that kinds make from the glossary, every tenth: they are alike, and the kind's own tests look at all. */
export const madeExercises: WalkedExercise[] = [...kinds.values()].flatMap((kind) =>
  (kind.fromGlossary?.(glossary) ?? [])
    .filter((_made, index) => index % 10 === 0)
    .map(({ id, authored }) => ({ name: id, id, kind, authored })),
);

/** All of them. */
export const walkedExercises: WalkedExercise[] = [...kindExamples, ...authoredExercises, ...madeExercises];

const settings = (readYamlFile('content/settings.yaml') as { id: string; type: string; default: Record<Language, string> }[]) ?? [];

/** An exercise as the page hands it to its island. */
export function showIn(language: Language, { id, authored }: WalkedExercise, place: ShownExercise['place'] = null): ShownExercise {
  const catalog = {
    exercises: new Map([[id, authored]]),
    settings: new Map(settings.map((setting) => [setting.id, { ...setting, default: setting.default[language] }])),
  };
  return showExercise(catalog as unknown as Catalog, id, language, place);
}

/** Every form (the first and the variants) of an exercise in every language. */
export function formsOf(
  exercise: WalkedExercise,
): { language: Language; form: Form; body: unknown; exercise: ShownExercise; name: string }[] {
  const bodies: unknown[] = [exercise.authored, ...(exercise.authored.variants ?? [])];
  return languages.flatMap((language) => {
    const shown = showIn(language, exercise);
    return shown.forms.map((form, index) => ({ language, form, body: bodies[index], exercise: shown, name: `${language}, form ${index}` }));
  });
}

/** What the frame makes of a response: a code while it is not ready, or the graded result with its outcome. */
export function checkResponse(
  { grading }: AnyKind,
  form: Form,
  response: unknown,
  pass: ShownExercise['pass'],
): { code: string } | { code: null; result: Result } {
  const code = grading.validate(form.shown, response);
  if (code !== null) return { code };
  const graded = grading.grade(form.shown, form.key, response);
  return { code: null, result: { ...graded, outcome: decideOutcome(graded, pass) } };
}

/** Freezes a value and all that it holds, so that a change throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
