import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTree, soundTree } from './fixture-tree.ts';

const file = path.join(import.meta.dirname, '../../exercises/documents/share-board-file.yaml');
// A lesson uses this scene; none of the fixture does.
const original = readFileSync(file, 'utf8').replace('surface: sharing\n', 'surface: sharing\nstandalone: true\n');
const scene = 'exercises/web-basics/share.yaml';

/** What is said of a real scene after one change to it. */
async function problemsAfter(before: string, after: string): Promise<{ slug: string; line: number; message: string; at: string }[]> {
  if (!original.includes(before)) throw new Error(`The scene does not hold “${before}”.`);
  const text = original.replace(before, after);
  const { problems } = await checkTree({ ...soundTree(), [scene]: text });
  return problems
    .filter(({ file }) => file === scene)
    .map(({ slug, line, message }) => ({ slug, line, message, at: text.split('\n')[line - 1]?.trim() ?? '' }));
}

describe('a scene of a simulation', () => {
  it('is sound as it stands', async () => {
    expect(await problemsAfter('owner: marc', 'owner: marc')).toEqual([]);
  });

  it.each<[string, string, string, string, RegExp, RegExp]>([
    ['no surface', 'surface: sharing\n', '', 'missing-field', /^kind/, /surface/],
    ['a surface that does not exist', 'surface: sharing', 'surface: shairing', 'wrong-value', /^surface/, /sharing/],
    ['a field of the scene that does not exist', '  owner: marc', '  owner: marc\n  ownr: marc', 'unknown-field', /^ownr/, /owner/],
    ['somebody who is not in the scene', '  owner: marc', '  owner: paula', 'fields-disagree', /^owner/, /"paula" is not among the people/],
    [
      'a goal on a field that does not exist',
      '{ scope: restricted }',
      '{ scoop: restricted }',
      'fields-disagree',
      /scoop/,
      /asks about the field "scoop"/,
    ],
    [
      'a goal that nothing reaches',
      '{ expiry: audit-end } }',
      '{ expiry: next-year } }',
      'fields-disagree',
      /./,
      /does not solve the scene|nothing that one can do/,
    ],
    [
      'a trap that no action reaches',
      '{ ines: [view, comment, edit] }',
      '{ ines: owner }',
      'fields-disagree',
      /ines: owner/,
      /no way to the trap "one-too-many" was found/,
    ],
    ['a condition that always holds', 'when: { state: { download: false } }', 'when: {}', 'fields-disagree', /when: \{\}/, /always holds/],
    ['a solution that stops half way', '    - confirm\n', '', 'fields-disagree', /./, /can't be checked yet/],
    [
      'a solution with a step that is not offered',
      '    - expiry: audit-end',
      '    - expiry: audit-over',
      'fields-disagree',
      /audit-over/,
      /can't be done at this point/,
    ],
    ['no trap', original.slice(original.indexOf('traps:'), original.indexOf('samples:')), '', 'missing-field', /./, /traps/],
    [
      'a goal without words for missing it',
      original.slice(original.indexOf('    unmet:'), original.indexOf('    also:')),
      '',
      'missing-field',
      /./,
      /unmet/,
    ],
  ])('with %s is refused, with its line', async (_name, before, after, slug, at, message) => {
    const found = await problemsAfter(before, after);
    const own = found.find((problem) => problem.slug === slug && message.test(problem.message));
    expect(own, JSON.stringify(found, null, 1)).toBeDefined();
    expect(own?.at).toMatch(at);
  });
});
