import { kindOf } from '#src/exercise-kinds/kinds.ts';

/** The icons that exercises of these kinds draw by script. */
export function exerciseIcons(kinds: string[]): string[] {
  if (kinds.length === 0) return [];
  return [
    'check',
    'redo',
    'ok',
    'part',
    'eye',
    'skip',
    'hint',
    'info',
    ...kinds.flatMap((id) => [kindOf(id).icon, ...(kindOf(id).drawnIcons ?? [])]),
  ];
}
