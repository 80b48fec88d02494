import { expect, test } from 'vitest';
import { makeBlock } from '../../test/make-block.ts';
import type { Block, Sentence } from '../model.ts';
import { narrowQuote } from './narrow-quote.ts';

const block = (text: string): Block => makeBlock(text, { path: [], tags: [] });
const sentence = (text: string, start: number, end: number): Sentence => ({ text, quote: { exact: text }, block: 0, start, end });

test('the name as it stands in the block, with what stands around it', () => {
  const text = 'It rained. Then Ada Cole came home.';
  expect(narrowQuote(block(text), sentence('Then Ada Cole came home.', 11, 35), 5, 13)).toEqual({ exact: 'Ada Cole', prefix: 'It rained. Then ', suffix: ' came home.' });
});

test('every character of the page is kept: soft hyphens, line breaks, double spaces', () => {
  const text = 'Then\u00a0 A\u00adda\nCo\u00adle came.';
  expect(narrowQuote(block(text), sentence('Then Ada Cole came.', 0, text.length), 5, 13).exact).toBe('A\u00adda\nCo\u00adle');
});

test('at most 32 characters around, no half characters', () => {
  const text = `${'😀'.repeat(20)}x Ada ${'y'.repeat(40)}`;
  const quote = narrowQuote(block(text), sentence(text, 0, text.length), 42, 45);
  expect(quote.exact).toBe('Ada');
  expect(quote.prefix?.length).toBeLessThanOrEqual(32);
  expect(quote.prefix?.startsWith('\ude00')).toBe(false);
  expect(quote.suffix).toHaveLength(32);
});

test('a name that is the whole block has nothing around it', () => {
  expect(narrowQuote(block('Ada'), sentence('Ada', 0, 3), 0, 3)).toEqual({ exact: 'Ada' });
});
