import { lean, plainFlags, upTo } from './form-features.ts';
import { hashFeature } from './hash-feature.ts';
import { ageFollows, isArticle, isHumanVerb } from './page-evidence.ts';
import type { Evidence } from './page-evidence.ts';
import { flag } from './word-flags.ts';
import { shape } from './word.ts';
import type { Word, WordSentence } from './word.ts';

/** More than one word ever has, in its place or by itself. */
export const maxFeatures = 96;

/** A run of candidate words that stand side by side, half-open. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const kind = (word: Word | undefined): number => (word === undefined ? 9 << 12 : (word.shape << 12) | plainFlags(word));
const known = (word: Word | undefined): number => (word === undefined ? 31 : word.candidate ? word.first | (word.last << 2) | 16 : 0);

/** What stands between the names of a list. */
const joints = new Set([',', '&', 'and', 'e', 'et', 'i', 'och', 'og', 'und', 'y']);
const isJoint = (word: Word | undefined): boolean => word !== undefined && joints.has(word.shape === shape.mark ? word.text : word.folded);
/** A word without a capital and the one beyond it, of which only so much is told that it has a capital. */
const pair = (near: Word, far: Word): number => near.hash ^ Math.imul(far.candidate ? 7 : far.hash, 31);

/** 2 where a verb of people stands right after a name, 1 where a small word stands between: 'Cole has often said'. */
const humanVerbAfter = (after: Word | undefined, after2: Word | undefined): number =>
  isHumanVerb(after) ? 2 : after !== undefined && after.shape === shape.lower && ((after.flags & flag.auxiliary) !== 0 || after.folded.endsWith('ly')) && isHumanVerb(after2) ? 1 : 0;

/** So many words of a run are looked at on either side: no name is longer, and a page of capitals costs no more than another. */
const reach = 40;

/**
 * Writes the hashed features of one candidate word in its place; `formFeatures` has those that it brings along.
 * @param identities false leaves out which words these are, so that only their kind counts (used in training).
 * @returns how many were written.
 */
export function wordFeatures(sentence: WordSentence, run: Run, i: number, page: ReadonlyMap<string, Evidence>, out: Int32Array, identities = true): number {
  const { words, titleCase, allCaps } = sentence;
  const word = words[i];
  if (word === undefined) return 0;
  const before = words[i - 1];
  const before2 = words[i - 2];
  const after = words[i + 1];
  const after2 = words[i + 2];
  let count = 0;
  const add = (template: number, value: number): void => {
    out[count++] = hashFeature(template, value);
  };
  const addFlags = (template: number, flags: number, more: number): void => {
    for (let left = flags; left !== 0; left &= left - 1) add(template, (31 - Math.clz32(left & -left)) | more);
  };
  const evidence = page.get(word.folded);
  const start = before === undefined ? 2 : before.shape === shape.mark ? 1 : 0;
  const setting = start | (titleCase ? 4 : 0) | (allCaps ? 8 : 0);
  const name = word.first | (word.last << 2);
  const lower = upTo(evidence?.lower ?? 0, 2);
  const named = name > 0 ? 1 : 0;

  add(2, word.shape | (setting << 3));
  add(5, name | (word.common << 4) | (setting << 6) | (lower << 10));
  add(9, kind(before));
  add(10, kind(after));
  add(11, (kind(before) << 5) | known(word));
  add(12, (kind(after) << 5) | known(word));
  if (before !== undefined) addFlags(13, before.flags, before.candidate ? 16 : 0);
  if (after !== undefined) addFlags(14, after.flags, after.candidate ? 16 : 0);
  add(15, known(before) | (known(word) << 5));
  add(16, known(word) | (known(after) << 5));
  add(17, (before?.shape ?? 9) | (word.shape << 4) | ((after?.shape ?? 9) << 8));
  add(18, known(word) | ((after?.candidate === true ? 1 + after.common + 4 * after.place : 0) << 5));
  add(19, known(word) | ((before?.candidate === true ? 1 + before.common + 4 * before.place : 0) << 5));
  if (ageFollows(words, i + 1)) add(20, named);
  add(21, (kind(before2) << 1) | (before?.candidate === true ? 1 : 0));
  add(22, (kind(after2) << 1) | (after?.candidate === true ? 1 : 0));

  const place = i - run.from;
  const length = run.to - run.from;
  const addMate = (template: number, joint: Word | undefined, mate: Word | undefined): void => {
    if (mate?.candidate !== true || !isJoint(joint)) return;
    const kindOfMate = known(mate) | (mate.place << 5) | (upTo(length, 3) << 7);
    add(template, kindOfMate | (named << 10));
    add(template + 1, kindOfMate | (upTo(place, 1) << 10) | (lean(page.get(mate.folded)) << 12));
  };
  let orgAfter = 0;
  for (let j = i + 1; j < Math.min(run.to, i + reach); j++) if (((words[j]?.flags ?? 0) & (flag.org | flag.place)) !== 0) orgAfter = 1;
  let orgBefore = 0;
  let titleBefore = 0;
  for (let j = Math.max(run.from, i - reach); j < i; j++) {
    if (((words[j]?.flags ?? 0) & (flag.org | flag.place)) !== 0) orgBefore = 1;
    if (((words[j]?.flags ?? 0) & (flag.title | flag.honorific)) !== 0) titleBefore = 1;
  }
  add(23, upTo(place, 3) | (upTo(length, 5) << 2));
  add(24, orgAfter | (orgBefore << 1) | (titleBefore << 2) | (known(word) << 3));
  add(25, orgAfter | (orgBefore << 1) | (titleBefore << 2) | (upTo(length, 4) << 3) | (titleCase ? 64 : 0));

  if (evidence !== undefined) {
    add(28, lower | (upTo(evidence.capital, 3) << 2) | (start << 4));
    add(32, lean(evidence) | (start << 4) | (place === 0 ? 64 : 0) | (place === length - 1 ? 128 : 0));
  }
  add(34, lean(before?.candidate === true ? page.get(before.folded) : undefined) | (known(word) << 4));
  add(35, lean(after?.candidate === true ? page.get(after.folded) : undefined) | (known(word) << 4));
  if (isArticle(before)) add(36, named);
  addMate(44, words[run.from - 1], words[run.from - 2]);
  addMate(46, words[run.to], words[run.to + 1]);
  const verb = humanVerbAfter(after, after2);
  if (verb > 0) {
    add(53, verb);
    add(54, verb | (known(word) << 2));
  }
  if (identities) {
    if (before !== undefined && before2 !== undefined && !before.candidate) add(51, pair(before, before2));
    if (after !== undefined && after2 !== undefined && !after.candidate) add(52, pair(after, after2));
    if (before !== undefined) add(40, before.hash);
    if (after !== undefined) add(41, after.hash);
    if (before2 !== undefined && !before2.candidate) add(42, before2.hash);
    if (after2 !== undefined && !after2.candidate) add(43, after2.hash);
  }
  return count;
}
