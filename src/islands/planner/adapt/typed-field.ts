import { useRef } from 'preact/hooks';
import { useSignal, type Signal } from '@preact/signals';

/**
 * What stands in a field that is saved as it is typed. What is kept may differ from what is typed (spaces at the end, a number
 * half written), so that the field keeps its own text; what comes from elsewhere, as by undo, takes its place.
 */
export function useTypedField(kept: string): { typed: Signal<string>; wrote(keptThen: string): void } {
  const typed = useSignal(kept);
  const known = useRef(kept);
  if (kept !== known.current) {
    known.current = kept;
    typed.value = kept;
  }
  return {
    typed,
    wrote(keptThen) {
      known.current = keptThen;
    },
  };
}
