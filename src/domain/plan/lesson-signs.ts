/**
 * Between a lesson's MDX and the Markdown that mentors edit stand three signs and the terms: `{`, `<` and `&` are code in MDX and
 * words in Markdown, and a term is a tag in MDX and a link in Markdown. Both ways are here, so that each undoes the other.
 */

/** Readers of Markdown don't agree on a `~` either; in a lesson it is always itself. */
const codeSigns = '{<&~';

/** A code span on one line: in it nothing is changed. */
const codeSpan = '(?<!`)(?<ticks>`+)(?!`)[^\\n]*?(?<!`)\\k<ticks>(?!`)';

const escapedSigns = new RegExp(`${codeSpan}|\\\\([\\s\\S])`, 'g');

/** Takes away the backslashes that only MDX needs. */
export function plainSigns(mdx: string): string {
  return mdx.replace(escapedSigns, (whole, _ticks: string | undefined, sign?: string) =>
    sign !== undefined && codeSigns.includes(sign) ? sign : whole,
  );
}

const markdownSigns = new RegExp(
  `${codeSpan}|(?<escaped>\\\\[\\s\\S])|(?<setting>\\[\\[[a-z0-9_]+\\]\\])|\\]\\(#(?<term>[a-z0-9-]+)\\)|(?<sign>[[\\]{<~\`]|&(?=#?\\w+;))`,
  'g',
);

/** A passage as MDX, and what it points at. */
export interface MdxPassage {
  mdx: string;
  /** Its terms in order, each with the words that stand for it, as they were written. */
  terms: { id: string; words: string }[];
  settings: string[];
  /** True when a backtick has no partner on its line: readers of Markdown don't agree on what is code then. */
  hasLooseTick: boolean;
}

/** Writes Markdown as MDX: terms as tags, and a backslash before what MDX would read as code. */
export function mdxOf(markdown: string): MdxPassage {
  const passage: MdxPassage = { mdx: '', terms: [], settings: [], hasLooseTick: false };
  const pieces: string[] = [];
  /** Places of the brackets that are open. */
  const open: { piece: number; at: number }[] = [];
  let end = 0;
  for (const { index, groups = {}, 0: whole } of markdown.matchAll(markdownSigns)) {
    pieces.push(markdown.slice(end, index));
    end = index + whole.length;
    const { term, setting, sign } = groups;
    const opening = term === undefined ? undefined : open.pop();
    if (term !== undefined && opening !== undefined) {
      pieces[opening.piece] = `<Term id="${term}">`;
      passage.terms.push({ id: term, words: markdown.slice(opening.at, index) });
      pieces.push('</Term>');
      continue;
    }
    if (sign === '[') open.push({ piece: pieces.length, at: end });
    else if (sign === ']') open.pop();
    else if (sign === '`') passage.hasLooseTick = true;
    if (setting !== undefined) passage.settings.push(setting.slice(2, -2));
    pieces.push(sign !== undefined && codeSigns.includes(sign) ? `\\${sign}` : whole);
  }
  passage.mdx = pieces.join('') + markdown.slice(end);
  return passage;
}
