import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { icons } from '#src/ui/icons.ts';
import { languages } from '#src/domain/text/language.ts';
import { kinds } from '../kinds.ts';
import * as registry from '../registry.ts';
import { authoredExercises } from './authored-exercises.ts';

const here = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(here, path), 'utf8');
const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'universal')
  .map((entry) => entry.name);

it('every folder of src/exercise-kinds is a kind of the registry, and the other way round', () => {
  expect(folders.toSorted()).toEqual([...kinds.keys()].toSorted());
});

it('no two kinds share an id', () => {
  expect(Object.values(registry)).toHaveLength(kinds.size);
});

it('the registry has one line a kind, and each names its folder', () => {
  const lines = read('registry.ts')
    .split('\n')
    .filter((line) => line.startsWith('export'));
  expect(lines.map((line) => /from '\.\/([^/]+)\/kind\.ts'/.exec(line)?.[1]).toSorted()).toEqual(folders.toSorted());
});

describe.each([...kinds.values()])('the folder of $id', (kind) => {
  it.each(['Mount.astro', 'Island.tsx', 'View.tsx', 'schema.ts', 'grade.ts', 'messages.ts', 'examples.ts', 'kind.ts', 'README.md'])(
    'holds %s',
    (file) => {
      expect(existsSync(join(here, kind.id, file))).toBe(true);
    },
  );

  it('has a README that names the kind and is more than a title', () => {
    const text = existsSync(join(here, kind.id, 'README.md')) ? read(`${kind.id}/README.md`) : '';
    expect(text).toContain(`kind: ${kind.id}`);
    expect(text.length).toBeGreaterThan(400);
  });

  it('mounts its own island, started at once: a dynamic tag could not hydrate', () => {
    const mount = read(`${kind.id}/Mount.astro`);
    expect(mount).toMatch(/import Island from '\.\/Island\.tsx'/);
    expect(mount).toMatch(/<Island client:\w+ \{\.\.\.Astro\.props\} \/>/);
  });

  it('joins its own view and its own grading in its island', () => {
    const island = read(`${kind.id}/Island.tsx`);
    expect(island).toMatch(/from '\.\/View\.tsx'/);
    expect(island).toMatch(/from '\.\/grade\.ts'/);
    expect(island).toContain('ExerciseFrame');
  });

  it('names icons that are drawn', () => {
    for (const icon of [kind.icon, ...(kind.drawnIcons ?? [])]) expect(icons).toHaveProperty(icon);
    const drawn = [...read(`${kind.id}/View.tsx`).matchAll(/<Icon name="(\w+)"/g)].map((match) => match[1]!);
    for (const icon of drawn) expect(icons).toHaveProperty(icon);
  });

  it('has a label in every language, two examples’ worth of responses, and an answer in words', () => {
    for (const language of languages) expect(kind.messages[language].label).toMatch(/\S/);
    expect(kind.examples.flatMap(({ responses }) => responses).length).toBeGreaterThanOrEqual(4);
    for (const { authored } of kind.examples) expect(authored['kind']).toBe(kind.id);
  });

  it('is used by an exercise', () => {
    expect(authoredExercises.some((exercise) => exercise.kind === kind)).toBe(true);
  });
});
