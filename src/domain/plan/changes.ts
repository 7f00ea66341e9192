import type { LessonSource } from './lesson-source.ts';
import type { Change } from './plan.ts';

/** What a change is about: two changes of one target replace each other. */
export function targetOf(change: Change): string {
  switch (change.type) {
    case 'reword':
      return `reword ${change.section} ${change.part} ${change.language}`;
    case 'note':
      return `note ${change.section} ${change.to}`;
    case 'drop':
    case 'add':
      return `exercise ${change.exercise}`;
    case 'minutes':
      return `minutes ${change.of}`;
    default:
      return `${change.type} ${change.section}`;
  }
}

/** The changes with this one, in the place of the one that it replaces. */
export function withChange(changes: Change[], change: Change): Change[] {
  const target = targetOf(change);
  const at = changes.findIndex((each) => targetOf(each) === target);
  return at < 0 ? [...changes, change] : changes.with(at, change);
}

/** The changes without the one of the same target. */
export function withoutChange(changes: Change[], change: Change): Change[] {
  const target = targetOf(change);
  return changes.filter((each) => targetOf(each) !== target);
}

/** Hides a section, or shows it again. */
export function toggleSection(changes: Change[], section: string): Change[] {
  const change: Change = { type: 'hide', section };
  return changes.some((each) => each.type === 'hide' && each.section === section)
    ? withoutChange(changes, change)
    : withChange(changes, change);
}

/** Leaves an exercise out, or takes it in again; one that was added goes away with all that is said of it. */
export function toggleExercise(changes: Change[], exercise: string): Change[] {
  const isThere = changes.some((each) => (each.type === 'drop' || each.type === 'add') && each.exercise === exercise);
  if (!isThere) return withChange(changes, { type: 'drop', exercise });
  const isAdded = changes.some((each) => each.type === 'add' && each.exercise === exercise);
  return changes.filter((each) => {
    if ((each.type === 'drop' || each.type === 'add') && each.exercise === exercise) return false;
    return !(isAdded && each.type === 'minutes' && each.of === exercise);
  });
}

/** Sets a note; an empty one is none. */
export function setNote(changes: Change[], note: Extract<Change, { type: 'note' }>): Change[] {
  return note.text.trim() === '' ? withoutChange(changes, note) : withChange(changes, note);
}

/** Sets minutes; those that the lesson has anyway are no change. */
export function setMinutes(changes: Change[], change: Extract<Change, { type: 'minutes' }>, own: number): Change[] {
  return change.minutes === own ? withoutChange(changes, change) : withChange(changes, change);
}

/** The indexes of a longest run of rising numbers: the sections that can stay where they are. */
function risingRun(ranks: number[]): Set<number> {
  const lengths = ranks.map(() => 1);
  const before = ranks.map(() => -1);
  ranks.forEach((rank, index) => {
    for (let earlier = 0; earlier < index; earlier++) {
      if ((ranks[earlier] ?? 0) < rank && (lengths[earlier] ?? 0) + 1 > (lengths[index] ?? 0)) {
        lengths[index] = (lengths[earlier] ?? 0) + 1;
        before[index] = earlier;
      }
    }
  });
  const run = new Set<number>();
  let at = lengths.indexOf(Math.max(...lengths));
  while (at >= 0) {
    run.add(at);
    at = before[at] ?? -1;
  }
  return run;
}

/** Sets the order of a lesson's sections: as few moves as lead to it, so that a section added to the lesson later finds its place. */
export function setOrder(lesson: LessonSource, changes: Change[], wanted: string[]): Change[] {
  const ranks = wanted.map((id) => lesson.sections.findIndex((section) => section.id === id));
  const stay = risingRun(ranks);
  const moves = wanted.flatMap((section, index): Change[] =>
    stay.has(index) ? [] : [{ type: 'move', section, after: wanted[index - 1] ?? null }],
  );
  const gone = changes.filter(
    (each) => each.type === 'move' && !lesson.sections.some(({ id }) => id === each.section || id === each.after),
  );
  return [...changes.filter(({ type }) => type !== 'move'), ...moves, ...gone];
}

/** Puts a section one place up or down among the others. */
export function moveSection(lesson: LessonSource, changes: Change[], order: string[], step: { section: string; by: 1 | -1 }): Change[] {
  const at = order.indexOf(step.section);
  const to = at + step.by;
  if (at < 0 || to < 0 || to >= order.length) return changes;
  const wanted = order.toSpliced(at, 1).toSpliced(to, 0, step.section);
  return setOrder(lesson, changes, wanted);
}

/** Keeps a rewording although the lesson's text has changed: from now on it replaces the new one. */
export function keepRewording(changes: Change[], change: Extract<Change, { type: 'reword' }>, current: { index: number; hash: string }) {
  return withChange(withoutChange(changes, change), { ...change, part: current.index, hash: current.hash });
}
