// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { rectOf } from './rect-of.ts';

const rangeIn = (heights: readonly number[], own: number): Range => {
  const [outer, inner] = heights.map((height) => {
    const element = document.createElement('div');
    element.getBoundingClientRect = () => new DOMRect(0, height, 10, height);
    return element;
  });
  if (outer === undefined || inner === undefined) throw new Error('two heights are needed');
  const text = document.createTextNode('words');
  outer.append(inner);
  inner.append(text);
  const range = new Range();
  range.selectNodeContents(text);
  range.getBoundingClientRect = () => new DOMRect(0, own, 10, own);
  return range;
};

test('words that show stand where they are', () => {
  expect(rectOf(rangeIn([50, 30], 20)).height).toBe(20);
});

test('words that are folded away stand where their nearest showing box is', () => {
  expect(rectOf(rangeIn([50, 0], 0)).height).toBe(50);
});
