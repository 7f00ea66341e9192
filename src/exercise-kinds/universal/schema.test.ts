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

/** A copy with one more field in the object at the path. */
function withUnknownField(value: unknown, path: Path): unknown {
  const copy = structuredClone(value);
  const target = path.reduce<unknown>((inner, step) => (inner as Record<string, unknown>)[step], copy);
  (target as Record<string, unknown>)['unknown_field'] = 'x';
  return copy;
}

describe.each(walkedExercises)('the schema of $name', ({ kind, authored }) => {
  const schema = exerciseSchema(kind);

  it('accepts it', () => {
    expect(schema.safeParse(authored).error?.issues).toBeUndefined();
  });

  it('gives it back as it was written: no field is dropped or added', () => {
    expect(schema.parse(authored)).toEqual(authored);
  });

  it.each(oneOfEachShape(objectsIn(authored)).map((path) => ({ place: path.join('.') || 'the top', path })))(
    'refuses an unknown field at $place',
    ({ path }) => {
      expect(schema.safeParse(withUnknownField(authored, path)).success).toBe(false);
    },
  );

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
