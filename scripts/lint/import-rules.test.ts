import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

/** What the project's lint says of a source, as if it stood at a path. */
async function lint(filePath: string, source: string): Promise<{ rule: string | null; message: string }[]> {
  const results = await eslint.lintText(source, { filePath });
  return results.flatMap((result) => result.messages.map(({ ruleId, message }) => ({ rule: ruleId, message })));
}

/** The same source in the frontmatter of an .astro file, where the path asks for it: such a file exports nothing. */
function inFile(path: string, code: string): string {
  if (!path.endsWith('.astro')) return `${code}\n`;
  return `---\n${code.replace('export const kept', 'const _kept').replace('export type Kept', 'type _Kept')}\n---\n\n<p>Text</p>\n`;
}

const used = (name: string, from: string): string => `import { ${name} } from '${from}'; export const kept = ${name};`;
const typed = (name: string, from: string): string => `import type { ${name} } from '${from}'; export type Kept = ${name};`;

const refusedImports: [path: string, code: string, saying: string][] = [
  ['src/domain/plan/plan.ts', used('openDB', 'idb'), 'src/domain may not import idb: the domain is pure'],
  ['src/domain/plan/plan.ts', used('signal', '@preact/signals'), 'belongs in src/islands, src/storage or src/catalog'],
  ['src/domain/plan/plan.ts', used('z', 'zod'), 'src/domain may not import zod'],
  ['src/domain/plan/plan.ts', used('fsrs', 'ts-fsrs'), 'ts-fsrs in src/domain/review'],
  ['src/domain/review/queue.ts', used('progressStore', '../../storage/progress-store.ts'), 'src/domain/review may not import src/storage'],
  ['src/domain/plan/plan.ts', used('progressStore', '#src/storage/progress-store.ts'), 'src/domain may not import src/storage'],
  ['src/domain/plan/plan.ts', `export const later = () => import('#src/storage/keys.ts');`, 'src/domain may not import src/storage'],
  ['src/domain/plan/plan.ts', `export * from '#src/ui/settings.ts';`, 'src/domain may not import src/ui'],
  ['src/exercise-kinds/contract.ts', used('Icon', '#src/ui/icon.tsx'), 'src/exercise-kinds/contract may not import src/ui'],
  ['src/exercise-kinds/registry.ts', used('ChoiceView', './choice/View.tsx'), 'A view is joined in the kind’s Island.tsx'],
  ['src/exercise-kinds/registry.ts', used('useState', 'preact/hooks'), 'Node scripts read the registry as it is'],
  ['src/exercise-kinds/order/schema.ts', used('choiceShape', '../choice/schema.ts'), 'A kind may not import another kind ("choice")'],
  ['src/exercise-kinds/order/View.tsx', typed('ChoiceShown', '#src/exercise-kinds/choice/schema.ts'), 'may not import another kind'],
  ['src/exercise-kinds/order/schema.ts', used('h', 'preact'), 'A kind’s schema may not import preact'],
  ['src/exercise-kinds/order/grade.ts', used('z', 'zod'), 'A kind’s grading may not import zod'],
  [
    'src/exercise-kinds/order/grade.ts',
    used('orderShape', './schema.ts'),
    'may import only types from a kind’s schema (write "import type")',
  ],
  ['src/exercise-kinds/order/grade.ts', used('defineKind', '../contract.ts'), 'the browser gets no validator'],
  ['src/exercise-kinds/order/present.ts', used('OrderView', './View.tsx'), 'A kind’s grading may not import a kind’s view'],
  ['src/exercise-kinds/order/kind.ts', used('OrderView', './View.tsx'), 'A view is joined in Island.tsx'],
  [
    'src/exercise-kinds/order/View.tsx',
    used('progressStore', '#src/storage/progress-store.ts'),
    'Saving, timing and checking belong in src/exercise-frame',
  ],
  ['src/exercise-kinds/order/View.tsx', used('orderGrading', './grade.ts'), 'grading in grade.ts'],
  [
    'src/exercise-kinds/order/Island.tsx',
    used('progressStore', '#src/storage/progress-store.ts'),
    'A kind’s Island may not import src/storage',
  ],
  ['src/exercise-kinds/order/Mount.astro', used('OrderView', './View.tsx'), 'A kind’s Mount.astro may not import a kind’s view'],
  [
    'src/exercise-kinds/simulation/surfaces/mailbox/View.tsx',
    used('bar', '../address-bar/parts.ts'),
    'A surface may not import another surface ("address-bar")',
  ],
  ['src/exercise-frame/frame.tsx', used('ChoiceView', '#src/exercise-kinds/choice/View.tsx'), 'the frame knows no single kind'],
  ['src/exercise-frame/frame.tsx', used('exerciseSchema', '#src/exercise-kinds/contract.ts'), 'may import only types from'],
  ['src/exercise-frame/messages.ts', used('lastSaved', './last-saved.ts'), 'they hold types and sentences'],
  ['src/storage/progress-store.ts', used('signal', '@preact/signals'), 'src/storage may not import @preact/signals'],
  ['src/storage/progress-store.ts', used('Planner', '#src/islands/planner/Planner.tsx'), 'What is shown belongs in src/islands'],
  ['src/catalog/lessons.ts', used('progressStore', '#src/storage/progress-store.ts'), 'src/catalog may not import src/storage'],
  ['src/catalog/lessons.ts', used('h', 'preact'), 'src/catalog may not import preact'],
  ['src/catalog/schemas/content.ts', used('getCollection', 'astro:content'), 'scripts and the configuration read it without Astro'],
  ['src/catalog/lesson-words.ts', used('lessons', './lessons.ts'), 'What needs astro:content belongs in the other files of src/catalog'],
  ['src/ui/icon.tsx', used('readLocal', '#src/storage/local-values.ts'), 'src/ui may not import src/storage'],
  ['src/i18n/messages.ts', used('Icon', '#src/ui/icon.tsx'), 'src/i18n may not import src/ui'],
  ['src/offline/worker.ts', used('getCollection', 'astro:content'), 'src/offline may not import astro:content'],
  ['src/islands/planner/Planner.tsx', used('getCollection', 'astro:content'), 'Content is read in src/catalog'],
  ['src/islands/planner/Planner.tsx', used('ChoiceView', '#src/exercise-kinds/choice/View.tsx'), 'a kind is mounted by src/components'],
  ['src/islands/planner/Planner.tsx', used('lessons', '#src/catalog/lessons.ts'), 'may import only types from src/catalog'],
  ['src/islands/planner/Planner.tsx', used('z', 'zod'), 'src/islands may not import zod'],
  ['src/components/lesson/Exercise.astro', used('getEntry', 'astro:content'), 'src/components may not import astro:content'],
  [
    'src/components/lesson/Exercise.astro',
    used('ChoiceView', '#src/exercise-kinds/choice/View.tsx'),
    'Of a kind they take its Mount.astro',
  ],
  ['src/components/Card.astro', used('Base', '#src/layouts/Base.astro'), 'src/components may not import src/layouts'],
  ['src/layouts/Base.astro', used('home', '#src/pages/index.astro'), 'src/layouts may not import src/pages'],
  ['src/pages/index.astro', used('getCollection', 'astro:content'), 'content comes from src/catalog'],
  ['src/pages/index.astro', used('Mount', '#src/exercise-kinds/choice/Mount.astro'), 'an exercise is mounted by a component'],
  ['scripts/new/main.ts', used('Planner', '#src/islands/planner/Planner.tsx'), 'scripts may not import src/islands'],
  [
    'scripts/new/main.ts',
    used('lessons', '#src/catalog/lessons.ts'),
    'scripts read the domain, the registry of kinds and the content model',
  ],
];

