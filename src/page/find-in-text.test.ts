import { expect, test } from 'vitest';
import { findInText } from './find-in-text.ts';
import { squeeze } from './page-text.ts';

const found = (text: string, quote: Parameters<typeof findInText>[1]): string[] => {
  const page = squeeze(text);
  return findInText(page, quote).map(({ start, end }) => page.slice(start, end));
};

test('white space, line breaks and soft hyphens do not matter', () => {
  expect(found('The har\u00adbour\n  re-opened\u00a0today.', { exact: 'harbour re-opened today' })).toEqual(['harbourre-openedtoday']);
});

test('of two places the one with the right surroundings comes first', () => {
  const text = squeeze('Lind spoke in Oslo. Later Lind left for Bergen.');
  const [first] = findInText(text, { exact: 'Lind', prefix: 'Later ', suffix: ' left' });
  expect(first?.start).toBe(squeeze('Lind spoke in Oslo. Later ').length);
});

test('with equal surroundings the earlier place comes first', () => {
  expect(findInText('abab', { exact: 'ab' }).map(({ start }) => start)).toEqual([0, 2]);
});

test('a sentence with a note inside is found by its beginning and end', () => {
  const quote = { exact: 'The council of the island voted on Tuesday to reopen the old harbour for ships.' };
  const text = 'The council of the island voted on Tuesday[4] to reopen the old harbour for ships. More.';
  expect(found(text, quote)).toEqual([squeeze('The council of the island voted on Tuesday[4] to reopen the old harbour for ships.')]);
});

test('a short quote is found word for word or not at all', () => {
  expect(found('The harbour[1] reopened.', { exact: 'The harbour reopened.' })).toEqual([]);
});

test('an end that is too far away belongs to something else', () => {
  const quote = { exact: 'The council of the island voted on Tuesday to reopen the old harbour for ships.' };
  expect(found(`The council of the island ${'was asked '.repeat(40)} to reopen the old harbour for ships.`, quote)).toEqual([]);
});

test('nothing is found for a quote of spaces', () => {
  expect(found('a b', { exact: ' \u00ad ' })).toEqual([]);
});
