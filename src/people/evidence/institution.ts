import { comparableWord } from '../clusters/comparable-word.ts';
import { caseEndings } from '../clusters/words/case-endings.ts';
import { isInflectionOf } from '../clusters/words/is-inflection-of.ts';
import { languageFor } from '../languages/language-for.ts';
import { isAnyName } from '../mentions/known-word.ts';
import type { RolePlace } from '../roles/role-place.ts';

/** Languages with cases, in which whoever is at the head of a house stands right before its name: 'szef MSZ', 'эксперт Высшей школы'. */
const slavic: ReadonlySet<string> = new Set(['cs', 'pl', 'ru', 'uk']);
/** Oblique endings of adjectives with which the names of houses begin. */
const adjective = /(?:ой|ей|ого|его|ої|ього|iej|ego|ych|ich|ého|ího|ích|ých)$/u;

const nouns = new Map<string, readonly string[]>();

/** Is it a noun for a house or a place, in whatever case? */
function isHouse(word: string, language: string): boolean {
  let known = nouns.get(language);
  if (known === undefined) {
    const { orgWords, placeWords } = languageFor(language);
    known = [...orgWords, ...placeWords].map(comparableWord);
    nouns.set(language, known);
  }
  const folded = comparableWord(word);
  return caseEndings[language] !== undefined && known.some((noun) => noun === folded || (noun.length > 3 && isInflectionOf(noun, folded, language)));
}

/** True where the name is the beginning of a house's, or its acronym, in a language with cases: 'szef MSZ', 'эксперт Высшей школы экономики', 'szef Biura Polityki'. */
export function isInstitution({ tokens, first, last, lexicon }: RolePlace): boolean {
  if (!slavic.has(lexicon.language)) return false;
  const word = tokens[first];
  if (word === undefined || isAnyName(word.text)) return false;
  if (first < last) return isHouse(word.lower, lexicon.language) && !isAnyName(tokens[last]?.text);
  if (/^\p{Lu}{2,5}$/u.test(word.text)) return true;
  // 'Голова Всеукраїнської аграрної ради'
  const next = tokens[last + 1];
  const noun = next !== undefined && !next.isCapital && adjective.test(next.text) ? tokens[last + 2] : next;
  return adjective.test(word.text) && noun?.isWord === true && !noun.isCapital && isHouse(noun.lower, lexicon.language);
}
