import { ExerciseFrame } from '#src/exercise-frame/frame.tsx';
import type { ExerciseProps } from '#src/exercise-frame/exercise-props.ts';
import { matchGrading, type MatchKey } from './grade.ts';
import type { MatchResponse, MatchShown } from './schema.ts';
import { MatchView } from './View.tsx';

/** The kind's view and grading, joined in the frame. */
export default function MatchIsland(props: ExerciseProps<MatchShown, MatchKey>) {
  return <ExerciseFrame<MatchShown, MatchKey, MatchResponse> {...props} grading={matchGrading} View={MatchView} />;
}
