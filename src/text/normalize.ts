// Tells apart what belongs to the words from what only steers their display. Strings in, strings out.

/** Soft hyphen, zero-width space, word joiner, byte order mark; bidi embeddings, overrides and isolates. ZWJ, ZWNJ, LRM and RLM are spelling and stay. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]+/g;

/** Black flag, then tag characters, then the cancel tag: a flag such as Scotland's. Any other tag character hides text. */
const TAGS = /(\u{1f3f4}[\u{e0020}-\u{e007e}]{1,8}\u{e007f})|[\u{e0000}-\u{e007f}]+/gu;

const SPACES = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/** True for text in which folding would change something; most text nodes need none. */
const UNFOLDED = /[\t-\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]| {2}/;

const SUSPECT = /[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\udb40]/;

/** True for text in which either of both would change something; most sentences need none. */
const UNCLEAN = new RegExp(`${SUSPECT.source}|${UNFOLDED.source}`);

/** White space of any kind and length becomes one space. A byte order mark is no white space here. */
export function foldSpaces(text: string): string {
  return UNFOLDED.test(text) ? text.replace(SPACES, ' ') : text;
}

/** The text without invisible characters that could hide or reorder words. White space is left alone. */
export function stripInvisible(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(INVISIBLE, '').replace(TAGS, '$1');
}

/** True for text that `clean` would leave as it is, but for spaces at its ends. */
export const isClean = (text: string): boolean => !UNCLEAN.test(text);

/** Text for reading: no invisible characters, white space folded to single spaces, ends trimmed. */
export function clean(text: string): string {
  return (isClean(text) ? text : foldSpaces(stripInvisible(text))).trim();
}
