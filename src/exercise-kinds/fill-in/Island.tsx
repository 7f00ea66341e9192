import { ExerciseFrame } from '#src/exercise-frame/frame.tsx';
import type { ExerciseProps } from '#src/exercise-frame/exercise-props.ts';
import { fillInGrading, type FillInKey } from './grade.ts';
import type { FillInResponse, FillInShown } from './schema.ts';
import { FillInView } from './View.tsx';

/** The kind's view and grading, joined in the frame. */
export default function FillInIsland(props: ExerciseProps<FillInShown, FillInKey>) {
  return <ExerciseFrame<FillInShown, FillInKey, FillInResponse> {...props} grading={fillInGrading} View={FillInView} />;
}
