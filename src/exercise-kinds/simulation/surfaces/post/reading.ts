/** A piece of a text that may be blanked: plain words, or words with an id. */
export interface Piece {
  id: string | null;
  text: string;
}

/** Cuts a text at its `[words](#id)` marks. */
export function piecesOf(text: string): Piece[] {
  return text
    .split(/(\[[^\]]{1,200}\]\(#[a-z0-9-]{1,80}\))/)
    .filter((each) => each !== '')
    .map((each) => {
      const [, words, id] = /^\[([^\]]+)\]\(#([a-z0-9-]+)\)$/.exec(each) ?? [];
      return words && id ? { id, text: words } : { id: null, text: each };
    });
}

/** What may be asked of a text that somebody writes, as far as a machine can tell. */
export interface Asked {
  min_words: number;
  max_words: number;
  /** Beginnings that say nothing, parted by commas: "image of, photo of". */
  not_first: string;
}

const plain = (text: string): string => text.trim().toLowerCase().replace(/’/g, "'");

/** What a written text is: `empty`, `announced` (begins by saying that it is an image), `short`, `long`, or `fine`. */
export function readWriting(text: string, { min_words, max_words, not_first }: Asked): string {
  const words = text.split(/[\s\u00A0]+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
  if (words === 0) return 'empty';
  if (not_first.split(',').some((each) => plain(text).startsWith(plain(each)))) return 'announced';
  if (words < min_words) return 'short';
  return words > max_words ? 'long' : 'fine';
}

/** Letters from which on a tag without a second capital is taken for several words run together. */
const longWord = 13;

/** What typed hashtags are: `empty`, `unmarked` (a word without #), `many`, `run-together` (no capital for each word), or `fine`. */
export function readTags(text: string, most: number): string {
  const tags = text.split(/[\s\u00A0,;]+/).filter(Boolean);
  if (tags.length === 0) return 'empty';
  if (tags.some((tag) => !/^#[\p{L}\d_]+$/u.test(tag))) return 'unmarked';
  if (tags.length > most) return 'many';
  const isReadable = (tag: string): boolean => {
    const capitals = tag.match(/\p{Lu}/gu)?.length ?? 0;
    return /^#[\p{Lu}\d]/u.test(tag) && (tag.length <= longWord || (capitals > 1 && capitals < tag.length - 1));
  };
  return tags.every(isReadable) ? 'fine' : 'run-together';
}
