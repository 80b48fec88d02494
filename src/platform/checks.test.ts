import { expect, test } from 'vitest';
import { args, isBoolean, isNothing, isNumber, isPointCount, isQuote, isString, listOf, oneOf, optional, orNull, shaped } from './checks.ts';

const isNote = shaped<{ readonly text: string; readonly lines?: number }>({ text: isString, lines: optional(isNumber) });

test.each<[string, (value: unknown) => boolean, unknown]>([
  ['a quote', isQuote, { exact: 'a', prefix: 'b' }],
  ['a count of points', isPointCount, 'auto'],
  ['what may be null', orNull(isString), null],
  ['a list', listOf(isString), ['a', 'b']],
  ['an empty list', listOf(isString), []],
  ['one of several', oneOf([3, 5]), 5],
  ['nothing', isNothing, null],
  ['an object with more than is asked', isNote, { text: 'a', other: 1 }],
  ['the right arguments', args(isString, isBoolean), ['a', true]],
])('takes %s', (_what, check, value) => {
  expect(check(value)).toBe(true);
});

test.each<[string, (value: unknown) => boolean, unknown]>([
  ['a quote without its words', isQuote, { prefix: 'b' }],
  ['a count of points that nobody offers', isPointCount, 4],
  ['undefined for null', orNull(isString), undefined],
  ['a list with one wrong entry', listOf(isString), ['a', 1]],
  ['a list in disguise', listOf(isString), { length: 0 }],
  ['infinity', isNumber, Number.POSITIVE_INFINITY],
  ['a list for an object', isNote, ['a']],
  ['an object with a wrong field', isNote, { text: 'a', lines: '2' }],
  ['too few arguments', args(isString, isBoolean), ['a']],
  ['too many arguments', args(isString), ['a', 'b']],
])('refuses %s', (_what, check, value) => {
  expect(check(value)).toBe(false);
});
