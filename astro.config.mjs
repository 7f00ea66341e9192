import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { satteri } from '@astrojs/markdown-satteri';
import { contentCheck } from './scripts/check-content/astro-integration.ts';
import { searchIndex } from './scripts/search-index/astro-integration.ts';
import { lessonProse } from './src/catalog/lesson-prose.ts';
import { contentSecurityPolicy } from './scripts/security/content-security-policy.ts';

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
  vite: { build: { assetsInlineLimit: 0,  rolldownOptions: { checks: { moduleLevelDirective: false } } } },
  integrations: [contentCheck(), mdx(), preact(), sitemap({ i18n: { defaultLocale: 'fr', locales: { fr: 'fr', en: 'en' } } }), searchIndex()],
});
