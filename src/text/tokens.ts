import { startersOf } from './sentence-rules/starters.ts';

/** A run of letters and digits, or a run of a script that sets no spaces. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’\-\u00ad\u200c\u200d]*/gu;
const UNSPACED = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]/;

/** Most words have no letter so far up, and need no expression to say so. */
function isUnspaced(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) >= 0xe00) return UNSPACED.test(word);
  return false;
}

/** How much of a word is compared: endings differ by case and number, stems do not. */
const STEM = 6;

/** The words of a text as they are written; a run without spaces (Chinese, Japanese, Thai) counts as one. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** How many words a text has; two characters of a script without spaces count as one word. */
export function wordCountOf(words: readonly string[]): number {
  let count = 0;
  for (const word of words) count += isUnspaced(word) ? Math.ceil(word.length / 2) : 1;
  return count;
}

/**
 * What a text is about, for comparing texts: lower-case stems of its words without the small words of the language,
 * pairs of characters where a script has no spaces. In order, repeated as in the text.
 */
export function contentTokens(words: readonly string[], language: string): string[] {
  const tokens: string[] = [];
  const little = startersOf(language);
  for (const word of words) {
    if (isUnspaced(word)) {
      for (let i = 0; i + 1 < word.length; i++) tokens.push(word.slice(i, i + 2));
      continue;
    }
    if (word.length < 3 && !/[0-9]/.test(word)) continue;
    const small = word.toLowerCase();
    if (little.has(small)) continue;
    const bare = small.endsWith("'s") || small.endsWith('’s') ? small.slice(0, -2) : small;
    tokens.push(bare.length > STEM ? bare.slice(0, STEM) : bare);
  }
  return tokens;
}
