import { expect, it } from 'vitest';
import { chooseFull } from './choose-full.ts';

const part = (full: string) => ({ start: 10, end: 12, score: 0.8, full });

it('means the one named in full last before', () => {
  const full = new Map<string, readonly (readonly [number, number])[]>([['田中太郎', [[0, 0]]], ['田中花子', [[1, 3], [3, 0]]]]);
  expect(chooseFull(full, 2, [part('田中太郎'), part('田中花子')])).toEqual([part('田中花子')]);
  expect(chooseFull(full, 0, [part('田中花子'), part('田中太郎')])).toEqual([part('田中太郎')]);
});

it('means the first where nobody is named before', () => {
  expect(chooseFull(new Map([['田中花子', [[5, 0]]]]), 2, [part('田中太郎'), part('田中花子')])).toEqual([part('田中太郎')]);
});
