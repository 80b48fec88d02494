import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** What is measured in real browsers; `npm run bench` reads what it finds from out/bench. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    globalSetup: ['test/e2e/harness/find-browsers.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    maxWorkers: 1,
    reporters: ['dot'],
    projects: ['chromium', 'firefox'].map((name) => ({
      extends: true as const,
      test: { name, include: ['test/bench/*.measure.ts'], provide: { browser: name } },
    })),
  },
});
