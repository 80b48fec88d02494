import { expect, test } from 'vitest';
import { makeArticle } from '../../../test/make-block.ts';
import type { Article } from '../../model.ts';
import { isOwnHouse, ownHouse } from './own-house.ts';

const article = (url: string, siteName?: string): Article => makeArticle([], { url, ...(siteName === undefined ? {} : { siteName }) });

test.each([
  ['Marlow', 'https://www.marlow.example/a', undefined],
  ['Marlow', 'https://blog.marlow.example/a', undefined],
  ['BBC', 'https://www.bbc.co.uk/a', undefined],
  ['CNN', 'https://edition.cnn.com/a', undefined],
  ['NRK', 'https://www.nrk.no/a', undefined],
  ['Marlow', 'https://amp.marlow.com.au/a', undefined],
  ['Marlow', 'https://en.marlow.example/a', undefined],
  ['Marlow Hub', 'https://marlow-hub.example/a', undefined],
  ['Marlow', 'https://news.example/a', 'Marlow.com'],
  ['Márlow', 'https://news.example/a', 'MARLOW'],
])('does: %s at %s', (name, url, siteName) => expect(isOwnHouse(name, ownHouse(article(url, siteName)))).toBe(true));

test.each([
  ['Marlow', 'https://news.example/marlow', undefined],
  ['Edition', 'https://edition.cnn.com/a', undefined],
  ['Holmgren', 'https://holmgren.marlow.example/a', undefined],
  ['News', 'https://www.news.com.au/a', undefined],
  ['Anna Marlow', 'https://annamarlow.example/a', undefined],
  ['Anna Marlow', 'https://news.example/a', 'Anna Marlow'],
  ['Marlow', 'https://news.example/a', 'The Marlow Times'],
  ['', 'about:blank', undefined],
])('does not: %s at %s', (name, url, siteName) => expect(isOwnHouse(name, ownHouse(article(url, siteName)))).toBe(false));
