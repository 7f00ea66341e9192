import { ExerciseFrame } from '#src/exercise-frame/frame.tsx';
import type { ExerciseProps } from '#src/exercise-frame/exercise-props.ts';
import { simulationGrading, type SimulationKey } from '../../grade.ts';
import type { SimulationResponse, SimulationShown } from '../../schema.ts';
import { simulationView } from '../../View.tsx';
import { factCheckLogic } from './logic.ts';
import { Screen } from './View.tsx';

const grading = simulationGrading(() => factCheckLogic);
const View = simulationView(factCheckLogic, Screen);

/** The surface's screen and logic, joined in the frame. */
export default function FactCheckIsland(props: ExerciseProps<SimulationShown, SimulationKey>) {
  return <ExerciseFrame<SimulationShown, SimulationKey, SimulationResponse> {...props} grading={grading} View={View} />;
}
