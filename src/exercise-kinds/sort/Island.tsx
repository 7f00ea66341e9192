import { ExerciseFrame } from '#src/exercise-frame/frame.tsx';
import type { ExerciseProps } from '#src/exercise-frame/exercise-props.ts';
import { sortGrading, type SortKey } from './grade.ts';
import type { SortResponse, SortShown } from './schema.ts';
import { SortView } from './View.tsx';

/** The kind's view and grading, joined in the frame. */
export default function SortIsland(props: ExerciseProps<SortShown, SortKey>) {
  return <ExerciseFrame<SortShown, SortKey, SortResponse> {...props} grading={sortGrading} View={SortView} />;
}
