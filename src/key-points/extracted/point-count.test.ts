import { expect, test } from 'vitest';
import { pointCount } from './point-count.ts';

test.each([[0, 3], [299, 3], [300, 5], [1199, 5], [1200, 7], [9000, 7]])('%i words: %i points', (words, points) => {
  expect(pointCount(words)).toBe(points);
});
