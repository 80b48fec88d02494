import { expect, test } from 'vitest';
import { wordReader } from '../read-words.ts';
import { withoutOwned } from './without-owned.ts';

/** All words of a text as a name, without what is owned. */
function name(text: string): string {
  const { words } = wordReader('de')(text);
  return words.slice(0, withoutOwned(words, 0, words.length)).map((word) => word.text).join(' ');
}

test.each([['Ada Merkels Verweis', 'Ada Merkels'], ['Ada Clintons Verweis', 'Ada Clintons'], ['Merkels Rede', 'Merkels']])('%s', (text, expected) => expect(name(text)).toBe(expected));
test.each(['Jens Qwrtler', 'Ada Peters', 'Hans Merkel', 'Ada Peters Merkel', 'Ada Qwrtels Verweis', 'Merkels'])('not: %s', (text) => expect(name(text)).toBe(text));
