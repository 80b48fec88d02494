import { expect, test } from 'vitest';
import { cleanUrl } from './clean-url.ts';
import { trackingParameters, trackingPrefixes } from './tracking-parameters.ts';

test.each([
  ['https://news.example/a?utm_source=x&id=7&fbclid=y', 'https://news.example/a?id=7'],
  ['https://news.example/a?UTM_Medium=x', 'https://news.example/a'],
  ['https://news.example/a?q=a%20b+c&gclid=1', 'https://news.example/a?q=a%20b+c'],
  ['https://user:secret@news.example/a', 'https://news.example/a'],
  ['https://news.example/a#comments', 'https://news.example/a'],
  ['https://news.example/a#:~:text=hello', 'https://news.example/a'],
  ['https://news.example/#/story/5', 'https://news.example/#/story/5'],
  ['https://news.example/#!story:~:text=x', 'https://news.example/#!story'],
  ['http://news.example', 'http://news.example/'],
])('%s is handed on as %s', (address, cleaned) => {
  expect(cleanUrl(address)).toBe(cleaned);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/hosts', 'about:blank', 'not an address', ''])(
  '%s is no link',
  (address) => {
    expect(cleanUrl(address)).toBeNull();
  },
);

test('the names are sorted, unique and lower case', () => {
  for (const names of [trackingParameters, trackingPrefixes]) {
    expect(names).toEqual([...new Set(names.map((name) => name.toLowerCase()))].sort());
  }
});
