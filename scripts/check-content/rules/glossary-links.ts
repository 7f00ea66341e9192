import type { Rule } from '../content-tree.ts';
import { nearest } from '../nearest.ts';

/** Each term that "see" names is in the glossary. */
export const glossaryLinks: Rule = ({ glossary: { value, document } }, report) => {
  const terms = (value ?? []).map(({ id }) => id);
  value?.forEach(({ see }, entry) => {
    see?.forEach((id, index) => {
      if (document && !terms.includes(id))
        report(document.place([entry, 'see', index]), 'unknown-term', { id, nearest: nearest(id, terms) });
    });
  });
};
