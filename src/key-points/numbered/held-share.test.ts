import { expect, it } from 'vitest';
import type { Article, Block } from '../../model.ts';
import { heldShare } from './held-share.ts';

const block = (text: string, inBody = true): Block => ({ kind: 'paragraph', text, strong: [], links: [], level: 0, list: null, label: '', marker: '', hint: '', path: [1], tags: ['p'], inBody });
const blocks = [block('1. Mend'), block('The arches.'), block('Until then the ferry sails'), block('Imprint', false)];
const article: Article = { url: 'https://news.example/', title: 'The bridge', language: 'en', direction: 'ltr', taggedNames: [], creditedNames: [], blocks, truncated: false };

it('is what points and details hold of the body’s text', () => {
  // 'Mend' and 'The arches.' of 7 + 11 + 26 characters; the imprint is no part of the body.
  expect(heldShare({ article, labels: [], heads: [], texts: ['Mend'], details: [[1]], promised: null })).toBeCloseTo(15 / 44);
});
