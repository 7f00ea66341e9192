import { ExerciseFrame } from '#src/exercise-frame/frame.tsx';
import type { ExerciseProps } from '#src/exercise-frame/exercise-props.ts';
import { taskGrading, type TaskKey } from './grade.ts';
import type { TaskResponse, TaskShown } from './schema.ts';
import { TaskView } from './View.tsx';

/** The kind's view and grading, joined in the frame. */
export default function TaskIsland(props: ExerciseProps<TaskShown, TaskKey>) {
  return <ExerciseFrame<TaskShown, TaskKey, TaskResponse> {...props} grading={taskGrading} View={TaskView} />;
}
