import { findPassage, type Passage } from '#src/domain/catalogue/passage.ts';

/** What the catalogue needs of Pagefind's own script, which is built beside the pages. */
interface Pagefind {
  init(): Promise<void>;
  search(words: string): Promise<{ results: { id: string; data(): Promise<{ url: string; content: string }> }[] }>;
}

let loading: Promise<Pagefind> | null = null;

/** Fetches the search's script and its first index; called when the box gets the focus, so that the first search is quick. */
export function warmFullText(bundle: string): Promise<Pagefind> {
  loading ??= (import(/* @vite-ignore */ `${bundle}pagefind.js`) as Promise<Pagefind>).then(async (pagefind) => {
    await pagefind.init();
    return pagefind;
  });
  loading.catch(() => (loading = null));
  return loading;
}

/** Most pages whose text is looked at; they come best first. */
const mostPages = 30;

/**
 * The lessons whose text holds the words, with a passage of each; where some hold them as a phrase, only those.
 * The index answers generously (near words, words apart): the text itself decides.
 * @throws when the index can't be had
 */
export async function searchFullText(bundle: string, words: string): Promise<Map<string, string>> {
  const pagefind = await warmFullText(bundle);
  const { results } = await pagefind.search(words);
  const found: { lesson: string; passage: Passage }[] = [];
  for (const { url, content } of await Promise.all(results.slice(0, mostPages).map((result) => result.data()))) {
    const lesson = /\/lessons\/([^/]+\/[^/]+)\//.exec(url)?.[1];
    const passage = findPassage(content, words);
    if (lesson && passage) found.push({ lesson, passage });
  }
  const phrases = found.filter(({ passage }) => passage.isPhrase);
  return new Map((phrases.length > 0 ? phrases : found).map(({ lesson, passage }) => [lesson, passage.text]));
}
