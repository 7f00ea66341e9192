import { z } from 'zod';
import type { PaperMaterial } from '#src/domain/exercise/paper-material.ts';
import type { Graded, Outcome } from '#src/domain/exercise/result.ts';
import type { Language, Localized } from '#src/domain/text/language.ts';
import { policyShape, promptShape } from './fields.ts';

/** The schema of what a simulation's surface shows. */
export type SceneSchema = z.ZodType;

/** Sentences by id: what feedback ids point to. One language. */
export type Words = Record<string, string>;

/** What every kind's key carries; a kind adds its answers. */
export interface BaseKey {
  words: Words;
}

/** Pure grading. Holds no schema, no text and no DOM, so that the browser gets nothing else with it. */
export interface Grading<Shown, Key extends BaseKey, Response> {
  /** A saved response made anew, or null when it is not one: what comes from storage may be damaged. */
  read(saved: unknown): Response | null;
  /** The response before anything was done. */
  empty(shown: Shown): Response;
  /** Null when the response can be checked, or a code that says what is missing (a key of the kind's messages). */
  validate(shown: Shown, response: Response): string | null;
  /** Grades a response that `validate` accepts. */
  grade(shown: Shown, key: Key, response: Response): Graded;
  /** A response that earns everything: shown on "Show the answer", and used by the tests. */
  solution(shown: Shown, key: Key): Response;
  /** True where there is no answer to show: the response is a deed, or a judgement of one's own. */
  hasNoAnswer?: boolean;
  /** What this response has brought about, told at once, before any check: keys of the words. */
  consequences?(shown: Shown, key: Key, response: Response): string[];
}

/**
 * The sentences of a kind, in one language. Codes of `validate` are among its keys. `check` replaces the words on the main
 * button, where "Check" would promise a judgement that nobody makes.
 */
export interface KindMessages {
  /** One word for the header: "Choose". */
  label: string;
  /** How the parts that are right are counted, two or more: "{right} of {total} decisions"; the numbers come as words. */
  counted: string;
  /** The same for one: "One of {total} decisions". */
  'counted-one': string;
  [code: string]: string;
}

/** One authored example with responses and the results that they must get. */
export interface KindExample {
  name: string;
  /** A whole authored exercise. */
  authored: Record<string, unknown>;
  responses: { name: string; response: unknown; outcome: Outcome | 'not-ready'; earned?: number; code?: string }[];
}

/** One entry of the glossary, as kinds may make exercises of it. */
export interface GlossaryEntry {
  id: string;
  term: Record<Language, string>;
  definition: Record<Language, string>;
  /** Ids of neighbouring terms. */
  see?: string[] | undefined;
}

/** An exercise that was made instead of written, with its id (`<module>/<exercise>`): what its file would hold. */
export interface MadeExercise {
  id: string;
  authored: AuthoredExercise & AuthoredBody & Record<string, unknown>;
}

/** One of many exercises made alike, of which a page holds one whole: the others’ own texts, form by form. */
export interface Card {
  id: string;
  forms: { hints: string[]; text: string; answer: string }[];
}

/** All that the rest of the product knows of a kind. */
export interface ExerciseKind<Shape extends z.ZodRawShape, Shown, Key extends BaseKey, Response> {
  /** The value of `kind:` in the YAML, and the folder's name; `<kind>/<surface>` where a kind has many surfaces. */
  id: string;
  /** Name in the icon set. */
  icon: string;
  /** Further icons that its view draws. */
  drawnIcons?: string[];
  /** The kind's own authored fields. */
  shape: Shape;
  /** Finds what a schema cannot say. Calls `problem` with the path and the sentence. */
  check?(body: z.output<z.ZodObject<Shape>>, problem: Problem): void;
  /** Ids of the parts that `pass` may name. */
  partIds(body: z.output<z.ZodObject<Shape>>): string[];
  /** Splits one language of the authored fields into what is shown and what answers it. */
  present(body: Localized<z.output<z.ZodObject<Shape>>>, seed: string): { shown: Shown; key: Key };
  /** The expected answer in plain lines, for the mentor; from one language of the authored fields. */
  describeAnswer(body: Localized<z.output<z.ZodObject<Shape>>>, messages: KindMessages): string[];
  /** What of it can be worked on with a pen. Without this, paper holds its prompt and empty lines. */
  layOut?(shown: Shown): PaperMaterial;
  response: z.ZodType<Response>;
  grading: Grading<Shown, Key, Response>;
  messages: Record<Language, KindMessages>;
  examples: KindExample[];
  /** For a kind whose exercises are not written in exercises/: makes them from the whole glossary. */
  fromGlossary?(entries: readonly GlossaryEntry[]): MadeExercise[];
  /** True where typed words are graded in their own language, so that one response may get two results. */
  gradesWords?: boolean;
  /**
   * Responses that can really be come to, where the response schema alone would make up few of them:
   * what the universal tests enter besides.
   * @param choose a number from 0 to below the one given; the tests' own randomness
   */
  wander?(form: { shown: Shown; key: Key }, choose: (below: number) => number): Response;
}

