import type { Plugin } from 'vite';

const onDemand = /await import\((['"])@preact\/signals\1\)/;

/**
 * The Preact renderer fetches signals on demand, for islands that get signals as props. Ours all carry signals already,
 * so the detour would only cost a lesson the code that fetches modules on demand: 0.8 kB of the 22 that it may weigh.
 */
export function signalsWithRenderer(): Plugin {
  return {
    name: 'signals-with-renderer',
    // The development server serves the renderer ready-made.
    apply: 'build',
    transform(code, id) {
      if (!id.includes('/@astrojs/preact/dist/client')) return null;
      if (!onDemand.test(code))
        throw new Error('The Preact renderer no longer fetches signals on demand: remove scripts/build/signals-with-renderer.ts.');
      return { code: `import * as signals from '@preact/signals';\n${code.replace(onDemand, 'signals')}`, map: null };
    },
  };
}
