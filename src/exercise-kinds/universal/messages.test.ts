import { describe, expect, it } from 'vitest';
import { languages, type Language } from '#src/domain/text/language.ts';
import { typeset } from '#src/domain/text/typography.ts';
import { frameMessages } from '#src/exercise-frame/messages.ts';
import { english } from '#src/i18n/en.ts';
import { french } from '#src/i18n/fr.ts';
import { messagesOf } from '#src/i18n/messages.ts';
import { kinds } from '../kinds.ts';

/** Every text of a dictionary, by its path. */
function textsIn(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(Object.entries(value).flatMap(([field, inner]) => [...textsIn(inner, path ? `${path}.${field}` : field)]));
}

const placesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).toSorted();

/** Dictionaries as they are written, before typography. */
const dictionaries: { name: string; texts: Record<Language, Map<string, string>> }[] = [
  { name: 'the interface', texts: { fr: textsIn(french), en: textsIn(english) } },
  { name: 'the frame', texts: { fr: textsIn(frameMessages.fr), en: textsIn(frameMessages.en) } },
  ...[...kinds.values()].map(({ id, messages }) => ({
    name: `the kind ${id}`,
    texts: { fr: textsIn(messages.fr), en: textsIn(messages.en) },
  })),
];

describe.each(dictionaries)('the messages of $name', ({ texts }) => {
  it('have the same keys in every language', () => {
    expect([...texts.en.keys()].toSorted()).toEqual([...texts.fr.keys()].toSorted());
  });

  it('are never empty', () => {
    for (const language of languages) expect([...texts[language]].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('have the same {places} in every language', () => {
    // A sentence for one may write the number as a word, in either language.
    const places = (language: Language): Record<string, string[]> =>
      Object.fromEntries(
        [...texts[language]].map(([key, text]) => [
          key,
          [...new Set(placesIn(text))].filter((place) => !(place === 'n' && key.endsWith('.one'))),
        ]),
      );
    expect(places('en')).toEqual(places('fr'));
  });

  it.each(languages)('have no double space, straight quote or stray space once set (%s)', (language) => {
    const set = [...texts[language]].map(([key, text]) => [key, typeset(text, language)] as const);
    expect(set.filter(([, text]) => /["']|[ \u00A0\u202F]{2}|\.\.\.|^\s*$/.test(text))).toEqual([]);
    // A separator such as ": " or " or " has its spaces on purpose.
    expect(set.filter(([, text]) => text !== text.trim() && text.trim().length > 3)).toEqual([]);
  });

  it('in French leave no ordinary space before : ; ! ? » or after «', () => {
    const set = [...texts.fr].map(([key, text]) => [key, typeset(text, 'fr')] as const);
    expect(set.filter(([, text]) => / [:;!?»]|« /.test(text))).toEqual([]);
  });

  it.each(languages)('are set already when they are set: twice changes nothing (%s)', (language) => {
    for (const text of texts[language].values()) expect(typeset(typeset(text, language), language)).toBe(typeset(text, language));
  });

  it('are not left in the other language', () => {
    const both = [...texts.fr].filter(
      ([key, text]) => texts.en.get(key) === text && /\p{L}{4}.*\s.*\p{L}{4}/u.test(text.replace(/\{\w+\}/g, '')),
    );
    expect(both.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });
});

it('the interface is set in the typography of its language', () => {
  expect(messagesOf('fr').saving.failed).toContain('enregistré\u00A0:');
  expect(messagesOf('fr').privacy.keys.progress.purpose).toContain('exercices');
});

it('the frame has words for the numbers from zero to twelve', () => {
  for (const language of languages) expect(frameMessages[language].numbers.split(' ')).toHaveLength(13);
});

describe.each([...kinds.values()])('the messages of $id', ({ messages }) => {
  it('count with both numbers, and with the total when one is right', () => {
    for (const language of languages) {
      expect(placesIn(messages[language].counted)).toEqual(['right', 'total']);
      expect(placesIn(messages[language]['counted-one'])).toEqual(['total']);
    }
  });
});
