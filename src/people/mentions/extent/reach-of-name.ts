import { ofFather } from '../of-father.ts';
import { nicknameMarks } from './nickname-marks.ts';
import { flag } from '../word-flags.ts';
import { shape } from '../word.ts';
import type { Word } from '../word.ts';

const generations = new Set(['jr', 'sr', 'jnr', 'snr', 'ii', 'iii', 'iv']);

const isNameLike = (word: Word | undefined): boolean => word?.candidate === true && word.common < 2 && word.place < 2 && word.text.length > 1;

/** Articles of nicknames: 'Carlos “el Gato” Mora'. */
const articles: ReadonlySet<string> = new Set(['a', 'der', 'die', 'el', 'il', 'la', 'le', 'o', 'the']);

/** Where the name goes on after a nickname: 'Ada "Addie" Cole', 'Robert (Bob) Reed', 'Carlos “el Gato” Mora'. `to` where there is none. */
function overNickname(words: readonly Word[], to: number, isEnglish: boolean): number {
  const ends = nicknameMarks.get(words[to]?.text ?? '');
  const at = articles.has(words[to + 1]?.text ?? '') ? to + 2 : to + 1;
  const nickname = words[at];
  const isQuoted = words[to]?.text !== '(';
  if (ends === undefined || nickname?.candidate !== true || (!isQuoted && (nickname.text.length < 3 || nickname.shape === shape.allCaps)) || nickname.text.length < 2) return to;
  let close = at + 1;
  while (close < at + 3 && words[close]?.candidate === true) close++;
  const family = words[close + 1];
  // 'Joseph "Joe" Rich': after a nickname in quotes the family name may be a word.
  const isFamily = isNameLike(family) || (words[to - 1]?.first === 3 && family?.shape === shape.capital && (isQuoted || (isEnglish && family.last >= 2)));
  if (!ends.includes(words[close]?.text ?? '') || !isFamily) return to;
  let end = close + 2;
  while (end < close + 4 && isNameLike(words[end])) end++;
  return end;
}

/** 'Kim Jong Un': a family name, and a given name of two short words of which nothing else is known. */
function overSyllable(words: readonly Word[], from: number, to: number): number {
  const family = words[from];
  const given = words[from + 1];
  const next = words[to];
  const isShort = (word: Word | undefined, most: number): boolean => word?.shape === shape.capital && word.text.length <= most && word.flags === 0;
  // 'Un' is no place, whatever the table knows of 'UN'.
  const isGiven = isShort(given, 5) && given?.last === 0 && given.place === 0 && isShort(next, 4);
  return to - from === 2 && isShort(family, 5) && (family?.last ?? 0) >= 2 && isGiven && words[to + 1]?.candidate !== true ? to + 1 : to;
}

/** Small words between first and family name, where they are no prepositions of the language: 'da Silva', 'al Assad' in English. */
const between: ReadonlySet<string> = new Set(['al', 'bin', 'da', 'das', 'de', 'del', 'della', 'der', 'di', 'dos', 'du', 'van', 'von']);

/** Where an English name goes on over small words to a known family name: 'Ada Lula da Silva', 'Jan van der Berg'. `to` where it does not. */
function overParticles(words: readonly Word[], to: number): number {
  let at = to;
  while (at < to + 2 && words[at]?.shape === shape.lower && between.has(words[at]?.text ?? '')) at++;
  const family = words[at];
  return at > to && family?.shape === shape.capital && family.last >= 2 && family.place < 2 && (family.flags & (flag.org | flag.place)) === 0 ? at + 1 : to;
}

/** Small words that some families write with a capital. */
const capitalBetween: ReadonlySet<string> = new Set(['De', 'Del', 'Della', 'Den', 'Der', 'Di', 'Dos', 'La', 'Le', 'Ten', 'Ter', 'Van', 'Von']);

/** 'James Van Der Beek': no name ends with one of them before another word with a capital. */
function overCapitalParticles(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (end - from > 1 && capitalBetween.has(words[end - 1]?.text ?? '') && words[end]?.shape === shape.capital) end++;
  return end;
}

/**
 * How far a name reaches that was found from `from` to before `to`: over a last syllable, over a nickname in quotes or brackets to the family name after it, over small words where they are none of the
 * language's own, over 'bin' to the father's name, and over ', Jr.'.
 * @param isEnglish true where 'da' and 'von' are no prepositions.
 * @returns the new end, in words.
 */
export function reachOfName(words: readonly Word[], from: number, to: number, isEnglish = false): number {
  const close = overNickname(words, overCapitalParticles(words, from, overSyllable(words, from, to)), isEnglish);
  const isOfFather = ofFather.has(words[close]?.text ?? '') && words[close + 1]?.shape === shape.capital;
  const end = isEnglish && isOfFather ? close + 2 : isEnglish && to - from > 1 ? overParticles(words, close) : close;
  const generation = words[end + 1];
  // Only after a full name: a list may go on with 'Jr.' nowhere else.
  return end - from > 1 && words[end]?.text === ',' && generation !== undefined && generation.shape !== shape.lower && generations.has(generation.folded) ? end + 2 : end;
}
