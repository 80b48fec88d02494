import { roleLexicon } from '../../roles/role-lexicon.ts';
import { isUnknown } from '../is-unknown.ts';
import { bengaliNames, noBarePair, noDottedPair } from '../no-initials.ts';
import { ofFather } from '../of-father.ts';
import { isOpening } from '../opening.ts';
import { flag } from '../word-flags.ts';
import { shape } from '../word.ts';
import type { Word } from '../word.ts';
import { nicknameMarks } from './nickname-marks.ts';

/** A known first name that means nothing else there: 'Paris' is none in 'in Paris'. */
function isFirstName(word: Word | undefined, before: Word | undefined, family: Word | undefined): boolean {
  if (word?.shape !== shape.capital || word.first < 2 || word.common >= 2 || (word.flags & ~(flag.title | flag.longPlace)) !== 0) return false;
  // 'a toddler, Noor Holm': a people is no family.
  if (word.place === 3 && word.first === 3 && before?.text === ',') return true;
  return word.place < 2 || ((family?.last ?? 0) >= 2 && ((before?.flags ?? 0) & flag.preposition) === 0);
}

/** A first name that is a common word, before two more of a name: 'but Mark Joseph Holm'. */
function isFirstOfThree(words: readonly Word[], from: number): boolean {
  const first = words[from - 1];
  return from > 1 && (words[from - 2]?.shape === shape.lower || words[from - 2]?.text === ',') && first?.shape === shape.capital && first.first === 3 && first.place === 0 && (words[from]?.first ?? 0) >= 2 && (words[from + 1]?.last ?? 0) >= 1;
}

/** English words that a letter counts: 'plan B. Ada Cole came' is two sentences. */
const lettered: ReadonlySet<string> = new Set(['class', 'grade', 'group', 'hepatitis', 'part', 'plan', 'section', 'type', 'vitamin']);

/** A single initial that no other capital stands before: 'the pen of F. Scott Holm'. In French 'M.' is a word of address. */
const isFirstInitial = (word: Word | undefined, before: Word | undefined): boolean =>
  word?.shape === shape.initial && word.flags === 0 && /^\p{Lu}\.$/u.test(word.text) && (before?.candidate !== true || (before.flags & flag.title) !== 0) && before?.shape !== shape.initial && !lettered.has(before?.folded ?? '');

/** Initials without dots before a known name: 'KL Rahul', 'KP Sharma Oli'. */
const isBareInitials = (word: Word | undefined, before: Word | undefined, family: Word | undefined): boolean =>
  word?.shape === shape.allCaps && (word.text.length === 2 || bengaliNames.test(word.text)) && word.flags === 0 && word.common === 0 && !noBarePair.has(word.text) && before?.candidate !== true && family?.shape === shape.capital && family.common < 2 && family.place === 0;

