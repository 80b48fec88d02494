import { flag } from '../word-flags.ts';
import { shape } from '../word.ts';
import type { NamePlace } from './name-place.ts';

/** So many words a line of credits has at most. */
const longest = 24;

/** A line of names after a word of credit: 'Foto: Book Fair / Jane Doe'. Where something is told, it has words without a capital. */
export function creditLine({ words }: NamePlace): boolean {
  const word = words[0];
  const mark = words[1];
  if (mark?.text !== ':' || word === undefined || (word.flags & flag.credit) === 0 || words.length > longest) return false;
  return words.every(({ shape: written, flags, text }) => written !== shape.lower || (flags & (flag.credit | flag.particle)) !== 0 || text.length < 4 || /[\p{Lu}.]/u.test(text));
}
