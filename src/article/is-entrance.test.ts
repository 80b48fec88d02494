import { expect, test } from 'vitest';
import { isEntrance } from './is-entrance.ts';

test.each(['/', '/index.html', '/en', '/de/', '/pt-BR/', '/en_us', '/home', '/home/', '/fr/index.php', '/nl/home'])('%s is an entrance', (path) => {
  expect(isEntrance(path)).toBe(true);
});

test.each(['/news', '/eng', '/2026/11/24/a-story', '/index/story', '/en/story.html', '/homes-burn', '/enhome'])('%s is none', (path) => {
  expect(isEntrance(path)).toBe(false);
});
