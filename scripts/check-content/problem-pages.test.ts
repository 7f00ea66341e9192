import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemCatalogue } from './problem-catalogue.ts';

const folder = resolve(import.meta.dirname, '../../docs/content-errors');

describe('docs/content-errors', () => {
  it('has a page for each kind of problem, and no other', () => {
    const pages = readdirSync(folder).filter((name) => name !== 'README.md');
    expect(pages.sort()).toEqual(
      Object.keys(problemCatalogue)
        .map((slug) => `${slug}.md`)
        .sort(),
    );
  });

  it.each(Object.entries(problemCatalogue))('%s: severity, cause, a wrong example and the mended one', (slug, { severity }) => {
    const page = readFileSync(resolve(folder, `${slug}.md`), 'utf8');
    const example = '```[a-z]+\\n[\\s\\S]+?\\n```';
    const says = severity === 'error' ? 'Error' : 'Warning';
    expect(page).toMatch(
      new RegExp(`^# ${slug}\\n\\n${says}: .+\\n\\n\\S[\\s\\S]{30,}?\\n\\n## Wrong\\n\\n${example}\\n\\n## Mended\\n\\n${example}\\n`),
    );
  });
});
