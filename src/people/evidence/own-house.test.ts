import { expect, test } from 'vitest';
import type { Article } from '../../model.ts';
import { isOwnHouse, ownHouse } from './own-house.ts';

const article = (url: string, siteName?: string): Article => ({
  url, title: '', language: 'en', direction: 'ltr', taggedNames: [], creditedNames: [], blocks: [], truncated: false, ...(siteName === undefined ? {} : { siteName }),
});

test.each([
  ['Marlow', 'https://www.marlow.example/a', undefined],
  ['Marlow', 'https://blog.marlow.example/a', undefined],
  ['Marlow Hub', 'https://marlow-hub.example/a', undefined],
  ['Marlow', 'https://news.example/a', 'Marlow.com'],
  ['Márlow', 'https://news.example/a', 'MARLOW'],
])('does: %s at %s', (name, url, siteName) => expect(isOwnHouse(name, ownHouse(article(url, siteName)))).toBe(true));

test.each([
  ['Marlow', 'https://news.example/marlow', undefined],
  ['Marlow', 'https://news.example/a', 'The Marlow Times'],
  ['', 'about:blank', undefined],
])('does not: %s at %s', (name, url, siteName) => expect(isOwnHouse(name, ownHouse(article(url, siteName)))).toBe(false));
