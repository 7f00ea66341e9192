import { ExerciseFrame } from '#src/exercise-frame/frame.tsx';
import type { ExerciseProps } from '#src/exercise-frame/exercise-props.ts';
import { orderGrading, type OrderKey } from './grade.ts';
import type { OrderResponse, OrderShown } from './schema.ts';
import { OrderView } from './View.tsx';

/** The kind's view and grading, joined in the frame. */
export default function OrderIsland(props: ExerciseProps<OrderShown, OrderKey>) {
  return <ExerciseFrame<OrderShown, OrderKey, OrderResponse> {...props} grading={orderGrading} View={OrderView} />;
}
