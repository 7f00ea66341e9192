import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFolder, startNew } from './start-new.ts';

// What is written is tested as it is: in a copy of the project, by the project's own tests.

let copy = '';

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'viceversa-new-'));
  for (const part of ['src', 'content', 'exercises', 'scripts', 'tests', 'docs', 'package.json', 'tsconfig.json', 'vitest.config.ts']) {
    cpSync(path.join(projectFolder, part), path.join(copy, part), { recursive: true });
  }
  symlinkSync(path.join(projectFolder, 'node_modules'), path.join(copy, 'node_modules'));
}, 60_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

const run = (...args: string[]): string => execFileSync(process.execPath, args, { cwd: copy, encoding: 'utf8', stdio: 'pipe' });

describe('npm run new', () => {
  it('writes an exercise, a kind and a surface that pass the check and the universal tests untouched', () => {
    expect(startNew(copy, ['exercise', 'meetings/begun-here', 'choice'])).toEqual(['exercises/meetings/begun-here.yaml']);
    const kind = startNew(copy, ['kind', 'decide-it', 'meetings/decided-here']);
    expect(kind.filter((file) => !file.startsWith('src/exercise-kinds/decide-it/'))).toEqual([
      'src/exercise-kinds/registry.ts (one line)',
      'exercises/meetings/decided-here.yaml',
    ]);
    const surface = startNew(copy, ['surface', 'switch-board', 'meetings/switched-here']);
    expect(surface.filter((file) => !file.startsWith('src/exercise-kinds/simulation/surfaces/switch-board/'))).toEqual([
      'src/exercise-kinds/simulation/surfaces.ts (one line)',
      'exercises/meetings/switched-here.yaml',
    ]);
    expect(run('scripts/check-content/main.ts')).toContain('no problem');
    const tests = 'decide-it|switch-board|begun-here|decided-here|switched-here|every folder|registry';
    const output = run(
      'node_modules/vitest/vitest.mjs',
      'run',
      'src/exercise-kinds/universal',
      'src/exercise-kinds/decide-it',
      '-t',
      tests,
    );
    expect(output).toMatch(/Tests\s.*passed/);
    expect(output).not.toMatch(/failed/);
  }, 120_000);

  it('leaves what exists as it is', () => {
    const file = path.join(copy, 'exercises/web-bearings/padlock.yaml');
    const before = readFileSync(file, 'utf8');
    expect(() => startNew(copy, ['exercise', 'web-bearings/padlock', 'choice'])).toThrow(/exists already/);
    expect(() => startNew(copy, ['kind', 'choice', 'meetings/another'])).toThrow(/exists already/);
    expect(() => startNew(copy, ['surface', 'sharing', 'meetings/another'])).toThrow(/exists already/);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it.each([
    [[], /Say what to begin/],
    [['lecture'], /"lecture" can't be begun/],
    [['exercise', 'choice'], /<module>\/<exercise>/],
    [['exercise', 'no-such-module/one', 'choice'], /There is no module "no-such-module"/],
    [['exercise', 'meetings/One', 'choice'], /lower-case words/],
    [['exercise', 'meetings/one'], /of which kind/],
    [['exercise', 'meetings/one', 'no-such-kind'], /There is no kind "no-such-kind"/],
    [['kind', '../kind', 'meetings/one'], /lower-case words/],
    [['surface'], /name of the surface is missing/],
    [['kind', 'new', 'meetings/one'], /means something in the code/],
  ])('says what is missing or wrong: %j', (request, message) => {
    expect(() => startNew(copy, request)).toThrow(message);
  });
});