/** 'Police Chief Wes Holm', whatever else the first name means: between a title and a family name known well. */
function isAfterTitle(words: readonly Word[], from: number): boolean {
  const title = words[from - 2];
  const first = words[from - 1];
  const family = words[from];
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

/** Where a name begins of which the father's was found, or the family's after 'Al': 'Tamim bin Hamad Al Thani'; `from` where none does. */
function overFathers(words: readonly Word[], from: number): number {
  const after = words[from]?.text === 'Al' && ofFather.has(words[from - 2]?.text ?? '') ? from - 1 : from;
  let start = after;
  while (ofFather.has(words[start - 1]?.text ?? '') && words[start - 2]?.shape === shape.capital) start -= 2;
  return start < after ? start : from;
}

/** An unknown word with a capital inside a sentence or where it begins, before two that were taken for the whole name: 'of Chimamanda Ngozi Adichie'. */
function isUnknownFirst(words: readonly Word[], from: number): boolean {
  const before = words[from - 2];
  const word = words[from - 1];
  const first = words[from];
  const family = words[from + 1];
  if (!isUnknown(word) || (first?.shape !== shape.capital && first?.shape !== shape.mixed) || family?.shape !== shape.capital || first.first === 3) return false;
  // 'Herpetologist Ada Holm' has its capital from where the sentence begins.
  return before?.shape === shape.lower || before?.text === ',' || ((before === undefined || before.text === '•') && !/(?:ed|ing)$/.test(word?.folded ?? '') && !roleLexicon('en').isHead(word?.folded ?? ''));
}

/** Back over a nickname in quotes to the first name: 'Reg “Nobby” Larkin', of which Larkin was found; `from` where there is none. */
function beforeNickname(words: readonly Word[], from: number): number {
  const first = words[from - 4];
  const opens = words[from - 3];
  const nickname = words[from - 2];
  const closes = words[from - 1];
  if (opens === undefined || opens.text === '(' || nicknameMarks.get(opens.text)?.includes(closes?.text ?? '') !== true || nickname?.candidate !== true) return from;
  return first?.shape === shape.capital && first.common < 2 && first.flags === 0 && words[from]?.shape === shape.capital ? from - 4 : from;
}

/** 'Will Holm scored twice.': where nothing is asked, a sentence does not begin with the verb. */
const isWill = (words: readonly Word[], from: number): boolean =>
  from === 1 && words[0]?.text === 'Will' && (words[1]?.last ?? 0) > 0 && words[2]?.candidate !== true && !words.some(({ text }) => text === '?');

/** The start of a single word, which is hardly a whole name: at a first name, an unknown word or initials that stand right before it. */
function startOfSingle(words: readonly Word[], from: number, isEnglish: boolean): number {
  const before = words[from - 1];
  // 'Son Heung-min': the family name stands first, whatever else the word may mean.
  if (/^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(words[from]?.text ?? '') && before?.shape === shape.capital && before.last > 0) return from - 1;
  if (isFirstName(before, words[from - 2], words[from]) || (isEnglish && isAfterTitle(words, from))) return from - 1;
  if (isEnglish && isWill(words, from)) return 0;
  // 'Marie-Odile Holm'
  if (before?.shape === shape.mixed && before.flags === 0 && words[from - 2]?.candidate !== true && /^\p{Lu}\p{Ll}{1,7}-\p{Lu}\p{Ll}{1,7}$/u.test(before.text)) return from - 1;
  // Initials alone: 'P.B. Holm'
  if (before?.shape === shape.initial && /^\p{Lu}\.\p{Lu}\.$/u.test(before.text) && !noDottedPair.has(before.text)) return from - 1;
  // Initials without dots: 'Struan WA Wilkie'
  const overInitials = before?.shape === shape.allCaps && before.text.length === 2 && before.flags === 0 ? from - 2 : from - 1;
  // 'Sentencing Ada Cole' has its capital from where the sentence begins.
  const isParticiple = isEnglish && isOpening(words, overInitials) && /\p{Ll}{4}ing$/u.test(words[overInitials]?.text ?? '');
  if (isUnknown(words[overInitials]) && !isParticiple) return overInitials;
  // 'Chekitan S. Holm': a word with a capital before initials is a first name.
  let first = from - 1;
  while (words[first]?.shape === shape.initial && words[first]?.flags === 0) first--;
  const word = words[first];
  return first < from - 1 && word?.shape === shape.capital && word.flags === 0 && word.common < 2 && word.folded.length > 2 ? first : from;
}

/**
 * Where a name from `from` to before `to` begins: earlier where the father's name or a single initial stands before it, and in English a nickname, initials
 * without dots or an unknown word inside a sentence. A single word begins at what belongs to it, see above; not where every noun has a capital.
 * @param nounsHaveCapitals true for German.
 * @param isEnglish where the table knows names best, so that an unknown word beside one is hardly another.
 */
export function startOfName(words: readonly Word[], from: number, to: number, nounsHaveCapitals: boolean, isEnglish = false): number {
  const before = words[from - 1];
  const fathers = overFathers(words, from);
  if (fathers < from) return fathers;
  if (to - from > 1 && isFirstInitial(before, words[from - 2])) return from - 1;
  if (!nounsHaveCapitals && to - from === 2 && isFirstOfThree(words, from)) return from - 1;
  if (/^(?:Abu|Umm)$/.test(before?.text ?? '')) return from - 1;
  if (isEnglish) {
    const start = Math.min(beforeNickname(words, from), overLetters(words, from, to));
    if (start < from) return start;
    if ((to - from === 2 && isUnknownFirst(words, from)) || isBareInitials(before, words[from - 2], words[from])) return from - 1;
  }
  // 'das Amt Wladimir Putin': a first name that is nothing else
  if (nounsHaveCapitals && to - from === 1 && before?.shape === shape.capital && before.first >= 2 && before.last === 0 && before.flags === 0 && before.common === 0 && before.place === 0) return from - 1;
  return nounsHaveCapitals || to - from > 1 ? from : startOfSingle(words, from, isEnglish);
}
