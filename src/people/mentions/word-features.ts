import type { FeatureList } from './feature-list.ts';
import { lean, plainFlags, suffix, upTo } from './form-features.ts';
import { ageFollows, isArticle, isHumanVerb } from './page-evidence.ts';
import type { Evidence } from './page-evidence.ts';
import { flag } from './word-flags.ts';
import { shape } from './word.ts';
import type { Run, Word, WordSentence } from './word.ts';

const kind = (word: Word | undefined): number => (word === undefined ? 9 << 12 : (word.shape << 12) | plainFlags(word));
const known = (word: Word | undefined): number => (word === undefined ? 31 : word.candidate ? word.first | (word.last << 2) | 16 : 0);

/** True for what stands between the names of a list. */
const isJoint = (word: Word | undefined): boolean => word !== undefined && (word.shape === shape.mark ? word.text === ',' || word.text === '&' : (word.flags & flag.joint) !== 0);
/** The name of a list that stands beside a run, beyond what is between them. */
const mateBeyond = (joint: Word | undefined, mate: Word | undefined): Word | undefined => (mate?.candidate === true && isJoint(joint) ? mate : undefined);
/** What is known of it, beside a run of so many words. */
const kindOfMate = (mate: Word, length: number): number => known(mate) | (mate.place << 5) | (upTo(length, 3) << 7);

/** A word without a capital and the one beyond it, of which only so much is told that it has a capital. */
const pair = (near: Word, far: Word): number => near.hash ^ Math.imul(far.candidate ? 7 : far.hash, 31);

/** A mark as it is, all else by its kind: what a name stands between. */
const edge = (word: Word | undefined): number => (word === undefined ? 1 : word.shape === shape.mark ? word.text.charCodeAt(0) : word.shape === shape.lower ? 2 : 3);

/** What a word may be in a name, roughly: 1–11. */
function part(word: Word): number {
  if (word.shape === shape.initial) return 1;
  if (word.shape === shape.lower) return 2;
  if ((word.flags & (flag.org | flag.place)) !== 0) return 3;
  if ((word.flags & (flag.title | flag.honorific)) !== 0) return 4;
  if (word.place >= 2) return 5;
  if (word.first >= 2) return word.last >= 2 ? 6 : 7;
  if (word.last >= 2) return 8;
  if (word.common >= 2) return 9;
  return word.first + word.last > 0 ? 10 : 11;
}

/** What the words from `from` to before `to` are made of, as one number; 0 for those outside of the run. */
function pattern(words: readonly Word[], run: Run, from: number, to: number): number {
  let parts = 0;
  for (let i = from; i < to; i++) {
    const word = words[i];
    parts = parts * 13 + (word !== undefined && i >= run.from && i < run.to ? part(word) : 0);
  }
  return parts;
}

/** 2 where a verb of people stands right after a name, 1 where a small word stands between: 'Cole has often said'. */
const humanVerbAfter = (after: Word | undefined, after2: Word | undefined): number =>
  isHumanVerb(after) ? 2 : after !== undefined && after.shape === shape.lower && ((after.flags & flag.auxiliary) !== 0 || after.folded.endsWith('ly')) && isHumanVerb(after2) ? 1 : 0;

/** So many words of a run are looked at on either side: no name is longer, and a page of capitals costs no more than another. */
const reach = 40;

/**
 * Writes the hashed features of one candidate word in its place; `formFeatures` has those that it brings along.
 * @param identities false leaves out which words these are, so that only their kind counts (used in training).
 */
