import { languages, type Language } from '#src/domain/text/language.ts';

/** The site's base path, ending in a slash. */
export const base = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;

/** The address of a page. @param path what follows the language, such as `lessons/`; empty for the home page */
export function addressOf(language: Language, path = ''): string {
  return `${base}${language}/${path}`;
}

/** The same page in every language, as whole addresses. */
export function translationsOf(site: URL, path: string): { language: Language; href: string }[] {
  return languages.map((language) => ({ language, href: new URL(addressOf(language, path), site).href }));
}
