import { rememberWords } from '../../text/remember-words.ts';
import { nicknameGroups } from './words/is-nickname-of.ts';
import { SHORTEST_SPELLING, soundOf } from './words/is-transliteration-of.ts';
import { SHORTEST_SLIP } from './words/is-typo-of.ts';

/** As long as the beginning that two cases of one name share, and two spellings that differ by a slip further on. */
const STEM = 3;
/** From here up scripts stand in which a family name may be the beginning of a word. */
const UNSPACED = 0x3040;

/** Under what a word is kept: any two words that agree (see `wordsAgree`) share one of these, and few others do. */
function keysOf(word: string, isAsked: boolean): string[] {
  const first = word.charAt(0);
  const keys = [word.length < STEM ? word : word.slice(0, STEM)];
  // An initial asks for words, a word for initials.
  if (word.length === 1) keys.push(isAsked ? `${first}…` : `${first}.`);
  else keys.push(isAsked ? `${first}.` : `${first}…`);
  if (word.length >= SHORTEST_SPELLING) keys.push(`~${soundOf(word)}`);
  for (const group of nicknameGroups(word)) keys.push(`#${group}`);
  if (word.length >= SHORTEST_SLIP) {
    const ends = `${first}${word.slice(-1)}`;
    // A slip makes a word longer or shorter by a letter at most, and leaves its ends.
    for (const length of isAsked ? [word.length - 1, word.length, word.length + 1] : [word.length]) keys.push(`${ends}${length}`);
  }
  if (word.charCodeAt(0) >= UNSPACED) keys.push(`^${first}`);
  return keys;
}

const keysKept = rememberWords((word) => keysOf(word, false));
const keysAsked = rememberWords((word) => keysOf(word, true));

/** Finds whose names may agree with another, so that on a page with thousands of names not each is compared with each. */
export class NameIndex<Owner> {
  private readonly owners = new Map<string, Owner[]>();
  /** In which order they came. */
  private readonly order = new Map<Owner, number>();

  /** Keeps somebody under words of a name (folded, see `NameForm`). */
  add(words: readonly string[], owner: Owner): void {
    if (!this.order.has(owner)) this.order.set(owner, this.order.size);
    for (const word of words) {
      for (const key of keysKept(word)) {
        const known = this.owners.get(key);
        if (known === undefined) this.owners.set(key, [owner]);
        else known.push(owner);
      }
    }
  }

  /** All who are kept under a word that agrees with one of these, and a few others, in the order in which they came. */
  find(words: readonly string[]): Owner[] {
    const found = new Set<Owner>();
    for (const word of words) for (const key of keysAsked(word)) for (const owner of this.owners.get(key) ?? []) found.add(owner);
    return [...found].sort((a, b) => (this.order.get(a) ?? 0) - (this.order.get(b) ?? 0));
  }
}
