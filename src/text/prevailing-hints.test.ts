import { expect, test } from 'vitest';
import { makeBlock } from '../../test/make-block.ts';
import type { Block } from '../model.ts';
import { prevailingHints } from './prevailing-hints.ts';

const LONG = 'The ferry to Norrhamn will sail again from Monday, the harbour board said on Thursday.';
const block = (hint: string, more: Partial<Block> = {}): Block => makeBlock(LONG, { hint, ...more });

test('are those of boxes that more than a third of the body’s text stands in', () => {
  const walled = Array.from({ length: 6 }, () => block('paywall story'));
  expect([...prevailingHints([block('lead story'), block('story'), ...walled, block('newsletter story')])]).toEqual(['story', 'paywall']);
});

test('a short text is shown to be one by most of it', () => {
  expect([...prevailingHints([block('story'), block('story'), block('paywall')])]).toEqual([]);
  expect([...prevailingHints([block('story'), block('story'), block('story'), block('paywall')])]).toEqual(['story']);
});

test('neither labels nor what stands beside the body count', () => {
  const blocks = [block('story'), block('story'), block('story'), ...Array.from({ length: 9 }, () => block('paywall', { text: 'Three months for one pound' })), ...Array.from({ length: 9 }, () => block('related', { inBody: false }))];
  expect([...prevailingHints(blocks)]).toEqual(['story']);
});

test('there are none where there is no body', () => {
  expect(prevailingHints([]).size).toBe(0);
  expect(prevailingHints([block('story', { inBody: false })]).size).toBe(0);
});
