import { baseLanguage } from '../../text/base-language.ts';
import { capitalWords, knownAlone, wordsToo } from './known-alone.ts';
import { flag } from './word-flags.ts';
import { shape } from './word.ts';
import type { Word } from './word.ts';

/** What such a name is worth at least: enough for a single word that nothing else speaks for. */
const TRUSTED = 0.7;

/** A word with a capital that is not one only because it begins the sentence: not 'When'. */
const isName = (word: Word | undefined): boolean => word?.candidate === true && (word.flags & flag.common) === 0;

/** Does grammar ask for a capital there? At the beginning and after a mark, as in a quotation; a comma, a hyphen and a bracket ask for none. */
const isOpening = (before: Word | undefined): boolean => before === undefined || (before.shape === shape.mark && !/^[,;(\-–—]$/.test(before.text));

/** Is it a plain word of the page's language for all that its capital tells? 'Handel' is trade in German wherever it stands, in Danish where a sentence begins. */
function isPlainWord(word: Word, before: Word | undefined, language: string): boolean {
  const primary = baseLanguage(language);
  const lower = word.text.toLowerCase();
  return capitalWords[primary]?.includes(lower) === true || (isOpening(before) && wordsToo[primary]?.includes(lower) === true);
}

/**
 * The least chance (0..1) of a single word by who it is: somebody known all over the world, with no other word with a capital
 * beside it ('the Einstein Telescope', 'Copying Beethoven'), where the word says nothing else. 0 for all others.
 */
export function trustAlone(words: readonly Word[], from: number, to: number, language: string): number {
  const word = words[from];
  if (to - from > 1 || word === undefined || !knownAlone.has(word.folded)) return 0;
  if (isPlainWord(word, words[from - 1], language)) return 0;
  return isName(words[from - 1]) || isName(words[to]) ? 0 : TRUSTED;
}
