/**
 * A piece of a short text of an exercise or of the interface:
 * words, words that matter, an address or file name, or a company setting.
 */
export type TextPiece =
  { type: 'words'; text: string } | { type: 'strong'; text: string } | { type: 'code'; text: string } | { type: 'setting'; id: string };

const marks = /\[\[([a-z0-9_]+)\]\]|`([^`]+)`|\*\*([^*]+)\*\*/g;

/** Cuts a text at its `[[setting]]`, `` `code` `` and `**strong**` marks. There are no other marks. */
export function parseRichText(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(marks)) {
    if (match.index > end) pieces.push({ type: 'words', text: text.slice(end, match.index) });
    const [whole, setting, code, strong] = match;
    if (setting) pieces.push({ type: 'setting', id: setting });
    else if (code) pieces.push({ type: 'code', text: code });
    else if (strong) pieces.push({ type: 'strong', text: strong });
    end = match.index + whole.length;
  }
  if (end < text.length) pieces.push({ type: 'words', text: text.slice(end) });
  return pieces;
}
