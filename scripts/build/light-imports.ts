import type { Plugin } from 'vite';

/**
 * What a page fetches on demand, without Vite's own helper for it: that one weighs 0.8 kB of the 19 that a lesson's script may
 * weigh, since it waits for style sheets. Ours names what the module will import, so that all of it comes at once, and asks for it.
 * A module that brings styles of its own adds them itself.
 */
export function lightImports(): Plugin {
  let base = '/';
  return {
    name: 'light-imports',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    configResolved(config) {
      base = config.base;
    },
    load(id) {
      if (id !== '\0vite/preload-helper.js') return null;
      return `export const __vitePreload = (load, files = []) => {
        for (const file of files) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: ${JSON.stringify(base)} + file }));
        return load();
      };`;
    },
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const file of chunk.dynamicImports) {
          const imported = bundle[file];
          if (imported?.type === 'chunk' && imported.viteMetadata?.importedCss.size)
            this.error(`${file} is fetched on demand and imports styles: add them with a link to their "?url".`);
        }
      }
    },
  };
}
