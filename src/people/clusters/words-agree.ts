import { isInflectionOf } from './words/is-inflection-of.ts';
import { isInitialOf } from './words/is-initial-of.ts';
import { isNicknameOf } from './words/is-nickname-of.ts';
import { isTransliterationOf } from './words/is-transliteration-of.ts';
import { isTypoOf } from './words/is-typo-of.ts';

/** How well two words of names fit: 1 the same, 0 different; between, by what has to be supposed. */
export type Agreement = number;

/** Says whether `a` and `b` (folded) can be the same word of a name, from the surest reason to the least sure. */
type WordRule = { readonly name: string; readonly worth: Agreement; readonly holds: (a: string, b: string, language: string) => boolean };

const transliteration = 0.8;
const nickname = 0.7;

/** In the order in which they are asked; the first that holds tells the worth. */
export const wordRules: readonly WordRule[] = [
  { name: 'inflection', worth: 0.9, holds: isInflectionOf },
  { name: 'transliteration', worth: transliteration, holds: isTransliterationOf },
  { name: 'initial', worth: 0.7, holds: isInitialOf },
  { name: 'nickname', worth: nickname, holds: isNicknameOf },
  { name: 'typo', worth: 0.5, holds: isTypoOf },
];

/** How well two folded words of names fit. */
export function wordsAgree(a: string, b: string, language: string): Agreement {
  if (a === b) return 1;
  // Of two names on a page most begin with different letters: then they are another's spelling, or a short form, or nothing.
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return isTransliterationOf(a, b) ? transliteration : isNicknameOf(a, b) ? nickname : 0;
  for (const rule of wordRules) if (rule.holds(a, b, language)) return rule.worth;
  return 0;
}
