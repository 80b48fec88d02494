import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { zipFolder } from '../e2e/harness/zip-folder.ts';

// What a build may weigh, in bytes of 1,000 to the kB. `npm run bench` lists what weighs how much.

const root = fileURLToPath(new URL('../..', import.meta.url));
const kB = 1000;
const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(root, folder, name)).filter((path) => statSync(path).isFile());
const gzipped = (...paths: readonly string[]): number => paths.reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0);

test.each(['chrome', 'firefox'])('the script that goes into a page takes 72 kB at most, gzipped (%s)', (browser) => {
  expect(gzipped(join(root, 'dist', browser, 'content.js'))).toBeLessThanOrEqual(72 * kB);
});

test.each(['chrome', 'firefox'])('the package takes 500 kB at most (%s)', async (browser) => {
  const archive = await zipFolder(join(root, 'dist', browser));
  expect(archive.length).toBeLessThanOrEqual(500 * kB);
});

// None of it goes into a page: the popup and the background load it.
test('the tables of names and weights take 145 kB at most, gzipped', () => {
  expect(gzipped(...filesIn('src/people').filter((path) => path.endsWith('.generated.ts')))).toBeLessThanOrEqual(145 * kB);
});

test.each(['chrome', 'firefox'])('the popup is painted before it loads what it takes to summarize (%s)', (browser) => {
  const html = readFileSync(join(root, 'dist', browser, 'popup/index.html'), 'utf8');
  const scripts = [...html.matchAll(/src="\.\.\/([^"]+)"/g)].map(([, path]) => join(root, 'dist', browser, path ?? ''));
  const loaded = new Set<string>();
  const load = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const [, from] of readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) load(join(path, '..', from ?? ''));
  };
  scripts.forEach(load);
  expect(loaded.size).toBeGreaterThan(1);
  expect(gzipped(...loaded)).toBeLessThanOrEqual(40 * kB);
});
