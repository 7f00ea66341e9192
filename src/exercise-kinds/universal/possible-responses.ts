import fc from 'fast-check';
import { z } from 'zod';
import type { AnyKind } from '../contract.ts';
import type { WalkedExercise } from './authored-exercises.ts';

/** The part of a JSON Schema that response schemas use. */
interface JsonSchema {
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
}

/** Every id that the shown form mentions: values under `id`, and lists of plain strings. */
export function idsIn(value: unknown): string[] {
  const found = new Set<string>();
  const look = (inner: unknown, field: string): void => {
    if (typeof inner === 'string') {
      if (field === 'id' || field === 'zone' || field === '[]') found.add(inner);
    } else if (Array.isArray(inner)) inner.forEach((item) => look(item, '[]'));
    else if (typeof inner === 'object' && inner !== null) Object.entries(inner).forEach(([key, each]) => look(each, key));
  };
  look(value, '');
  return [...found];
}

function arbitraryOf(schema: JsonSchema, ids: string[]): fc.Arbitrary<unknown> {
  const id = fc.constantFrom(...ids);
  const whole = ids.filter((each) => each !== 'unsure');
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if ('const' in schema) return fc.constant(schema.const);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((choice) => arbitraryOf(choice, ids)));
  if (Array.isArray(schema.type)) return fc.oneof(...schema.type.map((type) => arbitraryOf({ ...schema, type }, ids)));
  switch (schema.type) {
    case 'string':
      return id;
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'integer':
    case 'number':
      return fc.integer({ min: 0, max: 20 });
    case 'array':
      if (schema.items?.type === 'string') {
        return fc.oneof(
          fc.shuffledSubarray(ids),
          fc.shuffledSubarray(ids, { maxLength: 2 }),
          // Every id in some order. With the doubt among them it would be no whole order.
          fc.shuffledSubarray(whole, { minLength: whole.length }),
          fc.array(id, { maxLength: 6 }),
        );
      }
      return fc.array(arbitraryOf(schema.items ?? {}, ids), { maxLength: 6 });
    case 'object': {
      if (schema.properties && Object.keys(schema.properties).length > 0) {
        const fields = Object.entries(schema.properties).map(([field, inner]) => [field, arbitraryOf(inner, ids)] as const);
        return fc.record(Object.fromEntries(fields), { requiredKeys: schema.required ?? [] });
      }
      const inner = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
      const value = arbitraryOf(inner, ids);
      const every = fc.record(Object.fromEntries(ids.map((each) => [each, value])));
      // Few values in all, so that each is met often enough.
      const fewValues = fc
        .subarray(ids, { minLength: 1, maxLength: Math.min(3, ids.length) })
        .chain((few) => fc.record(Object.fromEntries(ids.map((each) => [each, arbitraryOf(inner, few)]))));
      return fc.oneof(every, fewValues, fc.dictionary(id, value));
    }
    default:
      throw new Error(`No responses can be made up from ${JSON.stringify(schema)}; teach possible-responses.ts.`);
  }
}

/**
 * Responses that the kind's own schema accepts, made from the ids of what is shown:
 * those that a learner may give, and those that a damaged or edited file may hold.
 */
export function possibleResponses(kind: AnyKind, form: { shown: unknown; key: unknown }): fc.Arbitrary<unknown> {
  const schema = z.toJSONSchema(kind.response as z.ZodType, { unrepresentable: 'any' }) as JsonSchema;
  const made = arbitraryOf(schema, [...idsIn(form.shown), 'unsure']);
  if (!kind.wander) return made;
  const wandered = fc
    .infiniteStream(fc.nat())
    .map((numbers) => kind.wander?.(form, (below) => (numbers.next().value ?? 0) % below) as unknown);
  return fc.oneof({ weight: 3, arbitrary: wandered }, { weight: 1, arbitrary: made });
}

/**
 * How many responses to try. A walk through a simulation says more than a response made up, and takes longer. The examples of a
 * kind try its code; an authored exercise brings other words and ids to the same code, and is tried a quarter as often.
 */
export const runsFor = ({ kind, id }: Pick<WalkedExercise, 'kind' | 'id'>, runs: number): number =>
  Math.ceil(runs / (kind.wander ? 5 : 1) / (id.startsWith('examples/') ? 1 : 4));

/** Responses one after the other, made a few at a time: who looks for something stops when it is found. */
export function* responsesUpTo(most: number, seed: number, kind: AnyKind, form: { shown: unknown; key: unknown }): Generator<unknown> {
  const possible = possibleResponses(kind, form);
  for (let made = 0; made < most; made += 50) yield* fc.sample(possible, { numRuns: Math.min(50, most - made), seed: seed + made });
}

/** The ways that a kind knows to its own words, each as it is. */
export function* knownWays(kind: AnyKind, form: { shown: unknown; key: unknown }): Generator<unknown> {
  const { wander } = kind;
  if (!wander) return;
  for (let way = 0; way < 120; way += 1) {
    const numbers = [way];
    // After the way itself, the walk is asked for no further step.
    yield wander(form, (below) => (numbers.shift() ?? 1) % below);
  }
}
