import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { satteri } from '@astrojs/markdown-satteri';
import { contentCheck } from './scripts/check-content/astro-integration.ts';
import { searchIndex } from './scripts/search-index/astro-integration.ts';
import { lessonProse } from './src/catalog/lesson-prose.ts';
import { preloadModules } from './scripts/build/preload-modules.ts';
import { lightImports } from './scripts/build/light-imports.ts';
import { signalsWithRenderer } from './scripts/build/signals-with-renderer.ts';
import { contentSecurityPolicy } from './scripts/security/content-security-policy.ts';

/**
 * What pages share travels in few files: each small file costs a request, and compresses badly.
 * What reads Markdown comes when it is asked for, with the typography that it sets: lessons are set already. No exercise draws a braid.
 */
const sharedChunks = [
  { name: 'preact', test: /node_modules\/(@preact|preact|@astrojs\/preact)\// },
  {
    name: 'progress',
    test: /node_modules\/idb\/|preload-helper|src\/storage\/(stored-name|local-values|progress-store|setting-values)|src\/domain\/(progress|text\/(?!typography|running-words))/,
  },
  { name: 'exercise', test: /src\/(exercise-frame|ui\/(?!markdown\/|braid))|src\/domain\/(exercise|settings\/(?!countries))/ },
];

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  i18n: { locales: ['fr', 'en'], defaultLocale: 'fr', routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false } },
  // Inlined styles would need a hash on each page, and those that MDX brings along get none.
  build: { inlineStylesheets: 'never' },
  compressHTML: true,
  security: { csp: contentSecurityPolicy },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false }, mdastPlugins: [lessonProse] }),
  },
  // No data: addresses: the policy allows files of this site only.
  vite: {
    plugins: [signalsWithRenderer(), lightImports()],
    // What the development server's look ahead for dependencies reads its JSX with.
    optimizeDeps: {
      include: ['preact/jsx-dev-runtime'],
      rolldownOptions: { transform: { jsx: { runtime: 'automatic', importSource: 'preact' } } },
    },
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: sharedChunks } } } } } },
  },
  integrations: [
    contentCheck(),
    mdx(),
    preact(),
    sitemap({ filter: (page) => /\/(fr|en)\/(?!session\/$)/.test(page), i18n: { defaultLocale: 'fr', locales: { fr: 'fr', en: 'en' } } }),
    preloadModules(),
    searchIndex(),
  ],
});
