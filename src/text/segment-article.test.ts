import { describe, expect, test } from 'vitest';
import { makeArticle, makeBlock } from '../../test/make-block.ts';
import { segmentArticle } from './segment-article.ts';


describe('segmentArticle', () => {
  test('gives the sentences of all blocks with their place', () => {
    const found = segmentArticle(makeArticle([makeBlock('A storm is near', { kind: 'heading' }), makeBlock('Rain fell. Rivers rose.')], { title: 'T' }));
    expect(found.map(({ text, block: index, start, end }) => [text, index, start, end])).toEqual([
      ['A storm is near', 0, 0, 15],
      ['Rain fell.', 1, 0, 10],
      ['Rivers rose.', 1, 11, 23],
    ]);
  });
  test('a quote keeps every character, the text none that hide', () => {
    const [first] = segmentArticle(makeArticle([makeBlock('Weather\u00adman left\u200b.')], { title: 'T' }));
    expect(first?.text).toBe('Weatherman left.');
    expect(first?.quote.exact).toBe('Weather\u00adman left\u200b.');
  });
  test('a quote has up to 32 characters on each side, and none where the block has none', () => {
    const [first, second] = segmentArticle(makeArticle([makeBlock(`${'Long before this there was a quiet time. '.trim()} Then rain fell over all of the northern hills.`)], { title: 'T' }));
    expect(first?.quote.prefix).toBeUndefined();
    expect(first?.quote.suffix).toBe(' Then rain fell over all of the ');
    expect(second?.quote.prefix).toBe('efore this there was a quiet time. '.slice(-32));
    expect(second?.quote.suffix).toBeUndefined();
  });
  test('no half characters at the ends of prefix and suffix', () => {
    const [, second] = segmentArticle(makeArticle([makeBlock(`${'🌧'.repeat(20)}a. Rain fell.`)], { title: 'T' }));
    expect(second?.quote.prefix).toBe(`${'🌧'.repeat(14)}a. `);
  });
  test('what holds nothing but invisible characters is no sentence', () => {
    expect(segmentArticle(makeArticle([makeBlock('\u200b\u00ad')], { title: 'T' }))).toEqual([]);
  });
});
