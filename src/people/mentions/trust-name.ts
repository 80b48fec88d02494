import { nicknameMarks } from './extent/nickname-marks.ts';
import { isChineseName } from './chinese-name.ts';
import { isUnknown } from './is-unknown.ts';
import { knownTogether } from './known-together.ts';
import { asCommonWord } from './known-word.ts';
import { noBarePair, noDottedPair } from './no-initials.ts';
import { ofFather } from './of-father.ts';
import { flag } from './word-flags.ts';
import { shape } from './word.ts';
import type { Word, WordSentence } from './word.ts';

/** What a name made as names are made is worth at least, whatever stands around it. */
export const TRUSTED = 0.6;
/** What somebody known all over the world is. */
const KNOWN = 0.9;
/** The same where nothing is known of the family name. */
const TRUSTED_BY_FIRST = 0.5;

const things = flag.org | flag.place | flag.calendar | flag.title;

const isPlain = (word: Word): boolean => word.place < 2 && word.common < 2 && (word.flags & things) === 0;

/** What the last word is worth as a family name after a first name. */
function worthOf(last: Word, afterParticle: boolean): number {
  // After 'van der' hardly anything but a family name comes, known or not; a town may.
  if (afterParticle && last.place === 0 && last.common < 2) return TRUSTED;
  // 'Chris Rock', 'Ada Brown': a family name that is a word too.
  if (last.common >= 2 && last.place === 0 && (last.flags & things) === 0 && last.last >= Math.min(3, last.common)) return TRUSTED;
  if (!isPlain(last) || /\d/.test(last.text)) return 0;
  return last.last >= 2 ? TRUSTED : last.place === 0 && last.common === 0 ? TRUSTED_BY_FIRST : 0;
}

/** A given name of two syllables, as Korean and Chinese ones are written: 'Chan-wook', 'Shih-Ching'. */
const twoSyllables = /^\p{Lu}\p{Ll}{1,4}[-‐‑]\p{L}\p{Ll}{1,4}$/u;

/** True for a family name known well and such a given name after it, or the other way round: 'Park Chan-wook', 'Shih-Ching Tsou'. */
export function isTwoSyllables(first: Word | undefined, last: Word | undefined): boolean {
  if (first === undefined || last === undefined) return false;
  const isLast = twoSyllables.test(last.text);
  const given = isLast ? last : first;
  const family = isLast ? first : last;
  // 'Drop-in Price'
  if (!twoSyllables.test(given.text) || given.text.length <= 6 || asCommonWord(given.text.split(/[-‐‑]/u)[0] ?? '', 'en') > 0) return false;
  return given.common === 0 && (family.last >= 3 || (family.last === 2 && family.common === 0 && isPlain(family))) && family.place === 0 && family.text.length <= 5 && family.shape === shape.capital;
}

/** 'Zayd ibn Thabit', 'Dafydd ap Gwilym' */
const isSonOf = (name: readonly Word[]): boolean =>
  name.length === 3 && name[0]?.shape === shape.capital && ofFather.has(name[1]?.text ?? '') && name[2]?.shape === shape.capital;

/** A name after the father in Russian and Ukrainian, in whatever case: 'Шакирзянович', 'Михайловиче', 'Ігорівною'. */
const byFather = /\p{Script=Cyrillic}{2}(?:[ое]вич(?:а|у|ем|ом|еві|і|е)?|(?:ов|ев|ів|їв|ич)н(?:а|ы|и|е|у|ой|ої|ою|ей|і))$/u;
function isOfFather(name: readonly Word[]): boolean {
  const first = name[0];
  const father = name[1];
  return name.length < 4 && first?.shape === shape.capital && father?.shape === shape.capital && first.folded.length > 2 && (first.flags & things) === 0 && byFather.test(father.text);
}

/** A family name well known between a first name and another, though it is a word too: 'Eric Temple Bell'. Not 'Thomas Reed Street'. */
function isMiddleName(middle: Word | undefined, last: Word): boolean {
  if (middle?.shape !== shape.capital || middle.last < 2 || middle.place > 1 || last.shape !== shape.capital || last.place > 0 || (last.flags & things) !== 0) return false;
  return last.last >= 3 || (last.last >= 1 && last.common < 2) || (last.common === 0 && (middle.flags & things) === 0 && middle.last >= 3);
}

/** An initial between an unknown word and a family name known well: 'Zamira M. Price'. */
function isAroundInitial(name: readonly Word[]): boolean {
  const first = name[0];
  const initial = name[1];
  const last = name[2];
  if (name.length > 3 || first === undefined || initial?.shape !== shape.initial || !initial.text.endsWith('.') || last?.shape !== shape.capital) return false;
  return first.shape === shape.capital && first.flags === 0 && first.place === 0 && first.common === 0 && first.folded.length > 2 && last.last >= 2 && last.place === 0 && (last.flags & things) === 0;
}

/** Two initials or three before a family name: 'H.G. Wells', 'J.R.R. Holm'. Not 'U.S. Holm'. */
function isAfterInitials(name: readonly Word[]): boolean {
  const initials = name[0];
  const last = name[1];
  return name.length === 2 && initials?.shape === shape.initial && /^(?:\p{Lu}\.){2,3}$/u.test(initials.text) && !noDottedPair.has(initials.text) && last?.shape === shape.capital && isPlain(last) && last.place === 0 && (last.last > 0 || isUnknown(last));
}