const allowedImports: [path: string, code: string][] = [
  ['src/domain/plan/plan-file.ts', used('z', 'zod/mini')],
  ['src/domain/review/queue.ts', used('fsrs', 'ts-fsrs')],
  ['src/domain/progress/progress.ts', typed('Outcome', '../exercise/result.ts')],
  ['src/exercise-kinds/contract.ts', used('policyShape', './fields.ts')],
  ['src/exercise-kinds/registry.ts', `export { choice } from './choice/kind.ts';`],
  ['src/exercise-kinds/choice/schema.ts', used('kebabId', '../fields.ts')],
  ['src/exercise-kinds/choice/grade.ts', typed('ChoiceShown', './schema.ts')],
  ['src/exercise-kinds/choice/present.ts', typed('Localized', '#src/domain/text/language.ts')],
  ['src/exercise-kinds/choice/View.tsx', used('RichText', '#src/ui/rich-text.tsx')],
  ['src/exercise-kinds/choice/View.tsx', typed('ViewProps', '../view-contract.ts')],
  ['src/exercise-kinds/choice/Island.tsx', used('ExerciseFrame', '#src/exercise-frame/frame.tsx')],
  ['src/exercise-kinds/choice/Mount.astro', typed('ExerciseProps', '#src/exercise-frame/exercise-props.ts')],
  ['src/exercise-frame/frame.tsx', used('progressStore', '#src/storage/progress-store.ts')],
  ['src/exercise-frame/frame.tsx', typed('ViewProps', '#src/exercise-kinds/view-contract.ts')],
  ['src/storage/progress-store.ts', used('openDB', 'idb')],
  ['src/catalog/lessons.ts', used('getCollection', 'astro:content')],
  ['src/catalog/schemas/content.ts', used('kebabId', '#src/exercise-kinds/fields.ts')],
  ['src/islands/planner/Planner.tsx', used('progressStore', '#src/storage/progress-store.ts')],
  ['src/components/lesson/Exercise.astro', used('Mount', '#src/exercise-kinds/choice/Mount.astro')],
  ['src/pages/index.astro', used('Base', '#src/layouts/Base.astro')],
  ['scripts/new/main.ts', used('kinds', '#src/exercise-kinds/kinds.ts')],
  ['scripts/new/main.ts', used('content', '#src/catalog/schemas/content.ts')],
  ['astro.config.mjs', used('lessonProse', './src/catalog/lesson-prose.ts')],
  ['src/exercise-kinds/choice/choice.test.ts', used('order', '../order/kind.ts')],
];

