/** What an exercise gives to work with on paper, in one language; settings stand as `[[marks]]`. */
export interface PaperMaterial {
  /** Running text to read, to mark or to complete, a line each. Gaps are `gapOnPaper`. */
  lines: string[];
  /** What there is to tick, to number or to sort. */
  lists: { label: string; items: string[] }[];
}

/** Room to write a word. */
export const gapOnPaper = '____________';
