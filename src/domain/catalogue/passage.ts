import { foldWords } from './filter.ts';

/** A passage of a text that answers a search. */
export interface Passage {
  text: string;
  /** True when the words stand there one after the other, as they were searched. */
  isPhrase: boolean;
}

/** Words shown before and after the place that was found. */
const around = { before: 8, after: 14 };

/** Whether a word of the text answers a searched one: as it starts, so that "piège" finds "piégé" no more than "piège" itself. */
const fits = (word: string | undefined, searched: string | undefined): boolean =>
  word !== undefined && searched !== undefined && word.startsWith(searched);

/** The place of the whole phrase, or else of the longest searched word; -1 unless every searched word is somewhere. */
function findPlace(folded: readonly string[], searched: readonly string[]): { at: number; isPhrase: boolean } {
  const phrase = folded.findIndex((_, start) => searched.every((word, index) => fits(folded[start + index], word)));
  if (phrase !== -1) return { at: phrase, isPhrase: true };
  if (!searched.every((word) => folded.some((each) => fits(each, word)))) return { at: -1, isPhrase: false };
  const rarest = searched.toSorted((one, other) => other.length - one.length)[0];
  return { at: folded.findIndex((word) => fits(word, rarest)), isPhrase: false };
}

/** The passage of a text around what was searched, or null when a searched word is not in it. */
export function findPassage(content: string, search: string): Passage | null {
  const words = content.split(/\s+/).filter(Boolean);
  const searched = foldWords(search).split(' ').filter(Boolean);
  if (searched.length === 0) return null;
  // A written word may fold into several ("l'adresse"): each keeps its rank among the written ones.
  const folded = words.flatMap((word, rank) =>
    foldWords(word)
      .split(' ')
      .filter(Boolean)
      .map((text) => ({ text, rank })),
  );
  const { at, isPhrase } = findPlace(
    folded.map(({ text }) => text),
    searched,
  );
  const rank = folded[at]?.rank;
  if (rank === undefined) return null;
  const start = Math.max(0, rank - around.before);
  const end = Math.min(words.length, rank + around.after);
  return { text: `${start > 0 ? '… ' : ''}${words.slice(start, end).join(' ')}${end < words.length ? ' …' : ''}`, isPhrase };
}
