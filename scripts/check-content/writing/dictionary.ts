import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie, type ITrie } from 'cspell-trie-lib';
import type { WordList } from '#src/catalog/schemas/content.ts';
import type { Language } from '#src/domain/text/language.ts';

/** Each package’s open door, and the file beside it that holds the words. */
const files: Record<Language, [door: string, words: string]> = {
  fr: ['@cspell/dict-fr-fr/cspell-ext.json', 'fr-fr.trie.gz'],
  en: ['@cspell/dict-en-gb/cspell-ext.json', 'en_GB.trie.gz'],
};

const { resolve } = createRequire(import.meta.url);
const tries = new Map<Language, ITrie>();

/** Read once, when first asked: a fifth of a second a language. */
function trieOf(language: Language): ITrie {
  const known = tries.get(language);
  if (known) return known;
  const [door, words] = files[language];
  const trie = decodeTrie(gunzipSync(readFileSync(join(dirname(resolve(door)), words))));
  tries.set(language, trie);
  return trie;
}

/** Knows the words of a language: those of its dictionary, and those of content/words.yaml. */
export interface Dictionary {
  has(word: string): boolean;
  /** A word near to one that is not known. */
  suggest(word: string): string | undefined;
}

const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)’/i;
const possessive = /’s?$/i;

/** What a compound may be cut into: "l’adresse", "mot-clé", "director’s". */
function partsOf(word: string, language: Language): string[] {
  const bare = language === 'fr' ? word.replace(elided, '') : word.replace(possessive, '');
  return bare.split('-').filter((part) => part !== '');
}

/** Of shorter words and acronyms, anything is near. */
const shortestMended = 5;

/**
 * @param list words of the project: names and acronyms in both languages, others in theirs
 */
export function openDictionary(language: Language, list: Partial<WordList>): Dictionary {
  const trie = trieOf(language);
  // What people type in a scene has no capitals.
  const own = new Set(
    [...(list.names ?? []), ...(list.acronyms ?? []), ...(list[language] ?? [])].map((word) => word.toLowerCase().replaceAll("'", '’')),
  );
  const isKnown = (word: string): boolean => {
    const lower = word.toLowerCase();
    if (own.has(lower)) return true;
    const forms = [word, lower, word.replaceAll('’', "'"), lower.replaceAll('’', "'")];
    return forms.some((form) => trie.has(form));
  };
  return {
    has: (word) => isKnown(word) || partsOf(word, language).every((part) => part.length === 1 || isKnown(part)),
    suggest: (word) => {
      if (word.length < shortestMended || word === word.toUpperCase()) return undefined;
      const lower = word.toLowerCase();
      return trie.suggest(lower, { numSuggestions: 3, timeout: 300 }).find((found) => found !== lower);
    },
  };
}
