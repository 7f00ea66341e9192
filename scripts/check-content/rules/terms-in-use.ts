import { attributeOf, proseText, type ProseNode } from '#src/catalog/lesson-outline.ts';
import type { GlossaryTerm } from '#src/catalog/schemas/content.ts';
import type { Language } from '#src/domain/text/language.ts';
import type { Rule } from '../content-tree.ts';
import { comparePlaces, type Place } from '../problem.ts';
import { findTags, nodePlace, type ParsedProse } from '../prose.ts';
import { lessonPassages, type LessonPassages } from '../writing/passages.ts';

/** A term with what to look for in one language. */
interface Sought {
  id: string;
  /** The first words of its forms, in lower case: a text without them needs no closer look. */
  stems: string[];
  pattern: RegExp;
}

/** "Adresse web (URL)" is written "adresse web" or "URL"; "Cookie ou traceur" either way. */
function formsOf({ term, forms }: GlossaryTerm, language: Language): string[] {
  if (forms) return forms[language];
  const [outer = '', inner = ''] = term[language].split(/[()]/);
  return [...outer.split(/ ou | or /), inner].map((form) => form.trim()).filter((form) => /\p{L}{2}/u.test(form));
}

/** Every word of a form may have its plural. An acronym is told from a word by its capitals. */
function patternOf(form: string): { source: string; stem: string; isAcronym: boolean } {
  const isAcronym = /^\p{Lu}{2,}$/u.test(form);
  const words = form.split(' ').map((word) => `${RegExp.escape(word).replaceAll(/['’]/g, "['’]")}${isAcronym ? '' : '(?:e?s|x)?'}`);
  return { source: words.join('[ \\u00A0]'), stem: form.split(/[ '’]/)[0]?.toLowerCase() ?? '', isAcronym };
}

function soughtIn(glossary: readonly GlossaryTerm[], language: Language): Sought[] {
  return glossary.flatMap((term) => {
    const forms = formsOf(term, language).map(patternOf);
    const any = (isAcronym: boolean): Sought[] => {
      const found = forms.filter((form) => form.isAcronym === isAcronym);
      if (found.length === 0) return [];
      const source = `(?<![\\p{L}\\p{N}])(?:${found.map((form) => form.source).join('|')})(?![\\p{L}\\p{N}])`;
      return [{ id: term.id, stems: found.map(({ stem }) => stem), pattern: new RegExp(source, isAcronym ? 'gu' : 'giu') }];
    };
    return [...any(true), ...any(false)];
  });
}

interface Marked {
  id: string;
  from: Place;
  to: Place;
}

function endOf(prose: ParsedProse, node: ProseNode): Place {
  const end = node.position?.end ?? { line: 1, column: 1 };
  return { file: prose.file, line: end.line, column: end.column };
}

function firstUse({ passages }: LessonPassages, pattern: RegExp, marked: Marked[]): { place: Place; word: string } | undefined {
  for (const { role, pieces } of passages) {
    if (role !== 'prose') continue;
    for (const { type, text, place } of pieces) {
      if (type !== 'words') continue;
      for (const match of text.matchAll(pattern)) {
        const at = place(match.index);
        const isMarked = marked.some(({ from, to }) => comparePlaces(from, at) <= 0 && comparePlaces(at, to) < 0);
        if (!isMarked) return { place: at, word: match[0] };
      }
    }
  }
  return undefined;
}

/** A term of the glossary is explained where a lesson first uses it. */
export const termsInUse: Rule = (tree, report) => {
  const glossary = tree.glossary.value ?? [];
  const sought: Record<Language, Sought[]> = { fr: soughtIn(glossary, 'fr'), en: soughtIn(glossary, 'en') };
  for (const lesson of lessonPassages(tree)) {
    const { prose } = lesson;
    const marked = findTags(prose.tree, 'Term').map((node) => ({
      id: attributeOf(node, 'id') ?? '',
      from: nodePlace(prose, node),
      to: endOf(prose, node),
    }));
    const text = proseText(prose.tree).toLowerCase();
    for (const { id, stems, pattern } of sought[prose.language]) {
      if (!stems.some((stem) => text.includes(stem))) continue;
      const use = firstUse(lesson, pattern, marked);
      const mark = marked.find((each) => each.id === id);
      if (!use || (mark && comparePlaces(mark.from, use.place) < 0)) continue;
      report(use.place, 'term-unmarked', { word: use.word, id, line: mark?.from.line });
    }
  }
};
