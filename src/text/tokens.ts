import { codeAt } from './code-at.ts';

/** A run of letters and digits, or a run of a script that sets no spaces. ASCII is asked for first: it is most of any text, and the other classes are long lists. */
const WORD = /(?:[A-Za-z0-9]|[\p{L}\p{N}])[a-z]*[\p{L}\p{N}\p{M}'’\-\u00ad\u200c\u200d]*/gu;
const UNSPACED = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]/;

/** Most words have no letter so far up, and need no expression to say so. */
function isUnspaced(word: string): boolean {
  for (let i = 0, { length } = word; i < length; i++) if (codeAt(word, i) >= 0xe00) return UNSPACED.test(word);
  return false;
}

/** How much of a word is compared: endings differ by case and number, stems do not. */
const STEM = 6;

/** The words of a text as they are written; a run without spaces (Chinese, Japanese, Thai) counts as one. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** As how many words one counts: two characters of a script without spaces as one. */
export function wordCountOf(word: string): number {
  return isUnspaced(word) ? Math.ceil(word.length / 2) : 1;
}

/**
 * What a word is about, for comparing texts: its lower-case stem, nothing for the small words of the language,
 * pairs of characters where a script has no spaces.
 * @param little the small words, in lower case.
 */
export function contentTokens(word: string, little: ReadonlySet<string>): string[] {
  if (isUnspaced(word)) return Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));
  if (word.length < 3 && !/[0-9]/.test(word)) return [];
  const small = word.toLowerCase();
  if (little.has(small)) return [];
  const bare = small.endsWith("'s") || small.endsWith('’s') ? small.slice(0, -2) : small;
  return [bare.slice(0, STEM)];
}
