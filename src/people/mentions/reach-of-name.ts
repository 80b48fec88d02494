import { roleLexicon } from '../roles/role-lexicon.ts';
import { isUnknown } from './is-unknown.ts';
import { noBarePair, noDottedPair } from './no-initials.ts';
import { flag } from './word-flags.ts';
import { shape } from './word.ts';
import type { Word } from './word.ts';

/** Marks that open a nickname inside a name, and those that close it. A map: an object would first have to find each word among all names of properties. */
const closing: ReadonlyMap<string, readonly string[]> = new Map([['"', ['"', '”']], ['“', ['”', '"']], ['„', ['“', '”']], ['«', ['»']], ['(', [')']], ['‘', ['’']], ["'", ["'"]]]);
const generations = new Set(['jr', 'sr', 'jnr', 'snr', 'ii', 'iii', 'iv']);

const isNameLike = (word: Word | undefined): boolean => word?.candidate === true && word.common < 2 && word.place < 2 && word.text.length > 1;

/** Articles of nicknames: 'Carlos “el Gato” Mora'. */
const articles: ReadonlySet<string> = new Set(['a', 'der', 'die', 'el', 'il', 'la', 'le', 'o', 'the']);

/** Where the name goes on after a nickname: 'Ada "Addie" Cole', 'Robert (Bob) Reed', 'Carlos “el Gato” Mora'. `to` where there is none. */
function overNickname(words: readonly Word[], to: number, isEnglish: boolean): number {
  const ends = closing.get(words[to]?.text ?? '');
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
  const [family, given, next] = [words[from], words[from + 1], words[to]];
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
 * language's own, and over ', Jr.'.
 * @param isEnglish true where 'da' and 'von' are no prepositions.
 * @returns the new end, in words.
 */
export function reachOfName(words: readonly Word[], from: number, to: number, isEnglish = false): number {
  const close = overNickname(words, overCapitalParticles(words, from, overSyllable(words, from, to)), isEnglish);
  const isOfFather = /^(?:ap|bin|bint|ibn)$/.test(words[close]?.text ?? '') && words[close + 1]?.shape === shape.capital;
  const end = isEnglish && isOfFather ? close + 2 : isEnglish && to - from > 1 ? overParticles(words, close) : close;
  const generation = words[end + 1];
  // Only after a full name: a list may go on with 'Jr.' nowhere else.
  return end - from > 1 && words[end]?.text === ',' && generation !== undefined && generation.shape !== shape.lower && generations.has(generation.folded) ? end + 2 : end;
}

/** A known first name that means nothing else there: 'Paris' is none in 'in Paris'. */
function isFirstName(word: Word | undefined, before: Word | undefined, family: Word | undefined): boolean {
  if (word?.shape !== shape.capital || word.first < 2 || word.common >= 2 || (word.flags & ~(flag.title | flag.longPlace)) !== 0) return false;
  // 'a toddler, Noor Holm': a people is no family.
  if (word.place === 3 && word.first === 3 && before?.text === ',') return true;
  return word.place < 2 || ((family?.last ?? 0) >= 2 && ((before?.flags ?? 0) & flag.preposition) === 0);
}

/** A first name that is a common word, before two more of a name: 'but Mark Joseph Holm'. */
function isFirstOfThree(words: readonly Word[], from: number): boolean {
  const [first, middle, family] = words.slice(from - 1, from + 2);
  return from > 1 && (words[from - 2]?.shape === shape.lower || words[from - 2]?.text === ',') && first?.shape === shape.capital && first.first === 3 && first.place === 0 && (middle?.first ?? 0) >= 2 && (family?.last ?? 0) >= 1;
}

/** English words that a letter counts: 'plan B. Ada Cole came' is two sentences. */
const lettered: ReadonlySet<string> = new Set(['class', 'grade', 'group', 'hepatitis', 'part', 'plan', 'section', 'type', 'vitamin']);

/** A single initial that no other capital stands before: 'the pen of F. Scott Holm'. In French 'M.' is a word of address. */
const isFirstInitial = (word: Word | undefined, before: Word | undefined): boolean =>
  word?.shape === shape.initial && word.flags === 0 && /^\p{Lu}\.$/u.test(word.text) && (before?.candidate !== true || (before.flags & flag.title) !== 0) && before?.shape !== shape.initial && !lettered.has(before?.folded ?? '');

/** Initials without dots before a known name: 'KL Rahul', 'KP Sharma Oli', 'APJ Abdul Kalam'. */
const isBareInitials = (word: Word | undefined, before: Word | undefined, family: Word | undefined): boolean =>
  word?.shape === shape.allCaps && word.text.length === 2 && word.flags === 0 && word.common === 0 && !noBarePair.has(word.text) && before?.candidate !== true && family?.shape === shape.capital && family.common < 2 && family.place === 0;

const sonOf = /^(?:bin|bint|ibn)$/;
/** 'Police Chief Wes Holm', whatever else the first name means: between a title and a family name known well. */
function isAfterTitle(words: readonly Word[], from: number): boolean {
  const [title, first, family] = [words[from - 2], words[from - 1], words[from]];
  return title?.shape === shape.capital && (title.flags & flag.title) !== 0 && title.first < 2 && first?.shape === shape.capital && (first.flags & ~flag.auxiliary & ~flag.saying) === 0 && first.text.length < 6 && (family?.last ?? 0) >= 2;
}

/** Over single capitals that no mark follows, as India writes them: 'D K Holm', 'R Holm'; `from` where there are none, or where 'plan B' counts. */
function overLetters(words: readonly Word[], from: number, to: number): number {
  let start = from;
  while (start > from - 3 && /^(?![AI]$)\p{Lu}$/u.test(words[start - 1]?.text ?? '')) start--;
  const before = words[start - 1];
  const isApart = before?.candidate !== true || (start === 1 && (before.flags & flag.common) !== 0);
  // 'S Ada Cole' plays at safety.
  const isPosition = start === from - 1 && to - from > 1;
  return start < from && isApart && !isPosition && !lettered.has(words[start - 1]?.folded ?? '') ? start : from;
}

/** Where an Arabic name begins of which the father's was found, or the family's after 'Al': 'Tamim bin Hamad Al Thani'; `from` where none does. */
function overFathers(words: readonly Word[], from: number): number {
  const after = words[from]?.text === 'Al' && sonOf.test(words[from - 2]?.text ?? '') ? from - 1 : from;
  let start = after;
  while (sonOf.test(words[start - 1]?.text ?? '') && words[start - 2]?.shape === shape.capital) start -= 2;
  return start < after ? start : from;
}

/** An unknown word with a capital inside a sentence or where it begins, before two that were taken for the whole name: 'of Chimamanda Ngozi Adichie'. */
function isUnknownFirst(words: readonly Word[], from: number): boolean {
  const [before, word, first, family] = [words[from - 2], words[from - 1], words[from], words[from + 1]];
  if (!isUnknown(word) || (first?.shape !== shape.capital && first?.shape !== shape.mixed) || family?.shape !== shape.capital || first.first === 3) return false;
  // 'Herpetologist Ada Holm' has its capital from where the sentence begins.
  return before?.shape === shape.lower || before?.text === ',' || ((before === undefined || before.text === '•') && !/(?:ed|ing)$/.test(word?.folded ?? '') && !roleLexicon('en').isHead(word?.folded ?? ''));
}

/** Back over a nickname in quotes to the first name: 'Reg “Nobby” Larkin', of which Larkin was found; `from` where there is none. */
function beforeNickname(words: readonly Word[], from: number): number {
  const [first, opens, nickname, closes] = [words[from - 4], words[from - 3], words[from - 2], words[from - 1]];
  if (opens === undefined || opens.text === '(' || closing.get(opens.text)?.includes(closes?.text ?? '') !== true || nickname?.candidate !== true) return from;
  return first?.shape === shape.capital && first.common < 2 && first.flags === 0 && words[from]?.shape === shape.capital ? from - 4 : from;
}

/**
 * Where a name from `from` to before `to` begins: one word earlier where a single initial stands before it. A single word begins one earlier where a
 * known first name or an unknown word with a capital stands right before it ('Paris Holm', 'Nokukhanya Jele'), two where initials stand between;
 * at initials that stand alone before it. Not where every noun has a capital.
 * In English also where initials without dots stand before it, or an unknown word inside a sentence.
 * @param nounsHaveCapitals true for German.
 */
export function startOfName(words: readonly Word[], from: number, to: number, nounsHaveCapitals: boolean, isEnglish = false): number {
  const before = words[from - 1];
  const start = Math.min(overFathers(words, from), isEnglish ? beforeNickname(words, from) : from);
  if (start < from) return start;
  if (to - from > 1 && isFirstInitial(before, words[from - 2])) return from - 1;
  if (!nounsHaveCapitals && to - from === 2 && (isFirstOfThree(words, from) || (isEnglish && isUnknownFirst(words, from)))) return from - 1;
  if (/^(?:Abu|Umm)$/.test(before?.text ?? '')) return from - 1;
  const letters = isEnglish ? overLetters(words, from, to) : from;
  if (letters < from) return letters;
  if (isEnglish && isBareInitials(before, words[from - 2], words[from])) return from - 1;
  if (nounsHaveCapitals || to - from > 1) return from;
  // 'Son Heung-min': the family name stands first, whatever else the word may mean.
  if (/^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(words[from]?.text ?? '') && before?.shape === shape.capital && before.last > 0) return from - 1;
  if (isFirstName(before, words[from - 2], words[from]) || (isEnglish && isAfterTitle(words, from))) return from - 1;
  // 'Marie-Odile Holm'
  if (before?.shape === shape.mixed && before.flags === 0 && words[from - 2]?.candidate !== true && /^\p{Lu}\p{Ll}{1,7}-\p{Lu}\p{Ll}{1,7}$/u.test(before.text)) return from - 1;
  // Initials alone: 'P.B. Holm'
  if (before?.shape === shape.initial && /^\p{Lu}\.\p{Lu}\.$/u.test(before.text) && !noDottedPair.has(before.text)) return from - 1;
  // Initials without dots: 'Struan WA Wilkie'
  const overInitials = before?.shape === shape.allCaps && before.text.length === 2 && before.flags === 0 ? from - 2 : from - 1;
  if (isUnknown(words[overInitials])) return overInitials;
  // 'Chekitan S. Holm': a word with a capital before initials is a first name.
  let first = from - 1;
  while (words[first]?.shape === shape.initial && words[first]?.flags === 0) first--;
  const word = words[first];
  return first < from - 1 && word?.shape === shape.capital && word.flags === 0 && word.common < 2 && word.folded.length > 2 ? first : from;
}
