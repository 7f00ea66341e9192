import { useRef } from 'preact/hooks';

let count = 0;

/** An id of its own for a part that is drawn in the browser only. Preact's own hook would travel with every page’s script. */
export function useOwnId(): string {
  const id = useRef('');
  id.current ||= `part-${(count += 1)}`;
  return id.current;
}
