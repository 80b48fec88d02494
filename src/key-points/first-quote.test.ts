import { expect, test } from 'vitest';
import { makeArticle, makeBlock } from '../../test/make-block.ts';
import { segmentArticle } from '../text/segment-article.ts';
import { firstQuote } from './first-quote.ts';

const sentencesOf = (...texts: string[]) => segmentArticle(makeArticle(texts.map((text) => makeBlock(text)), { title: 'T' }));

test('the first sentence of its block, without the number before it', () => {
  const text = '2. The dam broke. Rain fell.';
  expect(firstQuote(sentencesOf('It was late.', text), 1, text, 3)).toEqual({ exact: 'The dam broke.', prefix: '2. ', suffix: ' Rain fell.' });
});

test('a sentence that begins later as it stands', () => {
  const text = 'The dam broke. Rain fell.';
  expect(firstQuote(sentencesOf(text), 0, text, 14)).toEqual({ exact: 'Rain fell.', prefix: 'The dam broke. ' });
});

test('none where the block has no words past the place', () => {
  expect(firstQuote(sentencesOf('The dam broke.', 'Rain fell.'), 0, 'The dam broke.', 14)).toBeNull();
});

test('no half characters and no line breaks around it: no browser could be led by them', () => {
  const text = `${'😀'.repeat(12)}\n${'😀'.repeat(7)}x The dam broke.`;
  const from = text.indexOf('The');
  const { prefix = '' } = firstQuote(sentencesOf(text), 0, text, from) ?? {};
  expect(prefix).not.toMatch(/[\n\p{Cs}]/u);
  expect(prefix).toHaveLength(31);
});
