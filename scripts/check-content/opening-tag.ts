/** An attribute as it is written. */
export interface WrittenAttribute {
  name: string;
  offset: number;
  /** The sign that opens its value; empty when there is no value. */
  quote: string;
}

/** An opening tag as it is written; the tree of MDX says what it holds, and not where. */
export interface WrittenTag {
  attributes: WrittenAttribute[];
  /** Just after its ">". */
  end: number;
  isSelfClosing: boolean;
}

const attributeOrEnd = /\s*(?:(\/?>)|([^\s=/>{]+)(?:\s*=\s*("[^"]*"|'[^']*'|\{[^}]*\}|))?|\{[^}]*\}|\/)/y;

/** Reads the opening tag that begins at an offset of a well-formed source. */
export function readOpeningTag(source: string, offset: number): WrittenTag {
  const tag: WrittenTag = { attributes: [], end: offset, isSelfClosing: false };
  const name = /^<\s*[^\s/>{]*/.exec(source.slice(offset, offset + 200))?.[0] ?? '<';
  attributeOrEnd.lastIndex = offset + name.length;
  for (let match = attributeOrEnd.exec(source); match; match = attributeOrEnd.exec(source)) {
    const [whole, end, attribute, value = ''] = match;
    tag.end = match.index + whole.length;
    if (end !== undefined) return { ...tag, isSelfClosing: end === '/>' };
    if (attribute !== undefined) {
      const leading = whole.length - whole.trimStart().length;
      tag.attributes.push({ name: attribute, offset: match.index + leading, quote: value.charAt(0) });
    }
  }
  return tag;
}