export function wordFeatures(sentence: WordSentence, run: Run, i: number, page: ReadonlyMap<string, Evidence>, list: FeatureList, identities = true): void {
  const { words, titleCase, allCaps } = sentence;
  const word = words[i];
  list.count = 0;
  if (word === undefined) return;
  const before = words[i - 1];
  const before2 = words[i - 2];
  const after = words[i + 1];
  const after2 = words[i + 2];
  const evidence = page.get(word.folded);
  const start = before === undefined ? 2 : before.shape === shape.mark ? 1 : 0;
  const own = known(word);
  const ownBefore = known(before);
  const ownAfter = known(after);
  const kindBefore = kind(before);
  const kindAfter = kind(after);
  const setting = start | (titleCase ? 4 : 0) | (allCaps ? 8 : 0);
  const name = word.first | (word.last << 2);
  const lower = upTo(evidence?.lower ?? 0, 2);
  const named = name > 0 ? 1 : 0;

  list.add(2, word.shape | (setting << 3));
  list.add(5, name | (word.common << 4) | (setting << 6) | (lower << 10));
  list.add(9, kindBefore);
  list.add(10, kindAfter);
  list.add(11, (kindBefore << 5) | own);
  list.add(12, (kindAfter << 5) | own);
  if (before !== undefined) list.addFlags(13, before.flags & ~flag.joint, before.candidate ? 16 : 0);
  if (after !== undefined) list.addFlags(14, after.flags & ~flag.joint, after.candidate ? 16 : 0);
  list.add(15, ownBefore | (own << 5));
  list.add(16, own | (ownAfter << 5));
  list.add(17, (before?.shape ?? 9) | (word.shape << 4) | ((after?.shape ?? 9) << 8));
  list.add(18, own | ((after?.candidate === true ? 1 + after.common + 4 * after.place : 0) << 5));
  list.add(19, own | ((before?.candidate === true ? 1 + before.common + 4 * before.place : 0) << 5));
  if (ageFollows(words, i + 1)) list.add(20, named);
  list.add(21, (kind(before2) << 1) | (before?.candidate === true ? 1 : 0));
  list.add(22, (kind(after2) << 1) | (after?.candidate === true ? 1 : 0));

  const place = i - run.from;
  const length = run.to - run.from;
  let orgAfter = 0;
  for (let j = i + 1; j < Math.min(run.to, i + reach); j++) if (((words[j]?.flags ?? 0) & (flag.org | flag.place)) !== 0) orgAfter = 1;
  let orgBefore = 0;
  let titleBefore = 0;
  for (let j = Math.max(run.from, i - reach); j < i; j++) {
    if (((words[j]?.flags ?? 0) & (flag.org | flag.place)) !== 0) orgBefore = 1;
    if (((words[j]?.flags ?? 0) & (flag.title | flag.honorific)) !== 0) titleBefore = 1;
  }
  list.add(23, upTo(place, 3) | (upTo(length, 5) << 2));
  list.add(24, orgAfter | (orgBefore << 1) | (titleBefore << 2) | (own << 3));
  list.add(25, orgAfter | (orgBefore << 1) | (titleBefore << 2) | (upTo(length, 4) << 3) | (titleCase ? 64 : 0));

  if (evidence !== undefined) {
    list.add(28, lower | (upTo(evidence.capital, 3) << 2) | (start << 4));
    list.add(57, upTo(evidence.inThing, 3) | (upTo(evidence.inFullName, 2) << 2) | (length > 1 ? 16 : 0));
    list.add(58, upTo(evidence.last, 2) | (upTo(evidence.first, 2) << 2) | (upTo(evidence.alone, 2) << 4) | (upTo(length, 2) << 6) | (named << 8));
    list.add(32, lean(evidence) | (start << 4) | (place === 0 ? 64 : 0) | (place === length - 1 ? 128 : 0));
  }
  list.add(34, lean(before?.candidate === true ? page.get(before.folded) : undefined) | (own << 4));
  list.add(35, lean(after?.candidate === true ? page.get(after.folded) : undefined) | (own << 4));
  if (isArticle(before)) list.add(36, named);
  const mateBefore = mateBeyond(words[run.from - 1], words[run.from - 2]);
  if (mateBefore !== undefined) {
    list.add(44, kindOfMate(mateBefore, length) | (named << 10));
    list.add(45, kindOfMate(mateBefore, length) | (upTo(place, 1) << 10) | (lean(page.get(mateBefore.folded)) << 12));
  }
  const mateAfter = mateBeyond(words[run.to], words[run.to + 1]);
  if (mateAfter !== undefined) {
    list.add(46, kindOfMate(mateAfter, length) | (named << 10));
    list.add(47, kindOfMate(mateAfter, length) | (upTo(place, 1) << 10) | (lean(page.get(mateAfter.folded)) << 12));
  }
  const opens = edge(before);
  const closes = edge(after);
  list.add(59, ((opens * 8191 + closes) << 6) | own);
  list.add(60, opens * 8191 + ((closes << 6) | upTo(length, 3)));
  list.add(61, pattern(words, run, run.from, Math.min(run.to, run.from + 5)) * 8 + upTo(place, 7));
  list.add(62, pattern(words, run, i - 1, i + 3));
  if (after !== undefined && !after.candidate && after2 !== undefined && after2.shape === shape.lower) list.add(63, Math.imul(suffix(after2, 2), 67) + after.shape);
  const verb = humanVerbAfter(after, after2);
  if (verb > 0) {
    list.add(53, verb);
    list.add(54, verb | (own << 2));
  }
  if (identities) {
    if (before !== undefined && before2 !== undefined && !before.candidate) list.add(51, pair(before, before2));
    if (after !== undefined && after2 !== undefined && !after.candidate) list.add(52, pair(after, after2));
    if (before !== undefined) list.add(40, before.hash);
    if (after !== undefined) list.add(41, after.hash);
    if (before2 !== undefined && !before2.candidate) list.add(42, before2.hash);
    if (after2 !== undefined && !after2.candidate) list.add(43, after2.hash);
  }
}
