import type { Language } from '../text/language.ts';
import type { LessonSource, SourcePart, SourceSection } from './lesson-source.ts';
import type { Change } from './plan.ts';

/** Why an operation can't be applied as it was meant. */
export type ProblemReason =
  /** The section, the passage or the exercise is no longer there. */
  | 'section-gone'
  | 'part-gone'
  | 'exercise-gone'
  /** The section after which another was put is no longer there. */
  | 'anchor-gone'
  /** The passage has another text than the one that was reworded. */
  | 'text-changed';

/** An operation that was not applied, with what stands there now. Nothing is left out silently. */
export interface Problem {
  change: Change;
  reason: ProblemReason;
  /** For `text-changed`: the passage as the lesson has it now. */
  current?: SourcePart;
}

export interface TailoredPart extends SourcePart {
  /** The mentor's words, where they replace the lesson's. `text` and `hash` stay the lesson's. */
  reworded?: string;
}

export interface TailoredExercise {
  id: string;
  minutes: number;
  isDropped: boolean;
  isAdded: boolean;
}

export interface TailoredSection extends Omit<SourceSection, 'parts'> {
  parts: TailoredPart[];
  isHidden: boolean;
  /** True when it stands elsewhere than in the lesson. */
  isMoved: boolean;
  /** Those of `exercises` and those added, each with its minutes. */
  tailoredExercises: TailoredExercise[];
  notes: { mentor?: string; mentee?: string };
  /** Of its text and of the exercises that are kept; 0 when it is hidden. */
  length: number;
}

/** A lesson with a plan's changes: the lesson's own data in the plan's order, with what is changed beside it. */
export interface TailoredLesson extends Omit<LessonSource, 'sections'> {
  sections: TailoredSection[];
  /** Of what is shown. */
  minutes: number;
  problems: Problem[];
}

/** What plans are applied with: the minutes of every exercise of the catalogue. */
export type ExerciseMinutes = ReadonlyMap<string, number>;

type Move = Extract<Change, { type: 'move' }>;
type Reword = Extract<Change, { type: 'reword' }>;

/** Puts the moved sections in their places: all are taken out first, so that their order in the list of changes decides. */
function order(sections: SourceSection[], moves: Move[], problems: Problem[]): SourceSection[] {
  const known = new Map(sections.map((section) => [section.id, section]));
  const wanted = moves.filter((move) => {
    const isAnchored = move.after === null || (known.has(move.after) && move.after !== move.section);
    if (known.has(move.section) && isAnchored) return true;
    problems.push({ change: move, reason: known.has(move.section) ? 'anchor-gone' : 'section-gone' });
    return false;
  });
  const moved = new Set(wanted.map(({ section }) => section));
  const ordered = sections.filter(({ id }) => !moved.has(id));
  let waiting = wanted;
  // A move may wait for its anchor, itself moved further down the list.
  while (waiting.length > 0) {
    const later: Move[] = [];
    for (const move of waiting) {
      const at = move.after === null ? 0 : ordered.findIndex(({ id }) => id === move.after) + 1;
      const section = known.get(move.section);
      if (!section || (move.after !== null && at === 0)) later.push(move);
      else ordered.splice(at, 0, section);
    }
    if (later.length === waiting.length) {
      // Each waits for another one of them: they stay where the lesson has them.
      const stuck = new Set(later.map(({ section }) => section));
      problems.push(...later.map((change): Problem => ({ change, reason: 'anchor-gone' })));
      return mergeBack(sections, ordered, stuck);
    }
    waiting = later;
  }
  return ordered;
}

/** Puts sections back after the one that precedes them in the lesson. */
function mergeBack(sections: SourceSection[], ordered: SourceSection[], back: ReadonlySet<string>): SourceSection[] {
  const result = [...ordered];
  sections.forEach((section, index) => {
    if (!back.has(section.id)) return;
    const before = sections[index - 1];
    result.splice(before ? result.findIndex(({ id }) => id === before.id) + 1 : 0, 0, section);
  });
  return result;
}

/** A passage as the lesson has it, whatever a plan did to it before. */
const own = ({ index, kind, label, text, hash }: SourcePart): SourcePart => ({ index, kind, label, text, hash });

/**
 * The passages of a section with the rewordings of those that they were made for: at their index, or wherever the same words
 * stand now. Those in their own place come first; one that finds its passage taken is told.
 */
