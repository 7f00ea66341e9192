import { ExerciseFrame } from '#src/exercise-frame/frame.tsx';
import type { ExerciseProps } from '#src/exercise-frame/exercise-props.ts';
import { markGrading, type MarkKey } from './grade.ts';
import type { MarkResponse, MarkShown } from './schema.ts';
import { MarkView } from './View.tsx';

/** The kind's view and grading, joined in the frame. */
export default function MarkIsland(props: ExerciseProps<MarkShown, MarkKey>) {
  return <ExerciseFrame<MarkShown, MarkKey, MarkResponse> {...props} grading={markGrading} View={MarkView} />;
}
