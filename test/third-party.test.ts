import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('THIRD_PARTY.md tells of every package that ships, with its licence as the package brings it', () => {
  expect(() => execFileSync('node', ['scripts/third-party.mjs', '--check'], { stdio: 'pipe' })).not.toThrow();
});
