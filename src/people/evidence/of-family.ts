import { asCommonWord, asFirstName, asPlace, isAnyName, isLand } from '../mentions/known-word.ts';

/** So many words has a first name and a family name at most. */
const LONGEST = 3;

/**
 * True for a common first name before what the page surely calls somebody by: 'Arabella Grandi' where 'Grandi' says something.
 * @param families single words that are surely names.
 */
export function isOfFamily(name: string, families: ReadonlySet<string>): boolean {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  return words.length > 1 && words.length <= LONGEST && families.has(last) && asFirstName(words[0]) >= 2 && !isLand(words[0]) && !isLand(last);
}

/** A word of which nothing is known, so that it may be a family name and hardly anything else. */
const isRare = (word: string): boolean => word.length > 5 && !isAnyName(word) && asCommonWord(word, 'en') === 0 && !word.endsWith('s');
const isUnknownGiven = (word: string): boolean => /^\p{Lu}\p{Ll}{2,}$/u.test(word) && asPlace(word) === 0 && asCommonWord(word, 'en') === 0;

/** The same in English for a first name that nobody knows, before a family name of which nothing else is known: 'Chidera Okwuosa'. */
export function isRareOfFamily(name: string, families: ReadonlySet<string>): boolean {
  const words = name.split(' ');
  const family = words[1] ?? '';
  return words.length < 3 && families.has(family) && isRare(family) && isUnknownGiven(words[0] ?? '');
}
