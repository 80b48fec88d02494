import type { Run } from './candidate-runs.ts';
import { lean, plainFlags, suffix, upTo } from './form-features.ts';
import { hashFeature } from './hash-feature.ts';
import { ageFollows, isArticle, isHumanVerb } from './page-evidence.ts';
import type { Evidence } from './page-evidence.ts';
import { flag } from './word-flags.ts';
import { shape } from './word.ts';
import type { Word, WordSentence } from './word.ts';

/** More than one word ever has, in its place or by itself. */
export const maxFeatures = 96;

const kind = (word: Word | undefined): number => (word === undefined ? 9 << 12 : (word.form.shape << 12) | plainFlags(word.form));
const known = (word: Word | undefined): number => (word === undefined ? 31 : word.form.candidate ? word.form.first | (word.form.last << 2) | 16 : 0);

/** True for what stands between the names of a list. */
const isJoint = (word: Word | undefined): boolean => word !== undefined && (word.shape === shape.mark ? word.text === ',' || word.text === '&' : (word.flags & flag.joint) !== 0);
/** A word without a capital and the one beyond it, of which only so much is told that it has a capital. */
const pair = (near: Word, far: Word): number => near.hash ^ Math.imul(far.candidate ? 7 : far.hash, 31);

/** A mark as it is, all else by its kind: what a name stands between. */
const edge = (word: Word | undefined): number => (word === undefined ? 1 : word.shape === shape.mark ? word.text.charCodeAt(0) : word.shape === shape.lower ? 2 : 3);

/** What a word may be in a name, roughly: 1–11. */
function part({ form }: Word): number {
  if (form.shape === shape.initial) return 1;
  if (form.shape === shape.lower) return 2;
  if ((form.flags & (flag.org | flag.place)) !== 0) return 3;
  if ((form.flags & (flag.title | flag.honorific)) !== 0) return 4;
  if (form.place >= 2) return 5;
  if (form.first >= 2) return form.last >= 2 ? 6 : 7;
  if (form.last >= 2) return 8;
  if (form.common >= 2) return 9;
  return form.first + form.last > 0 ? 10 : 11;
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
  const own = known(word);
  const ownBefore = known(before);
  const ownAfter = known(after);
  const kindBefore = kind(before);
  const kindAfter = kind(after);
  const setting = start | (titleCase ? 4 : 0) | (allCaps ? 8 : 0);
  const name = word.first | (word.last << 2);
  const lower = upTo(evidence?.lower ?? 0, 2);
  const named = name > 0 ? 1 : 0;

  add(2, word.shape | (setting << 3));
  add(5, name | (word.common << 4) | (setting << 6) | (lower << 10));
  add(9, kindBefore);
  add(10, kindAfter);
  add(11, (kindBefore << 5) | own);
  add(12, (kindAfter << 5) | own);
  if (before !== undefined) addFlags(13, before.flags & ~flag.joint, before.candidate ? 16 : 0);
  if (after !== undefined) addFlags(14, after.flags & ~flag.joint, after.candidate ? 16 : 0);
  add(15, ownBefore | (own << 5));
  add(16, own | (ownAfter << 5));
  add(17, (before?.shape ?? 9) | (word.shape << 4) | ((after?.shape ?? 9) << 8));
  add(18, own | ((after?.candidate === true ? 1 + after.common + 4 * after.place : 0) << 5));
  add(19, own | ((before?.candidate === true ? 1 + before.common + 4 * before.place : 0) << 5));
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
  add(24, orgAfter | (orgBefore << 1) | (titleBefore << 2) | (own << 3));
  add(25, orgAfter | (orgBefore << 1) | (titleBefore << 2) | (upTo(length, 4) << 3) | (titleCase ? 64 : 0));

  if (evidence !== undefined) {
    add(28, lower | (upTo(evidence.capital, 3) << 2) | (start << 4));
    add(57, upTo(evidence.inThing, 3) | (upTo(evidence.inFullName, 2) << 2) | (length > 1 ? 16 : 0));
    add(58, upTo(evidence.last, 2) | (upTo(evidence.first, 2) << 2) | (upTo(evidence.alone, 2) << 4) | (upTo(length, 2) << 6) | (named << 8));
    add(32, lean(evidence) | (start << 4) | (place === 0 ? 64 : 0) | (place === length - 1 ? 128 : 0));
  }
  add(34, lean(before?.candidate === true ? page.get(before.folded) : undefined) | (own << 4));
  add(35, lean(after?.candidate === true ? page.get(after.folded) : undefined) | (own << 4));
  if (isArticle(before)) add(36, named);
  addMate(44, words[run.from - 1], words[run.from - 2]);
  addMate(46, words[run.to], words[run.to + 1]);
  const opens = edge(before);
  const closes = edge(after);
  add(59, ((opens * 8191 + closes) << 6) | own);
  add(60, opens * 8191 + ((closes << 6) | upTo(length, 3)));
  add(61, pattern(words, run, run.from, Math.min(run.to, run.from + 5)) * 8 + upTo(place, 7));
  add(62, pattern(words, run, i - 1, i + 3));
  if (after !== undefined && !after.candidate && after2 !== undefined && after2.shape === shape.lower) add(63, Math.imul(suffix(after2, 2), 67) + after.shape);
  const verb = humanVerbAfter(after, after2);
  if (verb > 0) {
    add(53, verb);
    add(54, verb | (own << 2));
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
