import { isUnread, type ContentTree, type Rule } from '../content-tree.ts';
import { readAloud, settingWords } from '../writing/measure.ts';
import { lessonPassages } from '../writing/passages.ts';

const acronym = /(?<![\p{L}\p{N}-])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu;

/** Whether a text says what an acronym is, right where it stands: in brackets, or after a comma or colon. */
function isExplained(text: string, at: number, found: string): boolean {
  const before = text.slice(0, at);
  const after = text.slice(at + found.length);
  return /\([^)]*$/.test(before) || /^(?:[\s\u00A0]\p{Lu}\p{L}+)?[\s\u00A0]?(?:\(|[,:–])/u.test(after);
}

/** The acronyms that the glossary explains. */
export function glossaryAcronyms(tree: ContentTree): string[] {
  const texts = (tree.glossary.value ?? []).flatMap(({ term, forms }) => [term.fr, term.en, ...(forms ? [...forms.fr, ...forms.en] : [])]);
  return texts.flatMap((text) => text.match(acronym) ?? []);
}

/** An acronym is a word of the glossary, one of every office, or explained where a lesson first writes it. */
export const acronyms: Rule = (tree, report) => {
  if (isUnread(tree.words) || isUnread(tree.glossary)) return;
  const settings = settingWords(tree);
  const everyday = new Set([...(tree.words?.value?.acronyms ?? []), ...glossaryAcronyms(tree)]);
  for (const { passages } of lessonPassages(tree)) {
    const met = new Set(everyday);
    for (const passage of passages) {
      if (passage.role === 'field' || passage.role === 'heading') continue;
      const text = readAloud(
        { ...passage, pieces: passage.pieces.filter(({ type, language }) => type !== 'code' && language === passage.language) },
        settings,
      );
      for (const match of text.matchAll(acronym)) {
        const [found] = match;
        if (met.has(found)) continue;
        met.add(found);
        if (!isExplained(text, match.index, found)) report(passage.place, 'unexplained-acronym', { acronym: found });
      }
    }
  }
};
