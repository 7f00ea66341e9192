import type { Language } from '#src/domain/text/language.ts';
import { messagesOf } from '#src/i18n/messages.ts';
import type { Messages } from '#src/i18n/fr.ts';
import { settingsIn, showExercise } from './shown-exercise.ts';
import type { Catalog } from './catalog.ts';
import type { Lesson } from './lesson.ts';

/** What the components of a lesson's prose know of the page that they stand in. */
export interface LessonContext {
  lesson: Lesson;
  catalog: Catalog;
  /** The language of the prose, which is the other one where the translation is missing. */
  language: Language;
  t: Messages;
}

/** Makes the context for a lesson; the page puts it in `Astro.locals` before it renders the prose. */
export function lessonContext(catalog: Catalog, lesson: Lesson): LessonContext {
  return { lesson, catalog, language: lesson.language, t: messagesOf(lesson.language) };
}

/** The context that a component stands in. @throws outside a lesson. */
export function contextOf(locals: App.Locals): LessonContext {
  if (!locals.lesson) throw new Error('A component of src/components/lesson/ can only stand in the prose of a lesson.');
  return locals.lesson;
}

/** The minute at which a section starts, exercises of the earlier ones included. */
export function startOfSection({ lesson, catalog }: LessonContext, id: string): number {
  let minute = 0;
  for (const section of lesson.sections) {
    if (section.id === id) return minute;
    minute += lengthOfSection(catalog, section);
  }
  return minute;
}

/** A section's minutes with those of its exercises. */
export function lengthOfSection(catalog: Catalog, section: Lesson['sections'][number]): number {
  return section.minutes + section.exercises.reduce((sum, id) => sum + (catalog.exercises.get(id)?.minutes ?? 0), 0);
}

/** The exercise of a lesson with its place in it. */
export function exerciseInLesson({ lesson, catalog, language }: LessonContext, id: string) {
  return showExercise(catalog, id, language, { index: lesson.exercises.indexOf(id) + 1, total: lesson.exercises.length });
}

export { settingsIn };
