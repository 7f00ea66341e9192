/** A run of a text: plain words, or words that can be pressed. */
export interface Run {
  text: string;
  /** Id of what can be pressed. */
  id?: string;
}

const mark = /\[([^[\]]{1,300})\]\(#([a-z0-9-]{1,80})\)/g;

/** Cuts a text at its `[words](#id)` marks. */
export function readRuns(text: string): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const found of text.matchAll(mark)) {
    const [whole, words = '', id = ''] = found;
    if (found.index > end) runs.push({ text: text.slice(end, found.index) });
    runs.push({ text: words, id });
    end = found.index + whole.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end) });
  return runs;
}

/** What can be pressed in a text, in its order. */
export const idsIn = (text: string): string[] => readRuns(text).flatMap(({ id }) => (id === undefined ? [] : [id]));
