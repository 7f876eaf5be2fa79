import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

/** What takes minutes, or a registry of packages: only where it is asked for by name, as `npm run test:soak` does. */
const soak: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'soak',
    include: ['tests/{soak,package}/**/*.test.ts'],
    globalSetup: 'tests/cli/build.ts',
    // One after the other: they measure.
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
};

export default defineConfig({
  // Vite would take graphql's ES modules for our sources while Node gives its CommonJS ones to libraries, and each refuses the other's
  // schemas; with its file named, both get the same.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    projects: [
      // Nothing of the graph or its schema ever changes, so the files share what they import: twice as fast.
      {
        extends: true,
        test: {
          name: 'graph',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{cli,e2e,soak,package,own-ontology}/**'],
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 20_000,
        },
      },
      // Exchanges the ontology before anything else is imported.
      { extends: true, test: { name: 'own-ontology', include: ['tests/own-ontology/*.test.ts'] } },
      // What each of these two needs is made once, and only where one of its files runs.
      {
        extends: true,
        test: {
          name: 'cli',
          include: ['tests/cli/**/*.test.ts'],
          globalSetup: 'tests/cli/build.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/unpack.ts',
          testTimeout: 30_000,
          hookTimeout: 30_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
      ...(process.argv.includes('soak') ? [soak] : []),
    ],
  },
});
