/** The language switch keeps the choice, and takes the state of the page along. */
import { writeLocal } from '#src/storage/local-values.ts';

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]')) {
  link.addEventListener('click', () => {
    writeLocal('language', link.dataset['language'] ?? null);
    // The state of the page (filters, view, a session that is looked at) goes along.
    link.search = location.search;
    link.hash = location.hash;
  });
}
