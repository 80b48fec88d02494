import { knownAlone } from './known-alone.ts';
import { flag } from './word-flags.ts';
import type { Word } from './word.ts';

/** What such a name is worth at least: enough for a single word that nothing else speaks for. */
const TRUSTED = 0.7;

/** A word with a capital that is not one only because it begins the sentence: not 'When'. */
const isName = (word: Word | undefined): boolean => word?.candidate === true && (word.flags & flag.common) === 0;

/**
 * The least chance (0..1) of a single word by who it is: somebody known all over the world, with no other word with a capital
 * beside it ('the Einstein Telescope', 'Copying Beethoven'). 0 for all others.
 */
export function trustAlone(words: readonly Word[], from: number, to: number): number {
  const word = words[from];
  if (to - from > 1 || word === undefined || !knownAlone.has(word.folded)) return 0;
  return isName(words[from - 1]) || isName(words[to]) ? 0 : TRUSTED;
}
