// What SECURITY.md and the README promise is held here: a row whose test is gone, or a package without a reason, fails.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
/** The rows of the first table under a heading, cell by cell. */
const table = (text: string, heading: string): string[][] => {
  const after = text.slice(text.indexOf(heading) + heading.length);
  const lines = after.slice(after.indexOf('|---')).split('\n');
  return lines.slice(1, lines.findIndex((line) => !line.startsWith('|'))).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));
};

const threats = table(read('SECURITY.md'), '# Security');

describe('the threat model', () => {
  it('has a page of rows', () => expect(threats.length).toBeGreaterThan(10));

  it.each(threats)('%s: is shown by tests that there are', (_who, against = '', shown = '') => {
    expect(against).not.toBe('');
    const tests = [...shown.matchAll(/`([^`]+\.test\.(?:tsx?|mjs))`((?:,? ‘[^’]+’)*)/g)];
    expect(tests).not.toEqual([]);
    for (const [, path = '', titles = ''] of tests) {
      expect(existsSync(new URL(`../${path}`, import.meta.url)), path).toBe(true);
      for (const [, title = ''] of titles.matchAll(/‘([^’]+)’/g)) expect(read(path), `${path} has no test of that name`).toContain(title);
    }
  });
});

describe('the packages that ship', () => {
  const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(read('package.json'));
  const reasons = new Map(table(read('README.md'), '## What ships beside our own code').map(([name = '', why = '']) => [name.replaceAll('`', ''), why]));

  it('each have their reason in the README', () => {
    expect([...reasons.keys()].sort()).toEqual(Object.keys(dependencies).sort());
    for (const why of reasons.values()) expect(why.length).toBeGreaterThan(20);
  });

  it('and of all that is installed one alone runs something by itself, which the build can do without', () => {
    const lock: { packages: Record<string, { resolved?: string; hasInstallScript?: boolean }> } = JSON.parse(read('package-lock.json'));
    expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    const scripted = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript === true);
    expect(scripted.map(([path]) => path)).toEqual(['node_modules/esbuild']);
  });
});
