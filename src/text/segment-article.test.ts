import { describe, expect, test } from 'vitest';
import type { Article, Block } from '../model.ts';
import { segmentArticle } from './segment-article.ts';

const block = (text: string, kind: Block['kind'] = 'paragraph'): Block => ({ kind, text, strong: [], links: [], level: 0, list: null, label: '', marker: '', hint: '', path: [1], tags: ['p'], inBody: true });
const article = (...blocks: Block[]): Article => ({ url: 'https://news.example/', title: 'T', language: 'en', direction: 'ltr', taggedNames: [], creditedNames: [], blocks, truncated: false });

describe('segmentArticle', () => {
  test('gives the sentences of all blocks with their place', () => {
    const found = segmentArticle(article(block('A storm is near', 'heading'), block('Rain fell. Rivers rose.')));
    expect(found.map(({ text, block: index, start, end }) => [text, index, start, end])).toEqual([
      ['A storm is near', 0, 0, 15],
      ['Rain fell.', 1, 0, 10],
      ['Rivers rose.', 1, 11, 23],
    ]);
  });
  test('a quote keeps every character, the text none that hide', () => {
    const [first] = segmentArticle(article(block('Weather\u00adman left\u200b.')));
    expect(first?.text).toBe('Weatherman left.');
    expect(first?.quote.exact).toBe('Weather\u00adman left\u200b.');
  });
  test('a quote has up to 32 characters on each side, and none where the block has none', () => {
    const [first, second] = segmentArticle(article(block(`${'Long before this there was a quiet time. '.trim()} Then rain fell over all of the northern hills.`)));
    expect(first?.quote.prefix).toBeUndefined();
    expect(first?.quote.suffix).toBe(' Then rain fell over all of the ');
    expect(second?.quote.prefix).toBe('efore this there was a quiet time. '.slice(-32));
    expect(second?.quote.suffix).toBeUndefined();
  });
  test('no half characters at the ends of prefix and suffix', () => {
    const [, second] = segmentArticle(article(block(`${'🌧'.repeat(20)}a. Rain fell.`)));
    expect(second?.quote.prefix).toBe(`${'🌧'.repeat(14)}a. `);
  });
  test('what holds nothing but invisible characters is no sentence', () => {
    expect(segmentArticle(article(block('\u200b\u00ad')))).toEqual([]);
  });
});