function reword(section: SourceSection, changes: Reword[], problems: Problem[]): TailoredPart[] {
  const reworded = new Map<number, string>();
  const isInPlace = ({ part, hash }: Reword): boolean => section.parts.some((each) => each.index === part && each.hash === hash);
  for (const change of changes) if (isInPlace(change)) reworded.set(change.part, change.text);
  for (const change of changes) {
    if (isInPlace(change)) continue;
    const elsewhere = section.parts.find(({ hash, index }) => hash === change.hash && !reworded.has(index));
    const there = section.parts.find(({ index }) => index === change.part);
    if (elsewhere) reworded.set(elsewhere.index, change.text);
    else if (there) problems.push({ change, reason: 'text-changed', current: own(there) });
    else problems.push({ change, reason: 'part-gone' });
  }
  return section.parts.map((part) => {
    const text = reworded.get(part.index);
    return { ...own(part), ...(text !== undefined && { reworded: text }) };
  });
}

/** What a section has after the changes that name it. */
function tailorSection(section: SourceSection, changes: Change[], context: SectionContext): TailoredSection {
  const { language, minutesOf, problems, isMoved } = context;
  const isHidden = changes.some((change) => change.type === 'hide' && change.section === section.id);
  const minutes = new Map(changes.flatMap((change) => (change.type === 'minutes' ? [[change.of, change.minutes] as const] : [])));
  const dropped = new Set(changes.flatMap((change) => (change.type === 'drop' ? [change.exercise] : [])));
  const added = changes.flatMap((change) => (change.type === 'add' && change.section === section.id ? [change] : []));
  const exercises: TailoredExercise[] = section.exercises.map((id) => ({
    id,
    minutes: minutes.get(id) ?? minutesOf.get(id) ?? 0,
    isDropped: dropped.has(id),
    isAdded: false,
  }));
  for (const change of added) {
    const own = minutesOf.get(change.exercise);
    if (own === undefined) problems.push({ change, reason: 'exercise-gone' });
    // One that the lesson holds anyway is there once.
    else if (!context.held.has(change.exercise))
      exercises.push({ id: change.exercise, minutes: minutes.get(change.exercise) ?? own, isDropped: false, isAdded: true });
  }
  const notes: TailoredSection['notes'] = {};
  for (const change of changes) if (change.type === 'note' && change.section === section.id) notes[change.to] = change.text;
  const rewordings = changes.filter(
    (change): change is Reword => change.type === 'reword' && change.section === section.id && change.language === language,
  );
  const reading = minutes.get(section.id) ?? section.minutes;
  const kept = exercises.filter(({ isDropped }) => !isDropped);
  return {
    id: section.id,
    title: section.title,
    minutes: section.minutes,
    exercises: section.exercises,
    tasks: section.tasks,
    parts: reword(section, rewordings, problems),
    isHidden,
    isMoved,
    tailoredExercises: exercises,
    notes,
    length: isHidden ? 0 : kept.reduce((sum, exercise) => sum + exercise.minutes, reading),
  };
}

interface SectionContext {
  language: Language;
  minutesOf: ExerciseMinutes;
  problems: Problem[];
  isMoved: boolean;
  /** Exercises that the lesson itself holds. */
  held: ReadonlySet<string>;
}

/** The operations whose target is nowhere in the lesson. Moves, and exercises to add to a section, are told where they are applied. */
function findGaps(sections: TailoredSection[], changes: Change[]): Problem[] {
  const ids = new Set(sections.map(({ id }) => id));
  const exercises = new Set(sections.flatMap(({ tailoredExercises }) => tailoredExercises.map(({ id }) => id)));
  return changes.flatMap((change): Problem[] => {
    if (change.type === 'move') return [];
    const of = change.type === 'drop' ? change.exercise : change.type === 'minutes' ? change.of : change.section;
    if (ids.has(of) || exercises.has(of)) return [];
    return [{ change, reason: of.includes('/') ? 'exercise-gone' : 'section-gone' }];
  });
}

/**
 * A lesson with a mentor's changes. Pure; applying the same changes to the result changes nothing more.
 * Every change is applied or stands among the problems; rewordings of the other language wait for that language's text.
 */
export function applyChanges(lesson: LessonSource, changes: Change[], minutesOf: ExerciseMinutes): TailoredLesson {
  const problems: Problem[] = [];
  const moves = changes.filter((change): change is Move => change.type === 'move');
  const held = new Set(lesson.sections.flatMap((section) => section.exercises));
  const ordered = order(lesson.sections, moves, problems);
  const sections = ordered.map((section) => {
    const isMoved = moves.some((move) => move.section === section.id);
    return tailorSection(section, changes, { language: lesson.language, minutesOf, problems, isMoved, held });
  });
  problems.push(...findGaps(sections, changes));
  return { ...lesson, sections, minutes: sections.reduce((sum, { length }) => sum + length, 0), problems };
}
