import { describe, expect, it } from 'vitest';
import { makeArticle, makeBlock } from '../../../test/make-block.ts';
import type { Article, Block } from '../../model.ts';
import { findUncounted } from './find-uncounted.ts';

const block = (kind: Block['kind'], text: string, more: Partial<Block> = {}): Block => makeBlock(text, { kind, path: [0, 1], tags: ['main', 'p'], ...more });
const heading = (text: string, more: Partial<Block> = {}): Block => block('heading', text, { level: 2, ...more });
const prose = block('paragraph', 'A paragraph that is long enough to stand under a heading as its text.');
const article = (blocks: readonly Block[]): Article => makeArticle(blocks, { url: 'https://news.test/', title: 'Three things' });
const three = ['Bridge', 'Ferry', 'Tunnel'].flatMap((text) => [heading(text), prose]);

describe('findUncounted', () => {
  it('counts as many headings as the headline promises by their place', () => {
    expect(findUncounted(article(three), 3)?.labels.map(({ value, block: at }) => [value, at])).toEqual([[1, 0], [2, 2], [3, 4]]);
  });
  it('counts the items of a list', () => {
    const items = [0, 1, 2].map((index) => block('item', `Item ${index} says something about the old bridge`, { list: { id: 4, ordered: false, depth: 1, index, size: 3, value: null, continued: false } }));
    expect(findUncounted(article(items), 3)?.labels.map(({ value }) => value)).toEqual([1, 2, 3]);
  });
  it('leaves headings alone that are more than promised', () => expect(findUncounted(article([...three, heading('Outlook'), prose]), 3)).toBeNull());
  it('leaves headings alone that have no text under them', () => expect(findUncounted(article([heading('Bridge'), heading('Ferry'), heading('Tunnel')]), 3)).toBeNull());
  it('leaves headings beside the body alone', () => expect(findUncounted(article(three.map((one) => ({ ...one, inBody: false }))), 3)).toBeNull());
  it('leaves a list of links alone', () => {
    const items = [0, 1, 2].map((index) => block('item', 'Another story of this paper, to be clicked', { links: [[0, 42]], list: { id: 4, ordered: false, depth: 1, index, size: 3, value: null, continued: false } }));
    expect(findUncounted(article(items), 3)).toBeNull();
  });
});
