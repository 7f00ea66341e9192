import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { startOf, type Report } from './problem.ts';
import { placeAt } from './source-place.ts';

/** Above this nothing was written by hand. */
const largestFile = 100_000;

// Lone carriage returns, and separators that some readers take for a line's end, would shift lines between two parsers.
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const unwanted = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u0085\u2028\u2029\uFEFF\uFFFE\uFFFF]|\r(?!\n)/u;

/** Reads a text file of the content, or says why it cannot be read. */
export async function loadText(root: string, file: string, report: Report): Promise<string | undefined> {
  const path = join(root, file);
  const { size } = await stat(path);
  if (size > largestFile) {
    report(startOf(file), 'file-too-large', { found: `the file has ${size} bytes`, limit: `${largestFile} bytes` });
    return undefined;
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch {
    report(startOf(file), 'not-text', { found: 'bytes that are not UTF-8 text' });
    return undefined;
  }
  const found = unwanted.exec(text);
  if (found) {
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    report(placeAt(file, text, found.index), 'not-text', { found: `the invisible character U+${code}` });
    return undefined;
  }
  return text;
}
