import type { Part } from '#src/domain/exercise/result.ts';
import { parseRichText } from '#src/domain/text/rich-text.ts';
import type { MatchResponse } from './schema.ts';

/** The outcome of a pair. */
export interface MatchPart extends Part {
  /** The key's decoys: once the answer stands, the page tells why each goes with nothing. */
  decoys: Record<string, string>;
}

/** A short text without its marks, for names that assistive technology reads. Items hold no setting. */
export function plainText(text: string): string {
  return parseRichText(text)
    .map((piece) => (piece.type === 'setting' ? piece.id : piece.text))
    .join('');
}

/** What the last check said of a pair that is still as it was checked. */
export function shownPart(
  id: string,
  { part, checked, response }: { part(id: string): Part | undefined; checked: MatchResponse | null; response: MatchResponse },
): Part | undefined {
  return checked && checked.pairs[id] === response.pairs[id] ? part(id) : undefined;
}
