import type { UncasedLanguage, UncasedName } from '../uncased-name.ts';
import { isHead, isKin, leadBefore } from './lead.ts';
import { isCalled, isFirst, isKnown, isNameless, isSaying, isStop, isThing, links, looksLikeVerb } from './is-known.ts';
import { type ArabicWord, arabicWords, withoutClitic } from './words.ts';

/** What may stand after a name: a small word, a mark. */
const mark = /^(?: (?:أن|إن|إنه|إنها|أنه|أنها|اليوم|أمس|قد|كان|كانت|قال|قالت|أكد|الذي|التي)(?![\u0620-\u064a])|\s?[،.:؛)(«"”!؟]|$)/u;
/** The same and prepositions, which come after much else as well. */
const goesOn = /^ (?:في|خلال|على|إلى|عن|مع|من|أمام|لدى|بعد|قبل|ب\S+|ل\S+|و\S+)(?![\u0620-\u064a])/u;
/** An age after it. */
const aged = /^ (?:البالغ|البالغة)| ?\((?:\d{1,3}|[٠-٩]{1,3}) ?(?:عام|سنة|أعوام|سنوات)/u;
const MOST = 5;
/** Links that a name may begin with, and those that only names have after a first word. */
const begins: ReadonlySet<string> = new Set(['آل', 'أبو', 'أم', 'ابو', 'عبد']);
const fathers: ReadonlySet<string> = new Set(['بن', 'بنت', 'ولد']);

/** True for a word that a name may go on with. */
const isPart = ({ text, follows }: ArabicWord, isSecond: boolean): boolean => follows && !isStop(text) && !isThing(text) && (!isHead(text) || (isKnown(text) && (isSecond || !text.startsWith('ال')))) && !isThing(withoutClitic(text)) && !isKin(text) && !looksLikeVerb(text);

/** Where the name that begins at `from` ends, as an index into the words: two words, or more where links and family names of place follow. */
function nameEnd(words: readonly ArabicWord[], from: number): number {
  let to = links.has(words[from]?.text ?? '') ? from + 2 : from + 1;
  for (let plain = 0; to < words.length && to < from + MOST; ) {
    const word = words[to];
    if (word === undefined || !word.follows) break;
    if (links.has(word.text) && words[to + 1]?.follows === true && (links.has(words[to + 1]?.text ?? '') || !isStop(words[to + 1]?.text ?? ''))) {
      to += links.has(words[to + 1]?.text ?? '') && words[to + 2]?.follows === true ? 3 : 2;
      plain++;
      continue;
    }
    // A third word has to be known, or of the kind that families are called by.
    if (!isPart(word, plain === 0) || (plain > 0 && !isKnown(word.text) && !/^ال.{2,}ي$/u.test(word.text)) || (plain > 1 && !isKnown(word.text))) break;
    plain++;
    to++;
  }
  return Math.min(to, words.length);
}

function names(text: string, repeats: (word: string) => number): UncasedName[] {
  const words = arabicWords(text);
  const found: UncasedName[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || (isStop(word.text) && !begins.has(word.text))) continue;
    const before = word.follows ? (words[at - 1]?.text ?? '') : '';
    // A small word may be written together with a known name: 'وفاطمة'.
    const bare = /^[وفل]/u.test(word.text) && !isFirst(word.text) && isFirst(word.text.slice(1)) ? 1 : 0;
    const first = word.text.slice(bare);
    const lead = leadBefore(words, at);
    const two = nameEnd(words, at);
    // Foreign names may have three words: 'ليوبولد سيدار سنجور'.
    const third = words[two];
    const to = lead !== undefined && two === at + 2 && third !== undefined && isPart(third, false) && !third.text.startsWith('ال') && !looksLikeVerb(words[at + 1]?.text ?? '') && mark.test(text.slice(third.end, third.end + 24)) ? two + 1 : two;
    const end = words[to - 1]?.end ?? word.end;
    const rest = text.slice(end, end + 24);
    const isPlain = !first.startsWith('ال') && !isHead(first) && !isKin(first) && !isThing(first) && !isNameless(first) && (!looksLikeVerb(first) || (lead?.isClosed === true && mark.test(rest))) && first.length > 2;
    const second = words[at + 1]?.text ?? '';
    const isSingle = first.endsWith('ة') || second.endsWith('ة') || (first.endsWith('ا') && second.endsWith('ا'));
    const isCitizen = /^[وفبل]?ال(?:.+ي|سابق|أسبق|راحل)$/u.test(before);
    const known = (isFirst(first) && !isHead(first)) || (begins.has(first) && to > at + 1) || (isPlain && to > at + 1 && fathers.has(second));
    const isAged = aged.test(rest);
    const isSurname = isKnown(second) || links.has(second) || /^ال.{2,}ي$/u.test(second);
    const add = (score: number): void => {
      found.push({ start: word.start + bare, end, score, ...(lead === undefined ? {} : { title: text.slice(words[lead.from]?.start, words[at - 1]?.end) }) });
      at = to - 1;
    };
    const isNamesake = isHead(before) && words[at - 1]?.follows === true && isThing(withoutClitic(words[at - 2]?.text ?? ''));
    if (isThing(withoutClitic(before)) || isThing(before) || isNamesake) {
      if (known) at = Math.max(at, to - 1);
    } else if (to > at + 1) {
      const isTitle = isHead(before) && before.startsWith('ال');
      const ends = mark.test(rest) || isAged || ((isTitle || isCitizen || (repeats(second) > 1 && second.length > 3)) && goesOn.test(rest));
      if (known && (lead !== undefined || isSaying(before) || isAged || isCalled(before))) add(0.8);
      else if (known && isSurname && (bare === 0 || isKnown(second))) add(0.65);
      else if (lead?.isClosed === true && !isSingle && ((isPlain && (!second.startsWith('ال') || isTitle)) || (first.startsWith('ال') && isTitle && /^ال.+ي$/u.test(second))) && ends && to - at < 4) add(0.75);
      else if (isPlain && ends && (isAged || isCalled(before) || (isSaying(before) && to === at + 2))) add(0.7);
    } else if (known && (isKin(before) || isCalled(before) || (isAged && lead !== undefined))) add(0.7);
    else if (isAged && isPlain && isKin(before)) add(0.7);
  }
  return found;
}

const isLetter = (one: string): boolean => /[\p{L}\p{M}]/u.test(one);

function standsAlone(text: string, start: number, end: number): boolean {
  if (isLetter(text.charAt(end))) return false;
  const isClitic = /[وفبلك]/u.test(text.charAt(start - 1)) && !isLetter(text.charAt(start - 2));
  if (isLetter(text.charAt(start - 1)) && !isClitic) return false;
  const before = arabicWords(text.slice(Math.max(0, start - 20), start)).at(-1)?.text ?? '';
  return isClitic || !(isThing(before) || isThing(withoutClitic(before)));
}

/** The end of somebody's full name, links and all: 'السيسي', 'ولد سيدي'. */
function parts(text: string, full: readonly string[]): UncasedName[] {
  const found: UncasedName[] = [];
  for (const name of full) {
    const words = name.split(' ');
    if (words.length < 2) continue;
    const link = words.findIndex((one, i) => i > 0 && links.has(one));
    const last = link > 0 ? words.slice(link).join(' ') : (words.at(-1) ?? '');
    if (last.length < 4) continue;
    for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + last.length)) if (standsAlone(text, at, at + last.length)) found.push({ start: at, end: at + last.length, full: name, score: 0.7 });
  }
  return found;
}

/** Arabic: a title, words of role or a verb of saying and then a name; known first names with what goes on after them; names before an age. */
export const arabic: UncasedLanguage = { names, standsAlone, parts };
