import { describe, expect, test } from 'vitest';
import { makeBlock } from '../../../test/make-block.ts';
import type { Block } from '../../model.ts';
import { isTruncated } from './is-truncated.ts';

const LONG = 'The ferry to Norrhamn will sail again from Monday, the harbour board said on Thursday after a week of talks with the crew.';
const block = (hint: string, text = LONG, more: Partial<Block> = {}): Block => makeBlock(text, { hint, ...more });
const story = [block('story'), block('story'), block('story')];
const OFFER = 'Read on for one pound a month, and cancel at any time.';

describe('a text that breaks off', () => {
  test.each<readonly [string, readonly Block[]]>([
    ['a wall’s box at its end', [...story, block('paywall offer', OFFER)]],
    ['a wall’s box after the body', [...story, block('c-paywall__offer', OFFER, { inBody: false })]],
    ['a wall of many offers', [...story.slice(1), ...Array.from({ length: 8 }, () => block('paywall-package', 'Three months for one pound'))]],
    ['what walls say, in whatever box', [...story, block('box', 'Subscribe to continue reading. It is one pound a month.')]],
    ['what walls say, under paragraphs of such a class', [block('story'), block('paywall'), block('paywall'), block('box', 'Subscribe to continue reading.')]],
  ])('has %s', (_, blocks) => expect(isTruncated(blocks)).toBe(true));

  test.each<readonly [string, readonly Block[]]>([
    ['a class on paragraphs that can be read', [block('story'), block('story'), ...Array.from({ length: 6 }, () => block('paywall story'))]],
    ['such a class on the last, short paragraph too', [block('story'), ...Array.from({ length: 6 }, () => block('paywall')), block('paywall', 'Write to the harbour at its old address.')]],
    ['a class on a long last paragraph', [...story, ...story, block('paywall', `${LONG} ${LONG} ${LONG}`)]],
    ['a wall that is not shown', [...story, block('paywall hide', OFFER)]],
    ['no body', [block('paywall', OFFER, { inBody: false })]],
  ])('has not: %s', (_, blocks) => expect(isTruncated(blocks)).toBe(false));
});
