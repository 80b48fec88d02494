import { expect, test } from 'vitest';
import { makeArticle, makeBlock } from '../../test/make-block.ts';
import { segmentArticle } from '../text/segment-article.ts';
import { findKeyPoints } from './find-key-points.ts';


test('what Lede chooses says something else than the publisher’s box', () => {
  const box = ['The old dam above Dover broke on Tuesday morning after three days of heavy rain.', 'Some 4,000 people of Dover had to leave their homes below the dam.', 'Engineers will look at the two other dams of the valley before the end of the month.'];
  const items = box.map((text, index) => makeBlock(text, { kind: 'item', path: [1, 3, 4 + index], tags: ['article', 'ul', 'li'], list: { id: 0, ordered: false, depth: 1, index, size: box.length, value: null, continued: false } }));
  const told = [
    'The old dam above Dover broke early on Tuesday morning after three days of heavy rain.', 'Mayor Leo Park said that some 4,000 people of Dover had to leave their homes below the dam.',
    'The wall was built in 1962 and was last inspected eleven years ago, according to the water board.', 'Rain is expected to go on until Friday in all of the county, forecasters say.',
    'Engineers will look at the two other dams of the valley before the month has come to its end.', 'The water board lost its only expert on such walls to a firm in the capital.',
  ];
  const blocks = [makeBlock('Key points', { kind: 'heading', level: 2, path: [1, 2], tags: ['article', 'h2'] }), ...items, ...told.map((text, i) => makeBlock(text, { path: [1, 10 + i], tags: ['article', 'p'] }))];
  const article = makeArticle(blocks, { title: 'Dam breaks above Dover' });
  const sets = findKeyPoints(article, segmentArticle(article), { weights: [], words: [] }, 3);
  expect(sets?.map(({ source }) => source)).toEqual(['highlights', 'extracted']);
  expect(sets?.[0]?.points.map(({ text }) => text)).toEqual(box);
  expect(sets?.[1]?.points.map(({ text }) => text)).toEqual([told[2], told[3], told[5]]);
});
