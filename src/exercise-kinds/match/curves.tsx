import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ViewProps } from '../view-contract.ts';
import { shownPart } from './pairing.ts';
import type { MatchResponse, MatchShown } from './schema.ts';

type Props = ViewProps<MatchShown, MatchResponse>;

interface Curve {
  id: string;
  path: string;
  /** Where it leaves the first column. */
  start: { x: number; y: number };
  outcome: string | undefined;
}

/** Least room between the columns, in px, in which a curve can be followed. */
const leastRoom = 48;

/** Curves from the items of the first column to those that they go with, in the drawing's own px. */
function measure(drawing: SVGSVGElement, props: Props): Curve[] {
  const board = drawing.parentElement;
  const origin = drawing.getBoundingClientRect();
  return props.shown.left.items.flatMap(({ id }) => {
    const left = board?.querySelector(`[data-left="${id}"]`)?.getBoundingClientRect();
    const right = board?.querySelector(`[data-right="${props.response.pairs[id] ?? ''}"]`)?.getBoundingClientRect();
    if (!left || !right || right.left - left.right < leastRoom) return [];
    const start = { x: left.right - origin.left + 7, y: left.top + left.height / 2 - origin.top };
    const end = { x: right.left - origin.left - 4, y: right.top + right.height / 2 - origin.top };
    const reach = (end.x - start.x) * 0.55;
    const path = `M${start.x} ${start.y}C${start.x + reach} ${start.y} ${end.x - reach} ${end.y} ${end.x} ${end.y}`;
    return [{ id, path, start, outcome: shownPart(id, props)?.outcome }];
  });
}

/** Decoration between the columns: the same pairs are numbered on both sides, and said in words. */
export function Curves({ props }: { props: Props }) {
  const drawing = useRef<SVGSVGElement>(null);
  const [curves, setCurves] = useState<Curve[]>([]);
  useLayoutEffect(() => {
    const svg = drawing.current;
    const board = svg?.parentElement;
    if (!svg || !board) return;
    const draw = (): void => setCurves(measure(svg, props));
    draw();
    const observer = new ResizeObserver(draw);
    observer.observe(board);
    return () => observer.disconnect();
  }, [props.response, props.checked, props.closed]);
  return (
    <svg class="match-curves" ref={drawing} aria-hidden="true">
      {curves.map(({ id, path, start, outcome }) => (
        <g key={id} data-outcome={outcome}>
          <path d={path} />
          <circle cx={start.x} cy={start.y} r="5" />
        </g>
      ))}
    </svg>
  );
}
