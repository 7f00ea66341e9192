/** A number made from a text, always the same for the same text (FNV-1a, 32 bits). */
function seedFrom(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}

/** Mulberry32: a small sequence of numbers in [0, 1) that a seed determines. */
function sequenceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Puts items in an order that the seed alone determines, so that every build and every reader gets the same page.
 * @param isUnwanted an order to avoid (the right answer, say); after twenty tries the last one stands
 */
export function shuffle<T>(items: readonly T[], seed: string, isUnwanted: (order: T[]) => boolean = () => false): T[] {
  const next = sequenceFrom(seedFrom(seed));
  let order = [...items];
  for (let attempt = 0; attempt < 20; attempt++) {
    order = [...items];
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(next() * (index + 1));
      [order[index], order[other]] = [order[other] as T, order[index] as T];
    }
    if (!isUnwanted(order)) return order;
  }
  return order;
}
