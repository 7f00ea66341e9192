import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { languages, localize } from '#src/domain/text/language.ts';
import { computePath } from './learning-path.ts';
import type { Lesson, PlannedLesson } from './lesson.ts';
import { pathSchema, type LearningPath } from './schemas/content.ts';

const place = { module: 'stay-safe', track: 'web' as const, number: 'W4' };
const planned = (slug: string): PlannedLesson => ({ isPlanned: true, slug, title: slug, ...place });
const written = (slug: string, minutes: number): Lesson => ({
  isPlanned: false,
  id: `stay-safe/${slug}`,
  slug,
  ...place,
  data: {} as Lesson['data'],
  text: {} as Lesson['text'],
  language: 'fr',
  sections: [],
  exercises: [],
  minutes,
});
const bySlug = new Map<string, Lesson | PlannedLesson>(
  [written('spot', 14), written('address', 11), planned('sign-in')].map((each) => [each.slug, each]),
);
const authored = { id: 'safety', title: 'La sécurité', summary: 'Pour qui signe.' };

describe('a ready-made path', () => {
  it('keeps its steps in order, written, planned or left to the diagnostic', () => {
    const path = computePath(
      {
        ...authored,
        steps: [
          { lesson: 'spot', note: 'Avec un message reçu.' },
          { lesson: 'sign-in' },
          { from: 'diagnostic', note: 'À choisir.' },
          { lesson: 'address' },
        ],
      },
      bySlug,
    );
    expect(path.steps.map(({ lesson, note }) => [lesson?.slug, note])).toEqual([
      ['spot', 'Avec un message reçu.'],
      ['sign-in', undefined],
      [undefined, 'À choisir.'],
      ['address', undefined],
    ]);
    expect(path).toMatchObject({ minutes: 25, planned: 1 });
  });

  it('refuses a lesson that nobody knows', () => {
    expect(() => computePath({ ...authored, steps: [{ lesson: 'nowhere' }, { lesson: 'spot' }] }, bySlug)).toThrow(/safety.*nowhere/);
  });

  it('is made from each authored one, in both languages', () => {
    const file = readFileSync(join(import.meta.dirname, '../../content/paths.yaml'), 'utf8');
    const paths: LearningPath[] = pathSchema.array().parse(parse(file));
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      const named = new Map(path.steps.flatMap((step) => ('lesson' in step ? [[step.lesson, planned(step.lesson)] as const] : [])));
      for (const language of languages) {
        const { steps, title } = computePath(localize(path, language), named);
        expect(title).toBe(path.title[language]);
        for (const { lesson, note } of steps) expect(lesson ?? note).toBeTruthy();
      }
    }
  });
});
