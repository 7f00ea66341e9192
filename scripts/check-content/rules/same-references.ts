import type { Language } from '#src/domain/text/language.ts';
import type { Rule } from '../content-tree.ts';
import { startOf, type Place, type Report } from '../problem.ts';
import { findSettingMarks } from '../setting-marks.ts';
import { exercisePassages } from '../writing/passages.ts';

/** Domains that can be nobody’s: those of invented people and traps. */
const invented = /(?<![\p{L}\p{N}.@-])[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:example|test)(?![a-z0-9-])/giu;

function settingsIn(text: string): string[] {
  return findSettingMarks(text).flatMap(({ id }) => (id === undefined ? [] : [id]));
}

function compare(texts: Record<Language, string>, place: Place, report: Report): void {
  const kinds: [what: string, find: (text: string) => string[]][] = [
    ['settings that one language alone uses', settingsIn],
    ['invented addresses that one language alone names', (text) => (text.match(invented) ?? []).map((found) => found.toLowerCase())],
  ];
  for (const [what, find] of kinds) {
    const found = { fr: new Set(find(texts.fr)), en: new Set(find(texts.en)) };
    const only = (one: Language, other: Language): string => [...found[one]].filter((each) => !found[other].has(each)).join(', ') || 'none';
    const differing = { fr: only('fr', 'en'), en: only('en', 'fr') };
    if (differing.fr !== 'none' || differing.en !== 'none') report(place, 'references-differ', { what, ...differing });
  }
}

/** Both languages of a lesson, and of an exercise, use the same settings and name the same invented addresses. */
export const sameReferences: Rule = (tree, report) => {
  for (const { texts } of tree.lessons) {
    const of = (language: Language) => texts.find((text) => text.language === language);
    const [fr, en] = [of('fr'), of('en')];
    if (fr && en) compare({ fr: fr.source, en: en.source }, startOf(en.file), report);
  }
  for (const exercise of tree.exercises) {
    const of = (language: Language): string =>
      exercisePassages(exercise)
        .filter((passage) => passage.language === language)
        .flatMap(({ pieces }) => pieces.map(({ type, text }) => (type === 'setting' ? `[[${text}]]` : text)))
        .join('\n');
    compare({ fr: of('fr'), en: of('en') }, startOf(exercise.file), report);
  }
};
