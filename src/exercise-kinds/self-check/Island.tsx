import { useMemo } from 'preact/hooks';
import { ExerciseFrame } from '#src/exercise-frame/frame.tsx';
import type { ExerciseProps } from '#src/exercise-frame/exercise-props.ts';
import type { ViewProps } from '../view-contract.ts';
import { selfCheckGrading, type SelfCheckKey } from './grade.ts';
import type { SelfCheckResponse, SelfCheckShown } from './schema.ts';
import { SelfCheckView } from './View.tsx';

/** The kind's view and grading, joined in the frame. The view gets the model answers too, to look at on demand. */
export default function SelfCheckIsland(props: ExerciseProps<SelfCheckShown, SelfCheckKey>) {
  const View = useMemo(() => {
    const modelsOf = (shown: SelfCheckShown): string[] => props.forms.find((form) => form.shown === shown)?.key.models ?? [];
    return (view: ViewProps<SelfCheckShown, SelfCheckResponse>) => <SelfCheckView {...view} readModels={() => modelsOf(view.shown)} />;
  }, [props.id]);
  return <ExerciseFrame<SelfCheckShown, SelfCheckKey, SelfCheckResponse> {...props} grading={selfCheckGrading} View={View} />;
}
