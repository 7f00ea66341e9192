/** The languages that every text exists in. */
export const languages = ['fr', 'en'] as const;

/** A language of the site; also the first part of every address. */
export type Language = (typeof languages)[number];

/** A text in every language. */
export type LocalizedText = Record<Language, string>;

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language);
}

/** The language that a reader may switch to. */
export function otherLanguage(language: Language): Language {
  return language === 'fr' ? 'en' : 'fr';
}

/** The same value with each `{fr, en}` pair replaced by one string. */
export type Localized<T> = T extends LocalizedText
  ? string
  : T extends readonly (infer Item)[]
    ? Localized<Item>[]
    : T extends object
      ? { [Field in keyof T]: Localized<T[Field]> }
      : T;

function isLocalizedText(value: object): value is LocalizedText {
  const fields = Object.entries(value);
  return fields.length === languages.length && fields.every(([field, text]) => isLanguage(field) && typeof text === 'string');
}

/**
 * Keeps one language of authored data.
 * @param finish what is done to each text on the way, typography for instance
 */
export function localize<T>(
  value: T,
  language: Language,
  finish: (text: string, language: Language) => string = (text) => text,
): Localized<T> {
  if (Array.isArray(value)) {
    return value.map((item) => localize(item, language, finish)) as Localized<T>;
  }
  if (value === null || typeof value !== 'object') return value as Localized<T>;
  if (isLocalizedText(value)) return finish(value[language], language) as Localized<T>;
  const fields = Object.entries(value).map(([field, inner]) => [field, localize(inner, language, finish)]);
  return Object.fromEntries(fields) as Localized<T>;
}
