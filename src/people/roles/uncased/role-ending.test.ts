import { expect, it } from 'vitest';
import { roleEnding } from './role-ending.ts';
import { tradeEndings } from './uncased-trade-words.ts';

it('finds the longest word that ends there', () => {
  const ending = roleEnding(['長', '社長', '副社長']);
  expect(ending('田中副社長は', 5)).toBe('副社長');
  expect(ending('田中副社長は', 6)).toBeUndefined();
});

it('takes what ends like the others', () => {
  const ending = roleEnding(['总统'], tradeEndings.zh);
  expect(ending('著名画家王芳', 4)).toBe('画家');
  expect(ending('一个国家王芳', 4)).toBeUndefined();
});
