import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/*.test.ts'],
    environment: 'node',
    reporters: ['default', ['json', { outputFile: 'out/unit.json' }]],
  },
});
