import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** `--mode long` is the long form; the short one is part of `npm test`. SEED=7 makes other pages, PAGE=41 looks at one of them alone, PAGES=500 at so many. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/hostile/**/*.test.{ts,mjs}'],
    environment: 'node',
    testTimeout: 3_600_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    reporters: ['default', ['json', { outputFile: 'out/hostile.json' }]],
  },
});
