import { rememberWords } from '../../text/remember-words.ts';
import { languageFor } from '../languages/language-for.ts';
import { asCommonWord, asFirstName, asPlace } from '../mentions/known-word.ts';
import { isThing } from './is-thing.ts';

/** How likely a name has to be that begins with a first name that is known a little, and with one that is common. */
const KNOWN = 0.4;
const COMMON = 0.35;
/** The same of a common first name in another case than the first, and a word that may be in that case: 'Jakuba Surovčíka'. */
const DECLINED = 0.2;
/** So many words with a capital a name has at most that nothing else speaks for. */
const LONGEST = 3;

const oblique = /(?:[aąeęioóuyаеиіоуыюяїєё]|em|im|ym|ím|ým|ом|ем|єм|им|ым)$/u;
/** The case endings of a language, each with what stands there in the first case. */
const endingsOf = rememberWords((language) => languageFor(language).caseEndings.map((entry) => entry.split('>')));

/** True for a common first name in another case than the first, before a word that ends as such cases do. */
const isDeclined = (first: string, last: string, language: string): boolean =>
  oblique.test(last) &&
  endingsOf(language).some(([ending = '', base = '']) => first.length - ending.length > 2 && first.endsWith(ending) && asFirstName(first.slice(0, first.length - ending.length) + base) >= 2);

/**
 * True for a candidate that is made as names are, in a language other than English: a first name, perhaps small words, and words that are no place, thing or word of the language:
 * 'Jordan Bardella'. The first name may be a land's in English: French writes 'Jordanie'.
 */
export function isMadeAsName(name: string, score: number, language: string): boolean {
  const words = name.split(' ');
  if (language === 'en' || words.length < 2) return false;
  const first = words[0] ?? '';
  const known = asFirstName(first);
  const least = isDeclined(first, words.at(-1) ?? '', language) ? DECLINED : known >= 2 ? COMMON : known > 0 ? KNOWN : Number.POSITIVE_INFINITY;
  if (score < least) return false;
  const others = words.slice(1).filter((word) => !/^\p{Ll}/u.test(word));
  const isFamily = (word: string): boolean => /^\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(word) && asPlace(word) === 0 && !isThing(word.toLowerCase(), language) && asCommonWord(word, language) === 0;
  return others.length > 0 && others.length < LONGEST && /^\p{Lu}\p{Ll}/u.test(first) && asCommonWord(first, language) === 0 && others.every(isFamily);
}
