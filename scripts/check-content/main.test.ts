import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readableTree } from './fixture-reading.ts';
import { english, exerciseYaml, lessonYaml, moduleYaml, withEdit, writeTree, type Files } from './fixture-tree.ts';

const main = resolve(import.meta.dirname, 'main.ts');
const roots: string[] = [];

function run(files: Files, ...options: string[]): { status: number | null; stdout: string; stderr: string } {
  const root = writeTree(files);
  roots.push(root);
  return spawnSync(process.execPath, [main, '--root', root, ...options], { encoding: 'utf8' });
}

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});

const broken = withEdit(
  exerciseYaml,
  'minutes: 2',
  'minutes: 40',
  withEdit(lessonYaml, 'review_by: 2027-11-01', 'review_by: 2026-11-02', readableTree()),
);

describe('npm run check', () => {
  it('says that all is well and exits with 0', () => {
    const { status, stdout } = run(readableTree());
    expect(stdout).toBe('1 lesson, 1 exercise, 2 terms: no problem.\n');
    expect(status).toBe(0);
  });

  it('prints one problem a line, counts them and exits with 1', () => {
    const { status, stdout } = run(broken);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^content\/modules\/web-basics\/read-address\/lesson\.yaml:15:12 {2}warning {2}review-due {2}.+ — .+$/);
    expect(lines[1]).toMatch(/^exercises\/web-basics\/padlock\.yaml:3:10 {2}error {2}wrong-value {2}.+ — .+$/);
    expect(lines[2]).toBe('1 error, 1 warning.');
    expect(status).toBe(1);
  });

  it('exits with 0 when there are only warnings', () => {
    const { status, stdout } = run(Object.fromEntries(Object.entries(readableTree()).filter(([path]) => path !== english)));
    expect(stdout).toContain('  warning  not-translated  ');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('No error, 1 warning.');
    expect(status).toBe(0);
  });

  it('fails on warnings about the writing when asked to be strict, not on those of time and translation', () => {
    const misspelt = withEdit(english, 'Take the time', 'Take teh time', readableTree());
    expect(run(misspelt).status).toBe(0);
    const { status, stdout } = run(misspelt, '--strict');
    expect(stdout).toContain('  warning  unknown-word  ');
    expect(status).toBe(1);
    const due = withEdit(lessonYaml, 'review_by: 2027-11-01', 'review_by: 2026-11-02', readableTree());
    expect(run(due, '--strict')).toMatchObject({ status: 0, stdout: expect.stringContaining('  warning  review-due  ') as string });
    expect(run(Object.fromEntries(Object.entries(readableTree()).filter(([path]) => path !== english)), '--strict').status).toBe(0);
  });

  it('prints which lessons build which competence', () => {
    const { status, stdout } = run(readableTree(), '--coverage');
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(22);
    expect(lines[1]).toMatch(/^1\.1\s+1\s+0\s+0\s+read-address$/);
    expect(lines[2]).toMatch(/^1\.2\s+0\s+0\s+0\s+no lesson yet$/);
    expect(status).toBe(0);
  });

  it('prints JSON, one object a line and nothing else', () => {
    const { status, stdout } = run(broken, '--json');
    const objects = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(objects.map(({ message: _message, ...rest }) => rest)).toEqual([
      { file: lessonYaml, line: 15, col: 12, severity: 'warning', slug: 'review-due' },
      { file: exerciseYaml, line: 3, col: 10, severity: 'error', slug: 'wrong-value' },
    ]);
    expect(objects.every(({ message }) => typeof message === 'string' && message.includes(' — '))).toBe(true);
    expect(status).toBe(1);
    expect(run(readableTree(), '--json').stdout).toBe('');
  });

  it('prints annotations for GitHub', () => {
    const { status, stdout } = run(withEdit(moduleYaml, 'order: 0', 'order: 100%'), '--github');
    expect(stdout).toMatch(
      /^::error file=content\/modules\/web-basics\/module\.yaml,line=3,col=8::wrong-value {2}"order" is "100%25" — .+$/m,
    );
    expect(status).toBe(1);
  });

  it('names the options when one is unknown', () => {
    const { status, stderr } = run(readableTree(), '--jsn');
    expect(stderr).toContain('--json');
    expect(status).toBe(2);
  });

  it('checks 59 lessons and 200 exercises in seconds: about two on a quiet machine', () => {
    const files: Record<string, string> = readableTree();
    const lessons = Array.from({ length: 59 }, (_, index) => `lesson-${index}`);
    const folder = 'content/modules/web-basics';
    for (const id of lessons) {
      for (const name of ['lesson.yaml', 'fr.mdx', 'en.mdx'])
        files[`${folder}/${id}/${name}`] = String(readableTree()[`${folder}/read-address/${name}`]);
    }
    for (let index = 0; index < 200; index += 1)
      files[`exercises/web-basics/e-${index}.yaml`] = `${readableTree()[exerciseYaml]}standalone: true\n`;
    files[moduleYaml] = String(files[moduleYaml]).replace(
      '  - read-address\n',
      `  - read-address\n${lessons.map((id) => `  - ${id}\n`).join('')}`,
    );
    const root = writeTree(files);
    roots.push(root);
    const start = performance.now();
    const stdout = execFileSync(process.execPath, [main, '--root', root], { encoding: 'utf8' });
    expect(performance.now() - start).toBeLessThan(9000);
    expect(stdout).toBe('60 lessons, 201 exercises, 2 terms: no problem.\n');
  });
});
