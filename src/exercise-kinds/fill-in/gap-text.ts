/** A run of a text with gaps: words, or a gap to fill. */
export type GapRun = { text: string } | { gap: string };

/** A line of the text: a paragraph, or a row of a list. */
export interface GapLine {
  list: 'numbered' | 'plain' | null;
  runs: GapRun[];
}

// Typography may have put a word joiner after a hyphen of the id, to keep a line from breaking there.
const gapMark = /\{([a-z0-9\u2060-]{1,80})\}/g;
const rowMark = /^(?:(\d{1,2})\.|-)\s+/;

/** Cuts a line at its `{gap-id}` marks. */
export function readGaps(text: string): GapRun[] {
  const runs: GapRun[] = [];
  let end = 0;
  for (const match of text.matchAll(gapMark)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index) });
    runs.push({ gap: (match[1] ?? '').replaceAll('\u2060', '') });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end) });
  return runs;
}

/** Cuts a text into its lines. One that begins with "1. " or "- " is a row of a list. */
export function readGapLines(text: string): GapLine[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const row = rowMark.exec(line);
      return { list: row ? (row[1] ? 'numbered' : 'plain') : null, runs: readGaps(row ? line.slice(row[0].length) : line) };
    });
}

/** The ids of the gaps of a text, in order. */
export function gapsIn(text: string): string[] {
  return readGaps(text).flatMap((run) => ('gap' in run ? [run.gap] : []));
}
