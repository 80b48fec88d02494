import { expect, it } from 'vitest';
import { makeArticle, makeBlock } from '../../../test/make-block.ts';
import { heldShare } from './held-share.ts';

const blocks = [makeBlock('1. Mend'), makeBlock('The arches.'), makeBlock('Until then the ferry sails'), makeBlock('Imprint', { inBody: false })];
const article = makeArticle(blocks, { title: 'The bridge' });

it('is what points and details hold of the body’s text', () => {
  // 'Mend' and 'The arches.' of 7 + 11 + 26 characters; the imprint is no part of the body.
  expect(heldShare({ article, labels: [], heads: [], texts: ['Mend'], details: [[1]], promised: null })).toBeCloseTo(15 / 44);
});
