/** What the catalogue needs of Pagefind's own script, which is built beside the pages. */
interface Pagefind {
  init(): Promise<void>;
  search(words: string): Promise<{ results: { id: string; data(): Promise<{ url: string; excerpt: string; plain_excerpt?: string }> }[] }>;
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

/** The lessons whose text holds the words, with a passage of each. @throws when the index can't be had */
export async function searchFullText(bundle: string, words: string): Promise<Map<string, string>> {
  const pagefind = await warmFullText(bundle);
  const { results } = await pagefind.search(words);
  const found = new Map<string, string>();
  for (const data of await Promise.all(results.slice(0, 30).map((result) => result.data()))) {
    const lesson = /\/lessons\/([^/]+\/[^/]+)\//.exec(data.url)?.[1];
    // The excerpt comes as HTML with marks; only its words are wanted.
    const passage = new DOMParser().parseFromString(data.excerpt, 'text/html').body.textContent ?? '';
    if (lesson && !found.has(lesson)) found.set(lesson, passage.replace(/\s+/g, ' ').trim());
  }
  return found;
}
