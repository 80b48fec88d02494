import { expect, test } from 'vitest';
import { siteOf } from './site-of.ts';

test.each([
  ['https://example.org/news?a=1#b', 'https://example.org'],
  ['http://127.0.0.1:8080/', 'http://127.0.0.1'],
  ['https://reader:secret@example.org/', 'https://example.org'],
])('%s belongs to %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

test.each(['', 'about:blank', 'chrome://version', 'file:///home/a.html', 'data:text/html,a', 'no address'])(
  'nothing can be asked for on %j',
  (url) => {
    expect(siteOf(url)).toBeNull();
  },
);
