import { describe, expect, test } from 'vitest';
import { makeArticle, makeBlock } from '../../../test/make-block.ts';
import { segmentArticle } from '../../text/segment-article.ts';
import { findCandidates } from './find-candidates.ts';
import { isTold } from './is-told.ts';

const told = ['The dam above Dover broke on Tuesday after three days of heavy rain.', 'Rain'];

function again(text: string, points: readonly string[] = told): boolean {
  const article = makeArticle([makeBlock(text)]);
  const all = findCandidates(article, segmentArticle(article), []);
  const [first] = all;
  if (first === undefined) throw new Error(`no sentence in ${text}`);
  return isTold(all, points)(first);
}

describe('what a point of the page says', () => {
  test.each([
    'The dam above Dover broke on Tuesday after three days of heavy rain.',
    'After three days of heavy rain the dam above Dover broke on Tuesday.',
    'Dover (NPA) – The dam above Dover broke on Tuesday.',
    'After three days of heavy rain the dam above Dover broke on Tuesday, and four thousand people left the valley by bus, train and boat before the evening.',
  ])('is: %s', (text) => expect(again(text)).toBe(true));

  test.each([
    'Mayor Leo Park asked four thousand people of Dover to leave their homes on Tuesday.',
    'Rain is expected to go on until Friday in all of the county.',
    'Engineers built the dam above the valley in 1962.',
  ])('is not: %s', (text) => expect(again(text)).toBe(false));

  test('is nothing where the page makes no points', () => expect(again('The dam above Dover broke on Tuesday.', [])).toBe(false));
});
