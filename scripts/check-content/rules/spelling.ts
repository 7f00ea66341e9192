import { languages, type Language } from '#src/domain/text/language.ts';
import { isUnread, type Rule } from '../content-tree.ts';
import { glossaryAcronyms } from './acronyms.ts';
import { openDictionary, type Dictionary } from '../writing/dictionary.ts';
import { allPassages } from '../writing/passages.ts';

/** Addresses, file names, numbers and hashtags are no words. */
const data = /\S*[@\d_/\\=]\S*|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|#\S+/gu;
const word = /[\p{Script=Latin}\p{M}]+(?:['’-][\p{Script=Latin}\p{M}]+)*/gu;

const names: Record<Language, string> = { fr: 'French', en: 'English' };

/** Every word is one of its language’s dictionary or of content/words.yaml. Each is named once a file. */
export const spelling: Rule = (tree, report) => {
  if (isUnread(tree.words) || isUnread(tree.glossary)) return;
  const words = tree.words?.value;
  const list = { ...words, acronyms: [...(words?.acronyms ?? []), ...glossaryAcronyms(tree)] };
  const dictionaries = Object.fromEntries(languages.map((language) => [language, openDictionary(language, list)])) as Record<
    Language,
    Dictionary
  >;
  const seen = new Set<string>();
  for (const { pieces, place } of allPassages(tree)) {
    for (const piece of pieces) {
      if (piece.type !== 'words') continue;
      const text = piece.text.replace(data, (found) => ' '.repeat(found.length));
      for (const match of text.matchAll(word)) {
        const found = match[0].replaceAll("'", '’');
        const identity = `${place.file} ${piece.language} ${found}`;
        if (found.length < 2 || seen.has(identity) || dictionaries[piece.language].has(found)) continue;
        seen.add(identity);
        const nearest = dictionaries[piece.language].suggest(found);
        report(piece.place(match.index), 'unknown-word', { word: found, language: names[piece.language], nearest });
      }
    }
  }
};
