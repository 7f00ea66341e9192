/** One crossing of the two strands: the outlines, with the strand that passes over last. */
export interface Crossing {
  under: { strand: 'a' | 'b'; path: string };
  over: { strand: 'a' | 'b'; path: string };
}

interface BraidShape {
  /** How many times the strands swap. */
  crossings: number;
  /** Length along the strands, in px. */
  length: number;
  /** Distance across, in px. */
  breadth: number;
  /** Width of a strand, in px. */
  stroke: number;
  /** Draws downwards instead of rightwards. */
  isVertical?: boolean;
  /** False draws the ends to the very edge, for strands that go on. */
  isPadded?: boolean;
}

/** The motif: strand A and strand B swap level once in each crossing, over and under by turns. */
export function braid({ crossings, length, breadth, stroke, isVertical = false, isPadded = true }: BraidShape): Crossing[] {
  const inset = (isPadded ? 1 : 0) + stroke / 2;
  const start = isPadded ? inset : 0;
  const step = (length - 2 * start) / crossings;
  const levels = [inset, breadth - inset] as const;
  const point = (along: number, across: number): string => {
    const [x, y] = isVertical ? [across, along] : [along, across];
    return `${Number(x.toFixed(1))} ${Number(y.toFixed(1))}`;
  };
  /** Where a crossing begins, and the one before it ends: one number for both, so that they round alike. */
  const at = (index: number): number => start + index * step;
  const strand = (index: number, levelFrom: number, levelTo: number): string => {
    const [from, to] = [at(index), at(index + 1)];
    const pull = step * 0.46;
    return `M${point(from, levelFrom)}C${point(from + pull, levelFrom)} ${point(to - pull, levelTo)} ${point(to, levelTo)}`;
  };
  return Array.from({ length: crossings }, (_, index) => {
    const [near, far] = index % 2 === 0 ? levels : [levels[1], levels[0]];
    const a = { strand: 'a' as const, path: strand(index, near, far) };
    const b = { strand: 'b' as const, path: strand(index, far, near) };
    return index % 2 === 0 ? { under: b, over: a } : { under: a, over: b };
  });
}
