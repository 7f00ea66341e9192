/** A run of a marked text: plain words, or a zone that can be marked. */
export interface MarkedRun {
  text: string;
  /** The zone's id, or undefined for plain words. */
  zone?: string;
}

const zoneMark = /\[([^[\]]{1,300})\]\(#([a-z0-9-]{1,80})\)/g;

/** Cuts a text at its `[visible words](#zone-id)` marks. */
export function readMarkedText(text: string): MarkedRun[] {
  const runs: MarkedRun[] = [];
  let end = 0;
  for (const match of text.matchAll(zoneMark)) {
    const [whole, words, zone] = match;
    if (match.index > end) runs.push({ text: text.slice(end, match.index) });
    if (words && zone) runs.push({ text: words, zone });
    end = match.index + whole.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end) });
  return runs;
}

/** The ids of the zones of a text, in order. */
export function zonesIn(text: string): string[] {
  return readMarkedText(text).flatMap(({ zone }) => (zone ? [zone] : []));
}
