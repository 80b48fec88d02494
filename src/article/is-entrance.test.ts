import { expect, test } from 'vitest';
import { isEntrance } from './is-entrance.ts';

test.each(['/', '/index.html', '/en', '/de/', '/pt-BR/', '/en_us', '/home', '/home/', '/fr/index.php', '/nl/home', '/?page=2', '/?utm_source=mail&utm_id=7', '/index.php?lang=12'])('%s is an entrance', (path) => {
  expect(isEntrance(path)).toBe(true);
});

test.each(['/news', '/eng', '/2026/11/24/a-story', '/index/story', '/en/story.html', '/homes-burn', '/enhome', '/?p=1204', '/index.php?option=com_content&id=88', '/de/?article_id=123'])('%s is none', (path) => {
  expect(isEntrance(path)).toBe(false);
});
