import { expect, it } from 'vitest';
import { repeatCounter } from './repeat-counter.ts';

it('counts over all texts', () => {
  const repeats = repeatCounter(['王芳说', '他和王芳', '李明']);
  expect([repeats('王芳'), repeats('李明'), repeats('张三'), repeats('王芳')]).toEqual([2, 1, 0, 2]);
});

it('counts no more of a page made of names than can be read', () => expect(repeatCounter(['王芳'.repeat(100_000)])('王芳')).toBe(30_000));
