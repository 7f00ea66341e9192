import type { Localized } from '#src/domain/text/language.ts';
import type { Lesson, PlannedLesson } from './lesson.ts';
import type { LearningPath as AuthoredPath } from './schemas/content.ts';

/** One session of a path. */
export interface PathStep {
  /** Undefined where the pair chooses it from what the diagnostic suggests. */
  lesson: Lesson | PlannedLesson | undefined;
  /** What the session holds besides, or, without a lesson, what it is. */
  note: string | undefined;
}

/** A ready-made path in one language, its lessons looked up. */
export interface LearningPath {
  id: string;
  title: string;
  summary: string;
  /** One session each, in order. */
  steps: PathStep[];
  /** Of its written lessons. */
  minutes: number;
  /** How many of its lessons are not written yet. */
  planned: number;
}

/** Looks up the lessons of a path. @throws when there is no such lesson, which the check says with its line */
export function computePath(authored: Localized<AuthoredPath>, bySlug: ReadonlyMap<string, Lesson | PlannedLesson>): LearningPath {
  const steps = authored.steps.map((step): PathStep => {
    if (!('lesson' in step)) return { lesson: undefined, note: step.note };
    const lesson = bySlug.get(step.lesson);
    if (!lesson) throw new Error(`The path ${authored.id} names a lesson that no module lists: ${step.lesson}.`);
    return { lesson, note: step.note };
  });
  const lessons = steps.flatMap(({ lesson }) => lesson ?? []);
  return {
    id: authored.id,
    title: authored.title,
    summary: authored.summary,
    steps,
    minutes: lessons.reduce((sum, lesson) => sum + (lesson.isPlanned ? 0 : lesson.minutes), 0),
    planned: lessons.filter(({ isPlanned }) => isPlanned).length,
  };
}
