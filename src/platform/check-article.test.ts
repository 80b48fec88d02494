import { expect, test } from 'vitest';
import { makeArticle, makeBlock } from '../../test/make-block.ts';
import type { Block } from '../model.ts';
import { isArticle } from './check-article.ts';

const block = makeBlock('Ships return.', { links: [[0, 5]], hint: 'story', path: [1, 2], tags: ['article', 'p'] });
const article = makeArticle([block], { url: 'https://example.org/a', title: 'Harbour reopens', taggedNames: ['Mara Lind'] });

test('takes an article, with and without what may be left out', () => {
  expect(isArticle(article)).toBe(true);
  const item: Block = { ...block, kind: 'item', list: { id: 3, ordered: true, depth: 1, index: 0, size: 2, value: 1, continued: false }, label: 'Steps', marker: '1.' };
  expect(isArticle({ ...article, byline: 'Ola Berg', blocks: [block, item] })).toBe(true);
});

test('takes it again after it has travelled as JSON', () => {
  expect(isArticle(JSON.parse(JSON.stringify(article)))).toBe(true);
});

test.each([
  ['nothing', null],
  ['a list', [article]],
  ['a number for a title', { ...article, title: 7 }],
  ['a direction that is none', { ...article, direction: 'up' }],
  ['a block of an unknown kind', { ...article, blocks: [{ ...block, kind: 'script' }] }],
  ['a block without text', { ...article, blocks: [{ ...block, text: undefined }] }],
  ['a stretch with one end', { ...article, blocks: [{ ...block, links: [[0]] }] }],
  ['a path of words', { ...article, blocks: [{ ...block, path: ['a'] }] }],
  ['a list that says no size', { ...article, blocks: [{ ...block, list: { id: 1, ordered: true, depth: 1, index: 0, value: null, continued: false } }] }],
  ['a list without a value', { ...article, blocks: [{ ...block, list: { id: 1, ordered: true, depth: 1, index: 0, size: 2, continued: false } }] }],
  ['a block without a marker', { ...article, blocks: [{ ...block, marker: undefined }] }],
  ['a block without a label', { ...article, blocks: [{ ...block, label: undefined }] }],
  ['a block that says nothing of a list', { ...article, blocks: [{ ...block, list: undefined }] }],
])('refuses %s', (_what, value) => {
  expect(isArticle(value)).toBe(false);
});
