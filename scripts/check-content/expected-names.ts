import type { Entry } from './list-files.ts';
import { nearest } from './nearest.ts';
import { startOf, type Report } from './problem.ts';

const kebabName = /^[a-z0-9]+(-[a-z0-9]+)*(\.yaml|\.mdx)?$/;

function kebab(name: string): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.yaml|\.mdx)?$/.exec(name) ?? [];
  const words = stem
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return words.length === 0 ? '' : words.join('-') + ending;
}

/** Whether a name is lower-case words joined by hyphens; reported when it is not. */
export function hasRightName(entry: Entry, report: Report): boolean {
  if (kebabName.test(entry.name)) return true;
  report(startOf(entry.path), 'file-name', { name: entry.name, nearest: kebab(entry.name) });
  return false;
}

/** Reports what no reader of the content would ever look at, or should. */
export function reportUnexpected(entry: Entry, expected: readonly string[], report: Report): void {
  const { name } = entry;
  const likely = nearest(name, expected) ?? (name.endsWith('.yml') ? name.replace(/\.yml$/, '.yaml') : undefined);
  let mend = `move or delete it; expected here: ${expected.join(', ')}`;
  if (entry.type === 'other') mend = 'links are not followed: put the file itself here';
  else if (entry.type === 'file' && likely !== undefined && !likely.includes('<')) mend = `rename it "${likely}", or delete it`;
  report(startOf(entry.path), 'unexpected-file', { name: entry.type === 'folder' ? `${name}/` : name, mend });
}
