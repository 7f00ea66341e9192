/** Lengths that the catalogue offers, in minutes: "or less". */
export const offeredMinutes = [10, 12, 15] as const;

/** What a reader looks for; the same as the query of the catalogue's address. */
export interface CatalogueQuery {
  tracks: string[];
  levels: string[];
  /** At most so many minutes; null for any. */
  minutes: number | null;
  /** A DigComp code; null for any. */
  competence: string | null;
  words: string;
}

/** What the catalogue knows of a lesson without opening it. */
export interface CatalogueEntry {
  id: string;
  track: string;
  level: string;
  minutes: number;
  competences: string[];
  /** Title, summary and objective, folded by `foldWords`. */
  text: string;
}

/** Lower case without accents, so that "piege" finds "piège". */
export function foldWords(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u2060]/g, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a text holds every one of the words, anywhere. @param folded the text, by `foldWords` */
export const holdsWords = (folded: string, words: string): boolean =>
  foldWords(words)
    .split(' ')
    .every((word) => folded.includes(word));

/** How many filters are on; the searched words are not one. */
export function countFilters(query: CatalogueQuery): number {
  return query.tracks.length + query.levels.length + (query.minutes === null ? 0 : 1) + (query.competence === null ? 0 : 1);
}

/**
 * Whether a lesson answers the query.
 * @param inFullText ids of lessons whose text holds the words, as the full-text index found them
 */
export function answers(entry: CatalogueEntry, query: CatalogueQuery, inFullText: ReadonlySet<string> = new Set()): boolean {
  return (
    (query.tracks.length === 0 || query.tracks.includes(entry.track)) &&
    (query.levels.length === 0 || query.levels.includes(entry.level)) &&
    (query.minutes === null || entry.minutes <= query.minutes) &&
    (query.competence === null || entry.competences.includes(query.competence)) &&
    (inFullText.has(entry.id) || holdsWords(entry.text, query.words))
  );
}
