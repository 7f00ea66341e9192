import { ExerciseFrame } from '#src/exercise-frame/frame.tsx';
import type { ExerciseProps } from '#src/exercise-frame/exercise-props.ts';
import { choiceGrading, type ChoiceKey } from './grade.ts';
import type { ChoiceResponse, ChoiceShown } from './schema.ts';
import { ChoiceView } from './View.tsx';

/** The kind's view and grading, joined in the frame. */
export default function ChoiceIsland(props: ExerciseProps<ChoiceShown, ChoiceKey>) {
  return <ExerciseFrame<ChoiceShown, ChoiceKey, ChoiceResponse> {...props} grading={choiceGrading} View={ChoiceView} />;
}
