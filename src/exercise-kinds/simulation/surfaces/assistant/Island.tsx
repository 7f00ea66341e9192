import { ExerciseFrame } from '#src/exercise-frame/frame.tsx';
import type { ExerciseProps } from '#src/exercise-frame/exercise-props.ts';
import { simulationGrading, type SimulationKey } from '../../grade.ts';
import type { SimulationResponse, SimulationShown } from '../../schema.ts';
import { simulationView } from '../../View.tsx';
import { assistantLogic } from './logic.ts';
import { Screen } from './View.tsx';

const grading = simulationGrading(() => assistantLogic);
const View = simulationView(assistantLogic, Screen);

/** The surface's screen and logic, joined in the frame. */
export default function AssistantIsland(props: ExerciseProps<SimulationShown, SimulationKey>) {
  return <ExerciseFrame<SimulationShown, SimulationKey, SimulationResponse> {...props} grading={grading} View={View} />;
}
