import type { FeatureList } from './feature-list.ts';
import type { Evidence } from './page-evidence.ts';
import { flag } from './word-flags.ts';
import type { Word } from './word.ts';

export const upTo = (count: number, most: number): number => (count < most ? count : most);

/** What kind of verb a word is, and whether it joins a list, has features of its own: the others go without. */
export const plainFlags = ({ flags }: Word): number => flags & ~(flag.human | flag.auxiliary | flag.joint);

/** How far the page speaks for a person, and how far for a thing. */
export function lean(evidence: Evidence | undefined): number {
  if (evidence === undefined) return 15;
  const person = upTo(evidence.afterTitle + evidence.afterFirst + evidence.beforeSaying + 2 * evidence.beforeAge, 3);
  const other = upTo(evidence.afterPlace + evidence.besideOrg + evidence.afterThe, 3);
  return person | (other << 2);
}

/** The last letters of a word as one number. */
export function suffix({ folded }: Word, length: number): number {
  let value = length;
  for (let i = Math.max(0, folded.length - length); i < folded.length; i++) value = Math.imul(value, 8191) + folded.charCodeAt(i);
  return value | 0;
}

const prefix = ({ folded }: Word): number => folded.charCodeAt(0) * 8191 + folded.charCodeAt(1) * 131 + (folded.charCodeAt(2) || 0);

/**
 * Writes the hashed features of a word that are the same wherever it stands on a page: what is known of it, how it is
 * written, and how the page uses it.
 * @param identity false leaves out which word it is, so that only its kind counts (used in training).
 */
export function formFeatures(word: Word, evidence: Evidence | undefined, list: FeatureList, identity = true): void {
  list.count = 0;
  const name = word.first | (word.last << 2);
  const named = name > 0 ? 1 : 0;

  list.add(0, 0);
  list.add(1, word.shape);
  list.add(3, name);
  list.add(4, name | (word.place << 4) | (word.common << 6));
  list.add(6, plainFlags(word));
  list.add(7, (plainFlags(word) << 4) | name);
  list.addFlags(8, word.flags);
  if (evidence !== undefined) {
    list.add(26, upTo(evidence.afterTitle, 2) | (upTo(evidence.afterFirst, 2) << 2) | (named << 4));
    list.add(27, upTo(evidence.beforeSaying, 2) | (upTo(evidence.beforeAge, 1) << 2) | (named << 3));
    list.add(29, upTo(evidence.afterPlace, 2) | (upTo(evidence.besideOrg, 2) << 2) | (named << 4));
    list.add(30, upTo(evidence.afterThe, 2) | (upTo(evidence.capital, 3) << 2));
    list.add(31, lean(evidence) | (name << 4) | (word.common << 8));
    list.add(56, upTo(evidence.alone, 3) | (upTo(evidence.inFullName, 3) << 2) | (named << 4));
    list.add(64, upTo(evidence.beforeGenitive, 2) | (named << 2));
    if (evidence.tagged > 0) list.add(33, named);
    const verbs = upTo(evidence.beforeHumanVerb, 2);
    if (verbs > 0) list.add(55, verbs | (named << 2));
  }
  list.add(37, suffix(word, 2));
  list.add(38, suffix(word, 3));
  list.add(48, prefix(word));
  list.add(49, suffix(word, 4));
  list.add(50, upTo(word.folded.length, 12) | (name << 4));
  if (identity) list.add(39, word.hash);
}
