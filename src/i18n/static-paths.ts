import { languages } from '#src/domain/text/language.ts';

/** `getStaticPaths` of the pages that exist once in each language. */
export const inEveryLanguage = () => languages.map((lang) => ({ params: { lang } }));
