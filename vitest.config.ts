import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Preact for .tsx files; #src/… comes from package.json.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    // A test that needs a document says so on its first line: // @vitest-environment happy-dom
    environment: 'node',
    restoreMocks: true,
    setupFiles: ['scripts/setup/fixed-seed.ts'],
    // Tests that walk every exercise try thousands of responses, on machines that may be busy.
    testTimeout: 30_000,
  },
});
