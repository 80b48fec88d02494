import { describe, expect, test } from 'vitest';
import { leadLength } from './lead-length.ts';

describe('leadLength', () => {
  test.each([
    ['DOVER — ', 'The dam broke.'],
    ['DOVER, May 3 (Nordpress) - ', 'The dam broke.'],
    ['WEST HAVEN-LUNE, FLA. (WXYZ) - ', 'The dam broke.'],
    ['Dover (NPA) — ', 'The dam broke.'],
    ['Los Molinos (NPA) - ', 'The dam broke.'],
    ['Madrid, 3 may (EFE).- ', 'La presa cayó.'],
    ['(CNN) ', 'The dam broke.'],
    ['(NPA) -- ', 'The dam broke.'],
    ['16.06 ', 'The dam broke.'],
    ['14:29 Uhr: ', 'Der Damm brach.'],
    ['10.30am ', 'The dam broke.'],
    ['3. ', 'The dam broke.'],
    ['12) ', 'The dam broke.'],
    ['• ', 'The dam broke.'],
    ['✔️ ', 'The dam broke.'],
    ['【東京】', 'ダムが崩れた。'],
    ['(서울=연합뉴스) 홍길동 기자 = ', '댐이 무너졌다.'],
  ])('cuts %s', (lead, rest) => {
    expect(leadLength(lead + rest)).toBe(lead.length);
  });

  test.each([
    'NATO said no — and meant it, in a long letter that nobody in the whole of the town hall had read.',
    'Leo Park — the mayor of Dover — left.',
    'The dam (built in 1962) — broke.',
    '3.5 million people left.',
    '2020 was wet.',
    'USA: The dam broke.',
    'Twenty-one people left.',
    'IBM-backed teams left.',
  ])('leaves %s', (sentence) => {
    expect(leadLength(sentence)).toBe(0);
  });
});
