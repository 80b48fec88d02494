import { expect, test } from 'vitest';
import { type Bearer, chooseBearer } from './choose-bearer.ts';

const bearer = (part: Partial<Bearer>): Bearer => ({ lastFull: -1, bare: 0, fullInAll: 1, kin: false, sameTitle: false, ...part });

test('the one last named in full', () => {
  expect(chooseBearer([bearer({ lastFull: 3 }), bearer({ lastFull: 9 })])).toBe(1);
});

test('the one that the bare name was used for before, when the other is only mentioned once', () => {
  expect(chooseBearer([bearer({ lastFull: 3, bare: 4 }), bearer({ lastFull: 9 })])).toBe(0);
});

test('not so when the other is named in full again and again', () => {
  expect(chooseBearer([bearer({ lastFull: 3, bare: 4 }), bearer({ lastFull: 9, fullInAll: 3 })])).toBe(1);
});

test('in a headline, the one whom the page names most', () => {
  expect(chooseBearer([bearer({ fullInAll: 1 }), bearer({ fullInAll: 5 })])).toBe(1);
});

test('not the one who was brought in as kin', () => {
  expect(chooseBearer([bearer({ lastFull: 3 }), bearer({ lastFull: 9, kin: true })])).toBe(0);
});

test('the one with the same title', () => {
  expect(chooseBearer([bearer({ lastFull: 3, sameTitle: true }), bearer({ lastFull: 9, bare: 2 })])).toBe(0);
});
