import type { Place } from './problem.ts';

/** Gives line and column of any offset in a source; looks for its lines once, when first asked. */
export function placesIn(file: string, source: string): (offset: number) => Place {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(source.matchAll(/\n/g), (match) => match.index + 1)];
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** Line and column of one offset. */
export function placeAt(file: string, source: string, offset: number): Place {
  return placesIn(file, source)(offset);
}