/** Two capitals without dots, or letters one by one, before a family name: 'VS Naipaul', 'B S Holm', 'S. A. Holm'. */
function isAfterLetters(name: readonly Word[]): boolean {
  const first = name[0];
  const last = name.at(-1);
  if (first === undefined || last?.shape !== shape.capital || !isPlain(last) || last.place > 0) return false;
  if (name.length === 2) return /^[A-Z]{2}$/.test(first.text) && first.flags === 0 && !noBarePair.has(first.text) && last.last > 0;
  if (name.length !== 3) return false;
  const letters = `${first.text}${name[1]?.text ?? ''}`;
  if (/^(?:[A-Z]\.){2}$/.test(letters)) return last.last > 0 || isUnknown(last);
  return /^[B-HJ-Z]{2}$/.test(letters) && !noBarePair.has(letters) && (last.last > 0 || isUnknown(last));
}

/** 'Sepp van den Holm': small words that lead to a family name and to nothing else, after a first name that nobody need know. */
function isDutch(name: readonly Word[]): boolean {
  if (name.length !== 4) return false;
  const first = name[0];
  return first?.shape === shape.capital && first.common < 2 && first.place === 0 && first.flags === 0 && /^[vV]an$/.test(name[1]?.text ?? '') && /^(?:de[nr]?)$/.test(name[2]?.text ?? '') && name[3]?.shape === shape.capital;
}

/** 'Samir Al-Holmi': a first name and a family name with its article. */
function isWithArticle(name: readonly Word[]): boolean {
  const first = name[0];
  return name.length === 2 && first?.shape === shape.capital && first.first + first.last >= 2 && first.common < 2 && (first.flags & (flag.org | flag.calendar | flag.title)) === 0 && /^[AE]l-\p{Lu}\p{Ll}{3}/u.test(name[1]?.text ?? '');
}

/** A nickname in quotes between a name and another, one of them known well: 'Reg “Nobby” Larkin'. */
function isNicknamed(name: readonly Word[]): boolean {
  const first = name[0];
  const last = name[4];
  const opens = name[1]?.text ?? '';
  // 'Liaoliang (Leon) Holm', but 'Palmer (Jackson) Holm' came on for him.
  if (name.length !== 5 || (opens === '(' && ((name[2]?.first ?? 0) < 2 || (first?.last ?? 0) >= 2)) || nicknameMarks.get(opens)?.includes(name[3]?.text ?? '') !== true) return false;
  return first?.shape === shape.capital && last?.shape === shape.capital && isPlain(last) && Math.max(first.first, last.last) >= 2;
}

/**
 * The same for a first name that is a common word, inside a sentence: 'to Will Anderson', 'to Will Holmbrooks'.
 * @param sentence whose words from `from` to before `to` are the name.
 */
export function trustCommonFirst({ words, titleCase }: WordSentence, from: number, to: number): number {
  const first = words[from];
  const last = words[from + 1];
  if (to - from !== 2 || titleCase || first === undefined || last === undefined || first.first < 2 || first.common < 2 || first.place > 1 || last.shape !== shape.capital) return 0;
  if (words[from - 1]?.shape !== shape.lower || !isPlain(last) || last.place > 0) return 0;
  // 'Kings Holmdale'
  return last.last >= 1 ? TRUSTED : isUnknown(last) && !first.folded.endsWith('s') ? TRUSTED_BY_FIRST : 0;
}

/**
 * The least chance (0..1) of a name by who it is known to be, or what it is made of: a first name known everywhere, small words perhaps, and a family name that is
 * well known, unknown or after them, neither of them a place or a common word: 'Thomas de Groot'; or a given name of two syllables beside a short
 * family name. 0 where it tells nothing.
 */
export function trustName(name: readonly Word[]): number {
  if (name.length < 2) return 0;
  const first = name[0];
  const last = name.at(-1);
  if (knownTogether(name, 0, name.length) === name.length) return KNOWN;
  if ((name.length === 2 && isTwoSyllables(first, last)) || isSonOf(name) || isOfFather(name) || isAroundInitial(name) || isChineseName(name) || isAfterInitials(name) || isAfterLetters(name) || isDutch(name) || isNicknamed(name) || isWithArticle(name)) return TRUSTED;
  if (first === undefined || last === undefined || first.first < 2 || !isPlain(first)) return 0;
  // 'Chuck Todd'
  if (first.first < 3) return name.length === 2 && last.last >= 3 && isPlain(last) && last.place + last.common + first.place + first.common === 0 && first.shape === shape.capital && last.shape === shape.capital ? TRUSTED_BY_FIRST : 0;
  const between = name.slice(1, -1);
  if (between.length === 1 && isMiddleName(between[0], last)) return last.last >= 2 ? TRUSTED : TRUSTED_BY_FIRST;
  const isSmall = (word: Word): boolean => word.shape === shape.initial || (word.shape === shape.lower && (word.flags & flag.particle) !== 0);
  // 'Pierre Augustin Caron de Holm'
  const isKnownName = (word: Word): boolean => word.shape === shape.capital && last.shape === shape.capital && isPlain(word) && word.place === 0 && Math.max(word.first, word.last) >= 2;
  return between.every((word) => isSmall(word) || isKnownName(word)) ? worthOf(last, between.some((word) => word.shape === shape.lower)) : 0;
}
