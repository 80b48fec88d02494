import { isCyrillicTown } from '../cyrillic-towns.ts';
import { isOpener, isOpening } from '../opening.ts';
import type { Evidence } from '../page-evidence.ts';
import { flag } from '../word-flags.ts';
import { shape } from '../word.ts';
import type { Word } from '../word.ts';

/** 'Мэр Казани Павел Орлов', 'Starosta Brna Pavel Dvořák': the seat of an office, in the genitive between title and first name. */
function isSeat(words: readonly Word[], at: number, to: number): boolean {
  const title = words[at - 1];
  const word = words[at];
  const next = words[at + 1];
  if (title === undefined || word === undefined || next === undefined || at + 2 >= to) return false;
  // 'депутат із Харкова Богдан Орел'
  if ((title.flags & flag.preposition) !== 0 && title.shape === shape.lower) return (word.place > 0 || isCyrillicTown(word.folded)) && word.first < 2 && next.first >= 2;
  // 'marszałek Sejmu Włodzimierz Nowak'
  if ((title.flags & flag.title) !== 0 && (word.flags & (flag.org | flag.place)) !== 0 && word.first < 2 && next.shape === shape.capital) return true;
  return (title.flags & flag.title) !== 0 && word.first < 2 && word.last === 0 && next.first >= 2 && /[aeiouyąęаеиоуыюяії]$/.test(word.folded);
}

/** Endings of adjectives and of nouns in the genitive that hardly a name in the nominative has, but for Diego: 'Konstytucyjnego', 'Sędziów'. */
const ofHouse = /(?:[eé]go|ého|ого|его|ów)$/u;
const latin = /^\p{Script=Latin}/u;
const isCyrillic = (word: Word | undefined): boolean => /^\p{Script=Cyrillic}/u.test(word?.text ?? '');

/** Where somebody's name begins after the end of the house's: 'prezes Trybunału Konstytucyjnego Julia Nowak', 'министр по Brexit Павел Орлов'; `from` where it does not. */
function afterHouse(words: readonly Word[], from: number, to: number): number {
  for (let at = to - 3; at >= from; at--) {
    const word = words[at];
    if (word !== undefined && word.first < 2 && words[at + 1]?.shape === shape.capital && (ofHouse.test(word.text) || (latin.test(word.text) && isCyrillic(words[at + 1])))) return at + 1;
  }
  return from;
}

/** Words before the one who is greeted, folded, in all languages at once. */
const greetings: ReadonlySet<string> = new Set('bonjour chere cher ciao geachte hallo hei hej hola kjaere kaere kara liebe lieber ola querida querido здравствуйте дорогая дорогой привет'.split(' '));

/** A word of time or a small word, where a sentence begins: no month is a first name in the languages with cases, and short ones are taken for one too easily. */
const isSmallWord = (words: readonly Word[], at: number): boolean => ((words[at]?.flags ?? 0) & (flag.common | flag.calendar)) !== 0 && isOpening(words, at);

/**
 * Takes the words of a sentence and a name found in it (half-open, in words); gives it without titles, honorifics and
 * capital function words ('À', 'However') at its start, and without small words at its end. A word that is a common first name stays, and the last word always does.
 * @param inflects true for languages in which a noun in the genitive may stand between title and name, and a verb before its subject.
 */
export function trimName(words: readonly Word[], { from, to }: { from: number; to: number }, inflects = false, page: ReadonlyMap<string, Evidence> = new Map()): { from: number; to: number } {
  let start = inflects ? afterHouse(words, from, to) : from;
  while (start < to - 1) {
    const word = words[start];
    const isTitle = word !== undefined && (word.flags & (flag.title | flag.honorific)) !== 0 && word.first < 2 && word.shape !== shape.initial;
    // 'Segundo Cole': where a sentence begins, a function word is one even if some are called so.
    const mostFirst = isOpening(words, start) && (word?.flags ?? 0) & flag.common ? 2 : 0;
    const isFunction = word !== undefined && (word.flags & (flag.common | flag.calendar)) !== 0 && word.first <= mostFirst && word.last < 2;
    // 'Unlike Cole', 'Similarly Reed': a common word that nobody is called has its capital from the sentence.
    const opensSentence = isOpening(words, start) && word !== undefined && word.common >= 2 && word.first === 0 && word.last === 0;
    // 'Representing Reed was Cole'
    const isParticiple = !inflects && isOpening(words, start) && word !== undefined && word.first + word.last === 0 && /^\p{Lu}\p{Ll}{4,}ing$/u.test(word.text);
    // 'G Ada Cole', where sports are reported: where somebody plays
    const isPosition = word !== undefined && /^[CGPST]$/.test(word.text) && isOpening(words, start) && words[start + 1]?.first === 3 && start + 2 < to;
    // 'Hej Annika'
    const isGreeting = word !== undefined && greetings.has(word.folded) && isOpening(words, start);
    // 'Prime Minister', 'Chief Justice'
    const next = words[start + 1];
    const opensTitle = word !== undefined && word.common >= 2 && start + 2 < to && next !== undefined && (next.flags & flag.title) !== 0 && next.first < 2;
    if (!isTitle && !isGreeting && !isFunction && !opensSentence && !isParticiple && !isPosition && !opensTitle && !(inflects && (isSeat(words, start, to) || isOpener(words, start, page) || isSmallWord(words, start)))) break;
    start++;
  }
  // 'Ada Cole von den Grünen'
  let end = to;
  while (end - 1 > start && words[end - 1]?.shape === shape.lower) end--;
  return { from: start, to: end };
}
