import type { Attempt, Fact } from './facts.ts';
import { closedAt } from './task-ticks.ts';

/** Where one exercise stands. */
export interface ExerciseProgress {
  exercise: string;
  latest: Attempt;
  /** Graded checks so far; revealed and skipped ones not counted. */
  checks: number;
  isAcquired: boolean;
}

/** A lesson as far as progress is concerned. */
export interface LessonOutline {
  /** `<module>/<lesson>`. */
  id: string;
  sections: string[];
  /** Ids of its exercises that count; practice-only ones left out. */
  exercises: string[];
  /** Ids of its real tasks; left out where nobody asks whether the lesson is closed. */
  tasks?: string[];
}

/** Where one lesson stands. */
export interface LessonProgress {
  lesson: string;
  status: 'not-begun' | 'begun' | 'acquired';
  sectionsSeen: string[];
  exercisesAcquired: number;
  exercisesInAll: number;
  /** When the last exercise was acquired, or what was last done; null when nothing was. */
  at: string | null;
  /** When both ticks of its real task were there; absent while one is missing. */
  closedAt?: string;
}

/** The latest attempt of each exercise, and what it makes of it. */
export function computeExercises(facts: readonly Fact[]): Map<string, ExerciseProgress> {
  const byExercise = new Map<string, ExerciseProgress>();
  for (const fact of facts) {
    if (fact.type !== 'attempt') continue;
    const before = byExercise.get(fact.exercise);
    const isGraded = fact.outcome !== 'revealed' && fact.outcome !== 'skipped';
    const checks = (before?.checks ?? 0) + (isGraded ? 1 : 0);
    const latest = before && before.latest.at > fact.at ? before.latest : fact;
    byExercise.set(fact.exercise, { exercise: fact.exercise, latest, checks, isAcquired: latest.outcome === 'correct' });
  }
  return byExercise;
}

/** Where each lesson stands. A lesson without any exercise is acquired once all its sections were seen. */
export function computeLessons(facts: readonly Fact[], outlines: readonly LessonOutline[]): LessonProgress[] {
  const exercises = computeExercises(facts);
  const seen = new Map<string, { sections: Set<string>; at: string }>();
  for (const fact of facts) {
    if (fact.type !== 'section-seen') continue;
    const lesson = seen.get(fact.lesson) ?? { sections: new Set<string>(), at: fact.at };
    lesson.sections.add(fact.section);
    if (fact.at > lesson.at) lesson.at = fact.at;
    seen.set(fact.lesson, lesson);
  }
  return outlines.map((outline) => {
    const done = outline.exercises.flatMap((id) => exercises.get(id) ?? []);
    const acquired = done.filter((exercise) => exercise.isAcquired);
    const sectionsSeen = outline.sections.filter((section) => seen.get(outline.id)?.sections.has(section));
    const isAcquired =
      outline.exercises.length > 0 ? acquired.length === outline.exercises.length : sectionsSeen.length === outline.sections.length;
    const times = [...done.map((exercise) => exercise.latest.at), ...(sectionsSeen.length > 0 ? [seen.get(outline.id)?.at ?? ''] : [])];
    const closed = outline.tasks ? closedAt(facts, outline.id, outline.tasks) : null;
    return {
      lesson: outline.id,
      status: isAcquired ? 'acquired' : times.length > 0 ? 'begun' : 'not-begun',
      sectionsSeen,
      exercisesAcquired: acquired.length,
      exercisesInAll: outline.exercises.length,
      at: (isAcquired && acquired.length > 0 ? acquired.map((exercise) => exercise.latest.at) : times).toSorted().at(-1) ?? null,
      ...(closed === null ? {} : { closedAt: closed }),
    };
  });
}
