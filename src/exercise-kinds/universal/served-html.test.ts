import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { outlineLesson } from '#src/catalog/lesson-outline.ts';
import { languages } from '#src/domain/text/language.ts';
import { authoredExercises, projectFolder, showIn, walkedExercises, type ShownExercise } from './authored-exercises.ts';
import { asPage, readText, serve, wordsOf } from './served-page.tsx';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Style only: `<input/>` and `<input>` are the same page.
    'void-style': 'off',
    // role="list" is said again on purpose: Safari drops the role of a list whose marks are hidden.
    'no-redundant-role': 'off',
    // A fieldset may be named by the prompt above it instead of a legend (ARIA17); the test below holds it to one of the two.
    'wcag/h71': 'off',
  },
});

const served = walkedExercises.flatMap((walked) =>
  languages.map((language) => ({ name: `${walked.name} (${language})`, exercise: showIn(language, walked) })),
);

const lessons = globSync('content/modules/*/*/fr.mdx', { cwd: projectFolder }).map((path) => {
  const exercises = outlineLesson(readFileSync(join(projectFolder, path), 'utf8')).flatMap((section) => section.exercises);
  return { path, exercises: authoredExercises.filter(({ id }) => exercises.includes(id)) };
});
const usedByLessons = new Set(lessons.flatMap(({ exercises }) => exercises.map(({ id }) => id)));

/** Texts of the shown part, wherever a kind puts them. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) =>
    // What lies in a simulation's scene is found by operating it.
    field === 'scene'
      ? []
      : typeof inner === 'string' && ['text', 'label', 'statement', 'caption'].includes(field)
        ? [inner]
        : textsIn(inner),
  );
}

/** The words to look for: runs are separated by tags, so spaces don't count. */
const packed = (text: string): string => text.replace(/\s+/g, '');

/** The same exercise with a key that throws when it is looked at, and with other hints. */
function withClosedKey(exercise: ShownExercise): ShownExercise {
  const closed = new Proxy({} as ShownExercise['forms'][number]['key'], {
    get: (_target, field) => {
      throw new Error(`The served page looked at the key: ${String(field)}`);
    },
  });
  return { ...exercise, forms: exercise.forms.map((form) => ({ ...form, key: closed, hints: form.hints.map(() => 'Another hint.') })) };
}

describe.each(served)('the served page of $name', ({ exercise }) => {
  const [form] = exercise.forms;
  let html = '';
  let words = '';

  beforeAll(() => {
    html = serve(exercise);
    words = packed(wordsOf(html));
  });

  it('holds the prompt and every text to choose from, sort, order or mark', () => {
    const texts = [form!.prompt, form!.instruction ?? '', ...textsIn(form!.shown)];
    // A simulation may begin with nothing but its prompt and its screen.
    if (!exercise.kind.startsWith('simulation/')) expect(texts.length).toBeGreaterThan(2);
    expect(texts.filter((text) => !words.includes(packed(readText(text, exercise))))).toEqual([]);
  });

  it('holds no feedback, no hint, nothing on what to look at', () => {
    // The answer to another form may be what this one asks about, as on the two sides of a card.
    const asked = new Set(textsIn(form!.shown));
    const secrets = exercise.forms
      .flatMap((each) => [...Object.values(each.key.words).filter((text) => each === form || !asked.has(text)), ...each.hints])
      .map((text) => packed(readText(text, exercise)));
    expect(secrets.length).toBeGreaterThan(0);
    expect(secrets.filter((secret) => words.includes(secret))).toEqual([]);
    // Not hidden in an attribute either.
    const attributes = packed(wordsOf(html.replace(/[<>]/g, ' ')));
    expect(secrets.filter((secret) => attributes.includes(secret))).toEqual([]);
  });

  it('is the same whatever the answer is: the key is never looked at', () => {
    expect(serve(withClosedKey(exercise))).toBe(html);
  });

  it('is the same whatever the other forms are', () => {
    expect(serve({ ...exercise, forms: [form!] })).toBe(html);
  });

  it('has nothing checked, pressed, marked as right or wrong, and is in its first state', () => {
    expect(html).toContain('data-state="empty"');
    // The screen of a simulation begins as its scene says, switches that are on among them.
    const outside = html.replace(/<fieldset class="sim-screen"[\s\S]*?<\/fieldset>/, '');
    const tags = outside.match(/<[^>]*>/g)!.join('');
    expect(tags).not.toMatch(/aria-checked|aria-selected|aria-pressed="true"|data-outcome|\schecked(?=[\s=>/])|aria-invalid/);
  });

  it('names no internal code and leaves no place unfilled', () => {
    expect(wordsOf(html)).not.toMatch(/undefined|\[object|\{\w+\}|\[\[|NaN/);
  });

  it('names each group of choices, by a legend or by the prompt', () => {
    const fieldsets = [...html.matchAll(/<fieldset([^>]*)>(\s*<legend)?/g)];
    expect(fieldsets.filter(([, attributes, legend]) => !legend && !attributes?.includes('aria-labelledby='))).toEqual([]);
  });

  it('has its own id at the beginning of every id and name, so that two exercises never meet', () => {
    const own = exercise.id.replace('/', '-');
    const names = [...html.matchAll(/\s(?:id|name)="([^"]+)"/g)].map((match) => match[1]!.replace(/^exercise-/, ''));
    expect(names.filter((name) => name !== own && !name.startsWith(`${own}-`))).toEqual([]);
  });

  it('points only to ids that exist', () => {
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]));
    const pointed = [...html.matchAll(/\s(?:aria-labelledby|aria-describedby|aria-controls|for)="([^"]+)"/g)].flatMap((match) =>
      match[1]!.split(' '),
    );
    expect(pointed.filter((id) => !ids.has(id))).toEqual([]);
  });
});

// The exercises of a lesson are validated together, in both languages, below.
describe.each(served.filter(({ exercise }) => !usedByLessons.has(exercise.id)))('$name, which no lesson holds', ({ exercise }) => {
  it('is valid HTML', async () => {
    const report = await validator.validateString(asPage(exercise.language, serve(exercise)));
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
      ),
    ).toEqual([]);
  });
});

describe('a page with several exercises', () => {
  const twice = (names: string[]): string[] => names.filter((name, index) => names.indexOf(name) !== index);

  it('has each id once, and each group of radio buttons to itself', () => {
    const all = authoredExercises.map((walked) => serve(showIn('fr', walked)));
    const ids = all.flatMap((html) => [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]!));
    expect(ids.length).toBeGreaterThan(all.length);
    expect(twice(ids)).toEqual([]);
    const names = all.flatMap((html) => [...new Set([...html.matchAll(/\sname="([^"]+)"/g)].map((match) => match[1]!))]);
    expect(twice(names)).toEqual([]);
  });

  it.each(lessons)('is valid HTML: the exercises of $path together', async ({ exercises }) => {
    expect(exercises.length).toBeGreaterThan(0);
    for (const language of languages) {
      const pieces = exercises.map((walked, index) => serve(showIn(language, walked, { index: index + 1, total: exercises.length })));
      const report = await validator.validateString(asPage(language, ...pieces));
      expect(
        report.results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`),
        ),
      ).toEqual([]);
    }
  });
});
