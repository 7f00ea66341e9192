import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { viceversaPlugin } from './scripts/lint/plugin.mjs';
import {
  bannedProperties,
  bannedSyntax,
  impureProperties,
  impureSyntax,
  storageGlobals,
  storageProperties,
  storageSyntax,
} from './scripts/lint/never-written.mjs';

/** All that our own rules look at. */
const ours = ['**/*.{js,mjs,ts,tsx,astro}'];
/** Scripts inside .astro files are linted under names below the file's. */
const siteFiles = ['src/**/*.{js,ts,tsx,astro}', 'src/**/*.astro/*.{js,ts}'];

export default defineConfig(
  globalIgnores(['dist', '.astro', 'public', 'content', 'exercises', 'docs', 'test-results', 'playwright-report', 'src/**/*.d.ts']),
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-recommended'],
  {
    files: ours,
    plugins: { viceversa: viceversaPlugin },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'viceversa/import-rooms': 'error',
      'viceversa/telling-names': 'error',
      eqeqeq: ['error', 'always'],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-control-regex': 'error',
      'max-lines': ['error', { max: 400 }],
      'max-params': ['error', { max: 4 }],
      // Empty by intention: `catch {}` with a word on why, and functions that do nothing.
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false }],
    },
  },
  {
    files: siteFiles,
    rules: {
      'no-console': 'error',
      'astro/no-set-html-directive': 'error',
      // Said again on purpose: Safari drops the role of a list whose marks are hidden.
      'astro/jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
      'astro/no-set-text-directive': 'error',
      'no-restricted-globals': ['error', ...storageGlobals],
      'no-restricted-properties': ['error', ...bannedProperties, ...storageProperties],
      'no-restricted-syntax': ['error', ...bannedSyntax, ...storageSyntax],
    },
  },
  {
    // Our own drawings and the head's hashed script, written in this repository: nothing from content or from people.
    files: ['src/components/page/{Icon,IconSprite,JsonData,TrackGlyph}.astro', 'src/layouts/Base.astro'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
  {
    files: ['src/domain/**/*.ts', 'src/exercise-kinds/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-properties': ['error', ...bannedProperties, ...storageProperties, ...impureProperties],
      'no-restricted-syntax': ['error', ...bannedSyntax, ...storageSyntax, ...impureSyntax],
    },
  },
  {
    files: ['src/storage/**'],
    rules: {
      'no-restricted-globals': 'off',
      'no-restricted-properties': ['error', ...bannedProperties],
      'no-restricted-syntax': ['error', ...bannedSyntax],
    },
  },
  {
    // Runs before the first paint, where no module has arrived: the one place that reads by itself what src/storage keeps.
    files: ['src/layouts/first-paint.js'],
    rules: { 'no-restricted-globals': 'off', 'no-empty': 'off', 'no-sparse-arrays': 'off' },
  },
  {
    // Tests stand outside the rooms: they look at markup, and put the browser's stores and clocks in the state that they need.
    files: ['**/*.test.{ts,tsx}', 'tests/**', 'src/exercise-kinds/universal/**'],
    rules: {
      'no-restricted-globals': 'off',
      'no-restricted-properties': 'off',
      'no-restricted-syntax': ['error', ...bannedSyntax],
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-params': 'off',
      // Long tables of cases are easier to read whole.
      'max-lines': 'off',
      // Refused addresses are what they are about.
      'no-script-url': 'off',
    },
  },
);
