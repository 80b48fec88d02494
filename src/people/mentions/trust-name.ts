import { flag } from './word-flags.ts';
import { shape } from './word.ts';
import type { Word } from './word.ts';

/** What a name made as names are made is worth at least, whatever stands around it. */
const TRUSTED = 0.6;

const isPlain = (word: Word): boolean => word.place < 2 && word.common < 2 && (word.flags & (flag.org | flag.place | flag.calendar | flag.title)) === 0;

/**
 * The least chance (0..1) of a name by what it is made of: a first name known everywhere, small words perhaps, and a family name that is
 * well known or stands after them, neither of them a place or a common word: 'Thomas de Groot'. 0 where it tells nothing.
 */
export function trustName(name: readonly Word[]): number {
  const first = name[0];
  const last = name.at(-1);
  if (first === undefined || last === undefined || name.length < 2 || first.first < 3 || !isPlain(first)) return 0;
  const between = name.slice(1, -1);
  // After 'van der' hardly anything but a family name comes, known or not; a town may.
  const afterParticle = between.some((word) => word.shape === shape.lower) && last.place === 0 && last.common < 2;
  if (!afterParticle && (last.last < 2 || !isPlain(last))) return 0;
  return between.every((word) => word.shape === shape.initial || (word.shape === shape.lower && (word.flags & flag.particle) !== 0)) ? TRUSTED : 0;
}
