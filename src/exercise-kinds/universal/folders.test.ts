import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { icons } from '#src/ui/icons.ts';
import { languages } from '#src/domain/text/language.ts';
import { kinds } from '../kinds.ts';
import * as registry from '../registry.ts';
import { authoredExercises, madeExercises } from './authored-exercises.ts';

const here = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(here, path), 'utf8');
const foldersIn = (path: string): string[] =>
  readdirSync(join(here, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
const folders = foldersIn('.').filter((name) => name !== 'universal' && name !== 'simulation');
const surfaces = foldersIn('simulation/surfaces');
/** The folder of a kind, or of a surface. */
const folderOf = (id: string): string => id.replace('/', '/surfaces/');
/** A surface's grading and schema are the engine's; its own are its logic and its scene. */
const filesOf = (id: string): string[] =>
  id.includes('/')
    ? [
        'Mount.astro',
        'Island.tsx',
        'View.tsx',
        'schema.ts',
        'logic.ts',
        'messages.ts',
        'examples.ts',
        'surface.ts',
        'README.md',
        'styles.css',
      ]
    : ['Mount.astro', 'Island.tsx', 'View.tsx', 'schema.ts', 'grade.ts', 'messages.ts', 'examples.ts', 'kind.ts', 'README.md'];

it('every folder of src/exercise-kinds is a kind of the registry, and the other way round', () => {
  expect([...folders, ...surfaces.map((surface) => `simulation/${surface}`)].toSorted()).toEqual([...kinds.keys()].toSorted());
});

it('no two kinds share an id', () => {
  expect(Object.values(registry).flat()).toHaveLength(kinds.size);
});

it('the registry has one line a kind, and each names its folder', () => {
  const lines = read('registry.ts')
    .split('\n')
    .filter((line) => line.startsWith('export'));
  expect(lines.map((line) => /from '\.\/([^/]+)\/kind\.ts'/.exec(line)?.[1]).toSorted()).toEqual([...folders, 'simulation'].toSorted());
});

describe.each([...kinds.values()])('the folder of $id', (kind) => {
  const folder = folderOf(kind.id);
  const [id, surface] = kind.id.split('/');

  it.each(filesOf(kind.id))('holds %s', (file) => {
    expect(existsSync(join(here, folder, file))).toBe(true);
  });

  it('has a README that names the kind and is more than a title', () => {
    const text = existsSync(join(here, folder, 'README.md')) ? read(`${folder}/README.md`) : '';
    expect(text).toContain(`kind: ${id}`);
    if (surface) expect(text).toContain(`surface: ${surface}`);
    expect(text.length).toBeGreaterThan(400);
  });

  it('mounts its own island, started at once: a dynamic tag could not hydrate', () => {
    const mount = read(`${folder}/Mount.astro`);
    expect(mount).toMatch(/import Island from '\.\/Island\.tsx'/);
    expect(mount).toMatch(/<Island client:\w+ \{\.\.\.Astro\.props\} \/>/);
  });

  it('joins its own view and its own grading in its island', () => {
    const island = read(`${folder}/Island.tsx`);
    expect(island).toMatch(/from '\.\/View\.tsx'/);
    expect(island).toMatch(surface ? /from '\.\/logic\.ts'/ : /from '\.\/grade\.ts'/);
    expect(island).toContain('ExerciseFrame');
  });

  it('names icons that are drawn', () => {
    for (const icon of [kind.icon, ...(kind.drawnIcons ?? [])]) expect(icons).toHaveProperty(icon);
    const drawn = [...read(`${folder}/View.tsx`).matchAll(/<Icon name="(\w+)"/g)].map((match) => match[1]!);
    for (const icon of drawn) expect(icons).toHaveProperty(icon);
  });

  it('has a label in every language, two examples’ worth of responses, and an answer in words', () => {
    for (const language of languages) expect(kind.messages[language].label).toMatch(/\S/);
    expect(kind.examples.flatMap(({ responses }) => responses).length).toBeGreaterThanOrEqual(4);
    for (const { authored } of kind.examples) expect(authored['kind']).toBe(id);
  });

  it('is used by an exercise, written or made', () => {
    expect([...authoredExercises, ...madeExercises].some((exercise) => exercise.kind === kind)).toBe(true);
  });
});

/** Class names that a text uses or styles. */
const classesIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap(([, names = '']) => names.split(/[\s${}]+/));

it('no page styles a class of a kind’s own: a kind looks alike wherever it stands', () => {
  const styles = join(here, '../styles');
  // The controls and what only a screen reader hears are everybody’s.
  const shared = new Set([...classesIn(readFileSync(join(styles, 'controls.css'), 'utf8'), /\.([a-z][\w-]*)/g), 'visually-hidden', 'icon']);
  const ofPages = readdirSync(styles)
    .filter((name) => name.endsWith('.css'))
    .flatMap((name) => classesIn(readFileSync(join(styles, name), 'utf8'), /\.([a-z][\w-]*)/g));
  const views = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx') && !name.includes('test'));
  const ofKinds = views.flatMap((name) => classesIn(read(name), /class=(?:"|\{`)([^"`]*)/g)).filter((name) => name !== '');
  const both = new Set(ofPages.filter((name) => !shared.has(name)));
  expect([...new Set(ofKinds)].filter((name) => both.has(name))).toEqual([]);
});