/** A kind whose own types are of no interest to the caller: the registry's point of view. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a heterogeneous list needs one open type, and this is the only place
export type AnyKind = ExerciseKind<any, any, any, any>;

/** Declares a kind, with its types inferred from its parts. */
export function defineKind<Shape extends z.ZodRawShape, Shown, Key extends BaseKey, Response>(
  kind: ExerciseKind<Shape, Shown, Key, Response>,
): ExerciseKind<Shape, Shown, Key, Response> {
  return kind;
}

/** What an exercise file holds besides the fields of its kind. */
export interface AuthoredExercise {
  kind: string;
  /** The screen that is operated, where the kind has several. */
  surface?: string;
  title: Record<Language, string>;
  minutes: number;
  certainty?: boolean;
  practice_only?: boolean;
  standalone?: boolean;
  pass?: { at_least?: number; all_of?: string[]; any_of?: string[] };
  variants?: AuthoredBody[];
}

/** One form of an exercise: its prompt, its hints and the fields of its kind. */
export interface AuthoredBody {
  prompt: Record<Language, string>;
  instruction?: Record<Language, string>;
  hints: Record<Language, string>[];
}

/** Reports what a schema cannot say: the path in the file, and the sentence. */
export type Problem = (path: (string | number)[], message: string) => void;

function checkForm(kind: AnyKind, exercise: AuthoredExercise, form: AuthoredBody, problem: Problem): void {
  const body = form as AuthoredBody & Record<string, unknown>;
  kind.check?.(body, problem);
  const known = new Set(kind.partIds(body));
  const { all_of = [], any_of = [], at_least = 0 } = exercise.pass ?? {};
  for (const id of [...all_of, ...any_of].filter((part) => !known.has(part))) {
    problem(['pass'], `"pass" names the part "${id}", which does not exist here; the parts are ${[...known].join(', ')}`);
  }
  if (at_least > known.size) problem(['pass', 'at_least'], `asks for ${at_least} parts, and there are ${known.size}`);
}

/** The strict schema of a whole exercise file of one kind. Every field of it is documented where it is declared. */
export function exerciseSchema(kind: AnyKind): z.ZodType<AuthoredExercise & AuthoredBody> {
  const bodyShape = { ...promptShape, ...kind.shape };
  const body = z.strictObject(bodyShape);
  return z
    .strictObject({
      kind: z.literal(kind.id.split('/')[0] ?? kind.id),
      ...policyShape,
      ...bodyShape,
      /** Fresh equivalent forms for a redo. */
      variants: z.array(body).min(1).optional(),
    })
    .superRefine((parsed, context) => {
      const exercise = parsed as unknown as AuthoredExercise & AuthoredBody;
      const problem: Problem = (path, message) => context.addIssue({ code: 'custom', path, message });
      checkForm(kind, exercise, exercise, problem);
      exercise.variants?.forEach((form, index) => {
        checkForm(kind, exercise, form, (path, message) => problem(['variants', index, ...path], message));
      });
    }) as unknown as z.ZodType<AuthoredExercise & AuthoredBody>;
}

/** Says which ids of a list occur twice; for the `check` of kinds. */
export function reportDuplicates(ids: string[], field: string, problem: Problem): void {
  ids.forEach((id, index) => {
    if (ids.indexOf(id) !== index) problem([field, index, 'id'], `the id "${id}" is used twice; give each its own`);
  });
}
