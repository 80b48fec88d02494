import { lookupKey } from './lookup-key.ts';
import { flag } from './word-flags.ts';
import { shape } from './word.ts';
import type { Run, Word, WordSentence } from './word.ts';

/** How a word is used all over the page: counts. */
export interface Evidence {
  /** Without a capital. */
  lower: number;
  /** With a capital where grammar does not ask for one. */
  capital: number;
  /** After a title or honorific, directly or with names between. */
  afterTitle: number;
  /** After a known first name. */
  afterFirst: number;
  /** Before a verb of saying. */
  beforeSaying: number;
  /** Before a verb that people are the subject of. */
  beforeHumanVerb: number;
  /** Before an age between commas. */
  beforeAge: number;
  /** After a preposition of place. */
  afterPlace: number;
  /** Beside a capital word of organisations or places. */
  besideOrg: number;
  /** After a lower-case function word that rarely stands before a person: 'the'. */
  afterThe: number;
  /** Alone, with no other word with a capital beside it, within a sentence. */
  alone: number;
  /** First or last of several words with a capital. */
  first: number;
  last: number;
  /** Among words with a capital of which an earlier one than the last is a known first name. */
  inFullName: number;
  /** Among words with a capital of which one is of organisations or places. */
  inThing: number;
  /** Before a genitive 's. */
  beforeGenitive: number;
  /** In a name that the page's own data gives. */
  tagged: number;
}

const articles = new Set('the a an der die das den dem des ein eine einen einem einer le la les un une el los las una il lo gli i het de o os as um uma det den ett en et'.split(' '));

/** True for words that can only be an article, so that a person rarely follows. */
export const isArticle = (word: Word | undefined): boolean => word !== undefined && word.shape <= shape.lower && articles.has(word.folded);

/** A verb that hardly anything but a person is the subject of. */
export const isHumanVerb = (word: Word | undefined): boolean => word !== undefined && word.shape === shape.lower && (word.flags & flag.human) !== 0;

/** Takes the words at and after a name; tells ', 35,' '(35)' after it. */
export function ageFollows(words: readonly Word[], after: number): boolean {
  const mark = words[after]?.text;
  const age = words[after + 1];
  const close = words[after + 2]?.text;
  return (mark === ',' || mark === '(') && age !== undefined && age.shape === shape.number && /^\d{1,2}$|^1[01]\d$/.test(age.text) && (close === undefined || close === ',' || close === ')' || close === '.' || close === ';' || close === '-');
}

const empty = (): Evidence => ({ lower: 0, capital: 0, afterTitle: 0, afterFirst: 0, beforeSaying: 0, beforeHumanVerb: 0, beforeAge: 0, afterPlace: 0, besideOrg: 0, afterThe: 0, alone: 0, first: 0, last: 0, inFullName: 0, inThing: 0, beforeGenitive: 0, tagged: 0 });

/** So many words of a run are looked at: no name is longer, and a page of capitals costs no more than another. */
const reach = 8;

/** Notes of every word of a run what it stands among and beside. */
function noteRun({ words, titleCase, allCaps }: WordSentence, { from, to }: Run, at: (word: Word) => Evidence): void {
  let isThing = false;
  let isFull = false;
  for (let i = from; i < Math.min(to, from + reach); i++) {
    const word = words[i];
    if (word === undefined) break;
    if ((word.flags & (flag.org | flag.place)) !== 0) isThing = true;
    if (i < to - 1 && word.first >= 2 && word.place < 2) isFull = true;
  }
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word === undefined || !word.candidate || word.shape === shape.initial) continue;
    const evidence = at(word);
    noteNeighbours(words, i, evidence);
    if (i > 0 && !titleCase && !allCaps && words[i - 1]?.shape !== shape.mark) evidence.capital++;
    if (to - from === 1) {
      if (i > 0) evidence.alone++;
      continue;
    }
    if (i === from) evidence.first++;
    if (i === to - 1) evidence.last++;
    if (isThing) evidence.inThing++;
    else if (isFull && !titleCase && !allCaps) evidence.inFullName++;
  }
}

/** Notes what stands right before and after a word. */
function noteNeighbours(words: readonly Word[], i: number, evidence: Evidence): void {
  const before = words[i - 1];
  const after = words[i + 1];
  for (let back = i - 1; back >= 0 && back >= i - 3; back--) {
    const earlier = words[back];
    if (earlier === undefined) break;
    if ((earlier.flags & (flag.title | flag.honorific)) !== 0) {
      evidence.afterTitle++;
      break;
    }
    if (!earlier.candidate) break;
  }
  if (after?.shape === shape.genitive) evidence.beforeGenitive++;
  if (before?.candidate === true && before.first >= 2 && before.place < 2) evidence.afterFirst++;
  if (after !== undefined && after.shape === shape.lower && (after.flags & flag.saying) !== 0) evidence.beforeSaying++;
  if (isHumanVerb(after)) evidence.beforeHumanVerb++;
  if (ageFollows(words, i + 1)) evidence.beforeAge++;
  if (before !== undefined && before.shape === shape.lower && (before.flags & flag.preposition) !== 0) evidence.afterPlace++;
  if (isArticle(before)) evidence.afterThe++;
  const orgish = flag.org | flag.place;
  if ((after?.candidate === true && (after.flags & orgish) !== 0) || (before?.candidate === true && (before.flags & orgish) !== 0)) evidence.besideOrg++;
}

/** So many bits of a hash tell of most words that no other is the same. */
const marks = 1 << 12;

/** Gathers how every word with a capital is used on the whole page. */
export function gatherEvidence(sentences: readonly WordSentence[], taggedNames: readonly string[]): ReadonlyMap<string, Evidence> {
  const page = new Map<string, Evidence>();
  const marked = new Uint8Array(marks);
  const at = ({ folded, hash }: Word): Evidence => {
    let known = page.get(folded);
    if (known === undefined) {
      page.set(folded, (known = empty()));
      marked[hash & (marks - 1)] = 1;
    }
    return known;
  };
  for (const sentence of sentences) for (const run of sentence.runs) noteRun(sentence, run, at);
  for (const { words } of sentences) {
    for (const word of words) {
      if (word.shape !== shape.lower || marked[word.hash & (marks - 1)] === 0) continue;
      const evidence = page.get(word.folded);
      if (evidence !== undefined) evidence.lower++;
    }
  }
  for (const name of taggedNames) {
    for (const part of name.split(/[\s,]+/u)) {
      const evidence = page.get(lookupKey(part));
      if (evidence !== undefined) evidence.tagged++;
    }
  }
  return page;
}
