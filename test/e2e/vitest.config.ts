import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const wanted = (process.env['E2E'] ?? 'chromium,firefox').split(',');

/** What is tested of a build: its size once, then how it behaves in each browser. E2E=firefox runs one alone, `--mode long` what takes long. */
export default defineConfig(({ mode }) => ({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    globalSetup: ['test/e2e/harness/find-browsers.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // Two browsers on one small machine: now and then one of them is late. What passed only the second time is marked so.
    retry: 1,
    reporters: ['default', ['json', { outputFile: 'out/e2e.json' }]],
    projects: [
      { extends: true as const, test: { name: 'build', include: ['test/build/*.test.ts'] } },
      ...wanted.map((name) => ({
        extends: true as const,
        test: { name, include: ['test/e2e/*.test.ts'], provide: { browser: name, isLong: mode === 'long' } },
      })),
    ],
  },
}));
