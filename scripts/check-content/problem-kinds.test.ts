import { describe, expect, it } from 'vitest';
import { formMutations } from './fixture-form-mutations.ts';
import { said, wanted } from './fixture-mutations.ts';
import { writingSlugs } from './fixture-reading.ts';
import { referenceMutations } from './fixture-reference-mutations.ts';
import { checkTree, soundTree } from './fixture-tree.ts';
import { problemCatalogue, type ProblemSlug } from './problem-catalogue.ts';

const mutations = [...formMutations, ...referenceMutations];

describe('each kind of problem', () => {
  it('none stands in the sound tree', async () => {
    expect(await checkTree(soundTree())).toMatchObject({ problems: [], counts: { lessons: 1, exercises: 1, terms: 2 } });
  });

  it.each(mutations)('$name', async ({ files, expected }) => {
    const tree = files();
    const { problems } = await checkTree(tree);
    expect(said(problems)).toEqual(wanted(tree, expected));
  });

  it('is shown by one mutation at least', () => {
    const shown = new Set([...mutations.flatMap(({ expected }) => expected.map(([slug]) => slug)), ...writingSlugs]);
    expect(Object.keys(problemCatalogue).filter((slug) => !shown.has(slug as ProblemSlug))).toEqual([]);
  });
});
