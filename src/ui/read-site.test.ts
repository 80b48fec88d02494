import { expect, test } from 'vitest';
import { readSite } from './read-site.ts';

test.each([
  ['example.org', 'https://example.org'],
  ['  www.example.org/news?x=1 ', 'https://www.example.org'],
  ['http://example.org:8080/a', 'http://example.org:8080'],
  ['localhost:3000', 'https://localhost:3000'],
  ['https://user:secret@example.org', 'https://example.org'],
])('%s is %s', (typed, site) => {
  expect(readSite(typed)).toBe(site);
});

test.each(['', 'news', 'javascript:alert(1)', 'about:config', 'chrome://settings', '*.example.org', 'two words.org', 'file:///etc'])(
  '%s is no site',
  (typed) => {
    expect(readSite(typed)).toBeNull();
  },
);
