import type { Language } from '#src/domain/text/language.ts';
import type { Rule } from '../content-tree.ts';
import { allPassages } from '../writing/passages.ts';

interface Fault {
  pattern: RegExp;
  wrong: string;
  mend: string;
}

/** What typesetting does not do by itself: it sets spaces where there are some, and never guesses the author’s meaning. */
const faults: Record<Language, Fault[]> = {
  fr: [
    { pattern: /"/, wrong: 'a straight quotation mark', mend: 'write « and »' },
    {
      // "Re:" and "Tr:" are what mail programs write.
      pattern: /(?<!(?:^|\s)(?:re|tr))(?<=[\p{L}\p{N})\]»%])(?:[;!?]|:(?=\s|$))/iu,
      wrong: 'no space before ; : ! or ?',
      mend: 'type an ordinary space; the build makes it a no-break one',
    },
    { pattern: /«\S|\S»/, wrong: 'no space inside « »', mend: 'type an ordinary space; the build makes it a no-break one' },
    { pattern: /\s[,.](?=\s|$)/, wrong: 'a space before a comma or full stop', mend: 'remove the space' },
    { pattern: /\d[%€]/, wrong: 'no space before a unit', mend: 'write "4,4 %" and "20 €"' },
    { pattern: /\d\.\d+ ?%/, wrong: 'a decimal point', mend: 'write a comma: "4,4 %"' },
    { pattern: /\d{1,2}h\d{2}/, wrong: 'an hour without spaces', mend: 'write "17 h 40"' },
    {
      pattern: /\p{L}[·•‧]\p{L}|\p{L}\((?:e|ne|se|rice|trice)s?\)/u,
      wrong: 'a word with two endings',
      mend: 'choose a word for everybody, or write both out',
    },
    { pattern: /\d(?:è|ième|ème)s?(?!\p{L})/u, wrong: 'a long ordinal', mend: 'write "2e"' },
    {
      pattern: /(?:^|[.!?»] )A (?=(?:la|l['’]|partir|chaque|qui|quoi|un|une|deux|votre|ce|cet|cette|côté|jour|distance|tout)(?!\p{L}))/u,
      wrong: 'a capital without its accent',
      mend: 'write "À"',
    },
    { pattern: /oeu/i, wrong: 'two letters for œ', mend: 'write "œu"' },
  ],
  en: [
    { pattern: /[«»]/, wrong: 'French quotation marks', mend: 'write straight ones; the build curls them' },
    { pattern: /\s[,.;:!?](?=\s|$)/, wrong: 'a space before a punctuation mark', mend: 'remove the space' },
    { pattern: /\d[ \u00A0]%/, wrong: 'a space before %', mend: 'write "4.4%"' },
  ],
};

const inBoth: Fault[] = [
  { pattern: /\p{L} - (?=\p{L})/u, wrong: 'a hyphen for a dash', mend: 'write "–", or better a comma, a colon or two sentences' },
  { pattern: /\S {2,}\S/, wrong: 'two spaces', mend: 'keep one' },
];

/** Typography that the build cannot mend. */
export const typography: Rule = (tree, report) => {
  for (const { role, pieces } of allPassages(tree)) {
    // What one types into a search field is no prose.
    if (role === 'scene' && pieces[0]?.text.startsWith('"')) continue;
    for (const { type, text, language, place } of pieces) {
      if (type !== 'words') continue;
      for (const { pattern, wrong, mend } of [...faults[language], ...inBoth]) {
        const match = pattern.exec(text);
        if (!match) continue;
        const around = text.slice(Math.max(0, match.index - 12), match.index + match[0].length + 12).trim();
        report(place(match.index), 'typography', { found: around, wrong, mend });
      }
    }
  }
};
