import { expect, test } from 'vitest';
import { isFrontPage } from './is-front-page.ts';

test.each(['/', '/index.html', '/en', '/de/', '/pt-BR/', '/home'])('%s is a front page', (path) => {
  expect(isFrontPage(path)).toBe(true);
});

test.each(['/news', '/eng', '/2026/11/24/a-story', '/index/story', '/en/story.html', '/homes-burn'])('%s is none', (path) => {
  expect(isFrontPage(path)).toBe(false);
});