const refusedCode: [path: string, code: string, rule: string, saying: string][] = [
  [
    'src/islands/a.ts',
    `export const put = (at: HTMLElement, text: string) => { at.innerHTML = text; };`,
    'no-restricted-properties',
    'never become markup',
  ],
  [
    'src/islands/a.ts',
    `export const put = (at: HTMLElement, text: string) => { at.outerHTML = text; };`,
    'no-restricted-properties',
    'never become markup',
  ],
  [
    'src/islands/a.ts',
    `export const put = (at: HTMLElement) => at.insertAdjacentHTML('beforeend', '');`,
    'no-restricted-properties',
    'never become markup',
  ],
  ['src/islands/a.ts', `export const put = (text: string) => document.write(text);`, 'no-restricted-properties', 'never become markup'],
  [
    'src/islands/a.tsx',
    `export const Text = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;`,
    'no-restricted-syntax',
    'never become markup',
  ],
  ['src/islands/a.ts', `export const go = (text: string): unknown => eval(text);`, 'no-eval', 'eval'],
  ['src/islands/a.ts', `export const go = (text: string) => new Function(text);`, 'no-new-func', 'Function constructor'],
  ['src/islands/a.ts', `console.log('here');`, 'no-console', 'console'],
  ['src/islands/a.ts', `document.cookie = 'a=b';`, 'no-restricted-properties', 'sets no cookie'],
  ['src/components/A.astro', `console.log('here');`, 'no-console', 'console'],
  ['src/domain/a.ts', `export const now = () => Date.now();`, 'no-restricted-properties', 'take the time as a parameter'],
  ['src/domain/a.ts', `export const now = () => new Date();`, 'no-restricted-syntax', 'take the time as a parameter'],
  ['src/exercise-kinds/order/grade.ts', `export const any = () => Math.random();`, 'no-restricted-properties', 'take a seed'],
  ['src/islands/a.ts', `export const theme = localStorage.getItem('theme');`, 'no-restricted-globals', 'Only src/storage'],
  ['src/islands/a.ts', `export const theme = sessionStorage.getItem('theme');`, 'no-restricted-globals', 'Only src/storage'],
  ['src/islands/a.ts', `export const base = indexedDB.open('a');`, 'no-restricted-globals', 'Only src/storage'],
  ['src/islands/a.ts', `export const channel = new BroadcastChannel('a');`, 'no-restricted-globals', 'Only src/storage'],
  ['src/islands/a.ts', `export const theme = window.localStorage.getItem('theme');`, 'no-restricted-syntax', 'Only src/storage'],
  ['src/islands/a.ts', `export const lock = navigator.locks;`, 'no-restricted-properties', 'Only src/storage'],
  ['src/exercise-kinds/order/View.tsx', `export const theme = localStorage.getItem('theme');`, 'no-restricted-globals', 'Only src/storage'],
  ['src/domain/plan/utils.ts', `export const one = 1;`, 'viceversa/telling-names', '"utils.ts" says nothing'],
  ['scripts/new/helpers.ts', `export const one = 1;`, 'viceversa/telling-names', '"helpers.ts" says nothing'],
  ['src/ui/common/icon.ts', `export const one = 1;`, 'viceversa/telling-names', '"common" says nothing'],
];

const allowedCode: [path: string, code: string][] = [
  ['src/storage/a.ts', `export const theme = localStorage.getItem('theme');`],
  ['src/storage/a.ts', `export const now = () => new Date().toISOString();`],
  ['src/domain/a.ts', `export const day = (time: number) => new Date(time);`],
  ['scripts/new/main.ts', `console.log('Written.');`],
];

describe('who may import whom', () => {
  it.each(refusedImports)('%s is refused: %s', async (path, code, saying) => {
    const found = await lint(path, inFile(path, code));
    expect(found).toEqual([expect.objectContaining({ rule: 'viceversa/import-rooms', message: expect.stringContaining(saying) })]);
  });

  it.each(allowedImports)('%s is accepted: %s', async (path, code) => {
    expect(await lint(path, inFile(path, code))).toEqual([]);
  });
});

describe('what is never written', () => {
  it.each(refusedCode)('%s is refused: %s', async (path, code, rule, saying) => {
    const found = await lint(path, inFile(path, code));
    expect(found).toContainEqual({ rule, message: expect.stringContaining(saying) });
  });

  it.each(allowedCode)('%s is accepted: %s', async (path, code) => {
    expect(await lint(path, inFile(path, code))).toEqual([]);
  });

  it('sees the scripts inside .astro files', async () => {
    const found = await lint('src/components/A.astro', `<p>Text</p>\n<script>\n  localStorage.clear();\n</script>\n`);
    expect(found).toContainEqual({ rule: 'no-restricted-globals', message: expect.stringContaining('Only src/storage') });
  });

  it('sees what the markup of .astro files lacks', async () => {
    const found = await lint('src/components/A.astro', `<img src="/a.png" />\n`);
    expect(found.map(({ rule }) => rule)).toContain('astro/jsx-a11y/alt-text');
  });
});
