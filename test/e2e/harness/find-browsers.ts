import { execFileSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';

/** Finds or installs the browsers once, before the tests of either begin. */
export default function setup(project: TestProject): void {
  const wanted = project.vitest.projects.map(({ name }) => name);
  const find = (name: string): string =>
    execFileSync('node', ['scripts/find-browser.mjs', name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
  for (const name of ['chromium', 'firefox'] as const) {
    if (wanted.includes(name)) project.provide(name, find(name));
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Which browser the tests run in: 'chromium' or 'firefox'. */
    browser: string;
    /** Whether what takes long is wanted. */
    isLong: boolean;
    /** Where it stands. */
    chromium: string;
    firefox: string;
  }
}
