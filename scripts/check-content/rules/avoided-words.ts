import type { Language } from '#src/domain/text/language.ts';
import type { Rule } from '../content-tree.ts';
import { allPassages, type PassageRole } from '../writing/passages.ts';

interface Avoided {
  pattern: RegExp;
  why: string;
}

const whole = (words: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'giu');

/** The style guide’s list, « les vieux fichiers » left alone. The reader is experienced, and an answer that does not hold yet is no failure. */
const avoided: Record<Language, Avoided[]> = {
  fr: [
    {
      pattern: whole("il suffit d[e’']|simplement|(?:très|tout|si) simple|tout bêtement|même un enfant|comme chacun sait|évidemment"),
      why: 'makes who finds it hard feel small',
    },
    {
      pattern: whole(
        'rassurez-vous|à votre âge|les jeunes|les vieux(?!\\s\\p{L})|natifs? du numérique|fracture numérique|rattraper (?:son|votre|leur) retard|à la traîne',
      ),
      why: 'speaks of age, or of being behind',
    },
    {
      pattern: whole('bravo|félicitations|oups|(?:quel )?dommage ?!|raté|perdu ?!|faux ?!|bien joué'),
      why: 'judges the person; say what the choice would cause, or name the act',
    },
    { pattern: whole('veuillez'), why: 'is stiff; the imperative is polite enough' },
  ],
  en: [
    {
      pattern: whole('(?<!ha(?:s|ve|d) )just(?! now)|simply|obviously|of course|as everyone knows|easy peasy'),
      why: 'makes who finds it hard feel small',
    },
    { pattern: whole('digital natives?|old school|catch up|at your age|young people'), why: 'speaks of age, or of being behind' },
    {
      pattern: whole('well done|oops|too bad|congratulations|wrong!|you failed'),
      why: 'judges the person; say what the choice would cause, or name the act',
    },
    { pattern: whole('low-hanging fruit|ballpark|piece of cake|no-brainer'), why: 'is an idiom that second-language readers miss' },
  ],
};

/** Where the product itself speaks. Beliefs, options and scenes quote people, who may say what they like. */
const ownVoice: ReadonlySet<PassageRole> = new Set(['prose', 'heading', 'note', 'field', 'address']);

const quotation = /«[^»]*»|“[^”]*”|"[^"]*"/g;

/** Words that condescend or judge. */
export const avoidedWords: Rule = (tree, report) => {
  for (const { role, pieces } of allPassages(tree)) {
    if (!ownVoice.has(role)) continue;
    for (const { type, text, language, place } of pieces) {
      if (type !== 'words') continue;
      const own = text.replace(quotation, (quoted) => ' '.repeat(quoted.length));
      for (const { pattern, why } of avoided[language]) {
        for (const match of own.matchAll(pattern)) report(place(match.index), 'avoided-words', { found: match[0], why });
      }
    }
  }
};
