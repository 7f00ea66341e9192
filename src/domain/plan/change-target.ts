import type { Change } from './plan.ts';

/** What names a change within its lesson: its type and what it is about. A lesson has at most one change of each name. */
export function changeTarget(change: Change): string {
  switch (change.type) {
    case 'hide':
    case 'move':
      return `${change.type} ${change.section}`;
    case 'reword':
      return `reword ${change.section} ${change.part} ${change.language}`;
    case 'note':
      return `note ${change.section} ${change.to}`;
    case 'drop':
    case 'add':
      return `${change.type} ${change.exercise}`;
    case 'minutes':
      return `minutes ${change.of}`;
  }
}
