import type { ErrorCode, YAMLError } from 'yaml';

/** A YAML error in words for people who do not know YAML. */
export interface YamlSentence {
  wrong: string;
  mend: string;
}

const sentences: Partial<Record<ErrorCode, YamlSentence>> = {
  BAD_INDENT: {
    wrong: 'this line is not indented like its neighbours',
    mend: 'align it with the fields of the same group, two spaces a level',
  },
  TAB_AS_INDENT: { wrong: 'this line is indented with a tab', mend: 'indent with spaces, two a level' },
  BLOCK_AS_IMPLICIT_KEY: { wrong: 'a second ": " on the same line', mend: 'put the whole text in quotes: title: "One: two"' },
  MULTILINE_IMPLICIT_KEY: {
    wrong: 'a field name, or a text without its closing quote, runs over the line',
    mend: 'write "name: value" on one line, and close each quote',
  },
  MISSING_CHAR: {
    wrong: 'a closing quote, bracket, comma or colon is missing',
    mend: 'add it; a text in double quotes writes a quote of its own as \\"',
  },
  BAD_SCALAR_START: { wrong: 'a text may not begin with this sign', mend: 'put the whole text in quotes' },
  BAD_DQ_ESCAPE: { wrong: 'a backslash that YAML does not know', mend: 'write \\\\ for a backslash, or put the text in single quotes' },
  UNEXPECTED_TOKEN: {
    wrong: 'something stands after the end of the value',
    mend: 'put the whole text in quotes; a quote inside it is written \\"',
  },
  BLOCK_IN_FLOW: { wrong: 'a list or group of lines stands inside { } or [ ]', mend: 'close the bracket first' },
  MULTIPLE_DOCS: { wrong: 'a line of three hyphens starts a second document', mend: 'keep one document a file: remove the line' },
  NON_STRING_KEY: { wrong: 'a field name is not a plain word', mend: 'write "name: value"' },
};

/** Says what a YAML error means. */
export function explainYamlError(error: YAMLError): YamlSentence {
  const known = sentences[error.code];
  if (known) return known;
  return { wrong: `YAML cannot read this: ${error.message}`, mend: 'compare with a neighbouring file, and put texts in quotes' };
}
