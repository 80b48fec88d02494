import { expect, test } from 'vitest';
import type { TextDirective } from '../model.ts';
import { textFragment } from './text-fragment.ts';

const always = () => true;
const never = () => false;
const long =
  'The council voted late on Tuesday to close the old bridge for a year while engineers look into the cracks that a diver found.';

test('a short sentence stands whole', () => {
  expect(textFragment({ exact: 'The bridge is closed.' }, always)).toBe('#:~:text=The%20bridge%20is%20closed.');
});

test('a long sentence is named by its first and last words', () => {
  expect(textFragment({ exact: long }, always)).toBe('#:~:text=The%20council%20voted,a%20diver%20found.');
});

test('more words are taken until it is unique', () => {
  const isUnique = ({ start }: TextDirective) => start.split(' ').length >= 5;
  expect(textFragment({ exact: long }, isUnique)).toBe(
    '#:~:text=The%20council%20voted%20late%20on,cracks%20that%20a%20diver%20found.',
  );
});

test('words around it are taken when its own do not tell it apart', () => {
  const quote = { exact: 'It is closed.', prefix: 'cording to the mayor’s office. ', suffix: ' Nobody knows for how long the c' };
  expect(textFragment(quote, ({ prefix }) => prefix !== undefined)).toBe(
    '#:~:text=mayor%E2%80%99s%20office.-,It%20is%20closed.',
  );
  expect(textFragment(quote, ({ suffix }) => suffix !== undefined)).toBe('#:~:text=It%20is%20closed.,-Nobody%20knows');
  expect(textFragment(quote, ({ prefix, suffix }) => prefix !== undefined && suffix !== undefined)).toBe(
    '#:~:text=mayor%E2%80%99s%20office.-,It%20is%20closed.,-Nobody%20knows',
  );
});

test('a number at the beginning of its paragraph tells it apart', () => {
  const isUnique = ({ prefix }: TextDirective) => prefix === '3.';
  expect(textFragment({ exact: 'It is closed.', prefix: '3. ' }, isUnique)).toBe('#:~:text=3.-,It%20is%20closed.');
});

test('what cannot be told apart has no link', () => {
  expect(textFragment({ exact: 'It is closed.', prefix: 'a b c ', suffix: ' d e f' }, never)).toBeNull();
});

test('signs with a meaning are encoded', () => {
  expect(textFragment({ exact: 'A-b, c & d (e)' }, always)).toBe('#:~:text=A%2Db%2C%20c%20%26%20d%20%28e%29');
});

test('a script without spaces is cut between words', () => {
  const exact = '市議会は火曜日の夜、古い橋を一年間閉鎖することを決めた。'.repeat(5);
  const fragment = textFragment({ exact }, ({ end }) => end !== undefined);
  expect(decodeURIComponent(fragment ?? '')).toMatch(/^#:~:text=市議会は.*,.*決めた。$/);
});

test('half a surrogate pair and nothing at all have no link', () => {
  expect(textFragment({ exact: 'odd \ud83d text' }, always)).toBeNull();
  expect(textFragment({ exact: '  ' }, always)).toBeNull();
});
