import { ExerciseFrame } from '#src/exercise-frame/frame.tsx';
import type { ExerciseProps } from '#src/exercise-frame/exercise-props.ts';
import { dialogueGrading, type DialogueKey } from './grade.ts';
import type { DialogueResponse, DialogueShown } from './schema.ts';
import { DialogueView } from './View.tsx';

/** The kind's view and grading, joined in the frame. */
export default function DialogueIsland(props: ExerciseProps<DialogueShown, DialogueKey>) {
  return <ExerciseFrame<DialogueShown, DialogueKey, DialogueResponse> {...props} grading={dialogueGrading} View={DialogueView} />;
}
