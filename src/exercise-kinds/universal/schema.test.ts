import { describe, expect, it } from 'vitest';
import { exerciseSchema } from '../contract.ts';
import { kinds } from '../kinds.ts';
import { walkedExercises } from './authored-exercises.ts';

type Path = (string | number)[];

/** The path of every object inside a value: the file itself, its parts, its variants, its texts. */
function objectsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([field, inner]) =>
    objectsIn(inner, [...path, Array.isArray(value) ? Number(field) : field]),
  );
  return Array.isArray(value) ? inside : [path, ...inside];
}

/** Of the entries of a list, one: they have the same fields. */
function oneOfEachShape(paths: Path[]): Path[] {
  const shapeOf = (path: Path): string => path.map((step) => (typeof step === 'number' ? '*' : step)).join('.');
  return [...new Map(paths.map((path) => [shapeOf(path), path])).values()];
}

/** A copy with one more field in the object at each path. */
function withUnknownField(value: unknown, ...paths: Path[]): unknown {
  const copy = structuredClone(value);
  for (const path of paths) {
    const target = path.reduce<unknown>((inner, step) => (inner as Record<string, unknown>)[step], copy);
    (target as Record<string, unknown>)['unknown_field'] = 'x';
  }
  return copy;
}

describe.each(walkedExercises)('the schema of $name', ({ kind, authored }) => {
  const schema = exerciseSchema(kind);

  it('accepts it, and gives it back as it was written: no field is dropped or added', () => {
    const { error, data } = schema.safeParse(authored);
    expect(error?.issues).toBeUndefined();
    expect(data).toEqual(authored);
  });

  it('refuses an unknown field wherever there can be fields', () => {
    const places = oneOfEachShape(objectsIn(authored));
    const { error } = schema.safeParse(withUnknownField(authored, ...places));
    const refused = new Set(error?.issues.filter(({ code }) => code === 'unrecognized_keys').map(({ path }) => path.join('.')));
    // Inside of what may be one thing or another, the schema says only that it is none of them: there, each place alone.
    const isRefused = (path: Path): boolean => refused.has(path.join('.')) || !schema.safeParse(withUnknownField(authored, path)).success;
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter((path) => !isRefused(path)).map((path) => path.join('.') || 'the top')).toEqual([]);
  });

  it('refuses it without its prompt, its title or one of the languages', () => {
    const { prompt, title, ...rest } = authored;
    expect(schema.safeParse({ ...rest, title }).success).toBe(false);
    expect(schema.safeParse({ ...rest, prompt }).success).toBe(false);
    expect(schema.safeParse({ ...rest, title, prompt: { fr: prompt.fr } }).success).toBe(false);
    expect(schema.safeParse({ ...rest, title, prompt: { fr: prompt.fr, en: ' ' } }).success).toBe(false);
  });

  it('refuses it under the name of another kind', () => {
    const others = [...kinds.keys()].filter((id) => id !== kind.id);
    expect(others.filter((other) => schema.safeParse({ ...authored, kind: other }).success)).toEqual([]);
  });

  it('refuses a policy that names a part which does not exist, or asks for more parts than there are', () => {
    expect(schema.safeParse({ ...authored, pass: { all_of: ['no-such-part'] } }).success).toBe(false);
    expect(schema.safeParse({ ...authored, pass: { any_of: ['no-such-part'] } }).success).toBe(false);
    expect(schema.safeParse({ ...authored, pass: { at_least: 100 } }).success).toBe(false);
  });
});

it('walks exercises of every kind, so that no kind is without a test', () => {
  expect(new Set(walkedExercises.map(({ kind }) => kind.id))).toEqual(new Set(kinds.keys()));
});
