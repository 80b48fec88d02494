import { codeAt } from '../../text/code-at.ts';

/** A word or a mark of a sentence. */
export interface Token {
  readonly text: string;
  /** Lower case, without a final dot. For a mark, the mark. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly isWord: boolean;
  readonly isCapital: boolean;
}

/** A word or a mark, at its beginning. */
const pattern = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.&:/‑-](?=[\p{L}\p{N}])|\.(?=['’]s(?!\p{L})))*(?:\.(?=[ ,’'])|(?<=s)['’](?= \p{L}))?|[^\s\p{L}\p{N}]/uy;
/** French and Italian words that lose their vowel before another: they are words of their own. */
const elided = /^(?:[cdjlmnst]|qu|dell|all|nell|dall|sull|un|dov|lorsqu|jusqu)['’](?=\p{L})/iu;

/** Small letters without another form: ASCII's, and most that Western Europe and Cyrillic have beside them. */
const isSmall = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff && code !== 0xf7) || (code >= 0x430 && code <= 0x45f);
const isAsciiWord = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** Where the small letters end that a word is made of from `start` on; `start` where it goes on with others, or with a mark that may join more to it. */
function endOfSmallWord(text: string, start: number): number {
  let end = start;
  while (isSmall(codeAt(text, end))) end++;
  const code = codeAt(text, end);
  return code === 32 || code === 44 ? end : start;
}

/** Takes a sentence apart into words and marks. A dot inside the sentence belongs to its word ('Sen.', 'U.S.'). */
export function tokenize(text: string, language: string): Token[] {
  const tokens: Token[] = [];
  const add = (start: number, end: number): void => {
    const part = text.slice(start, end);
    const lower = part.toLowerCase();
    const first = codeAt(part, 0);
    const isWord = first < 128 ? isAsciiWord(first) : /^[\p{L}\p{N}]/u.test(part);
    const isCapital = first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(part);
    tokens.push({ text: part, lower: lower.endsWith('.') ? lower.slice(0, -1) : lower, start, end, isWord, isCapital });
  };
  const elides = language === 'fr' || language === 'it';
  for (let at = 0, { length } = text; at < length; ) {
    // Most words are told and lowered without an expression.
    const small = endOfSmallWord(text, at);
    if (small > at) {
      const part = text.slice(at, small);
      tokens.push({ text: part, lower: part, start: at, end: small, isWord: true, isCapital: false });
      at = small;
      continue;
    }
    pattern.lastIndex = at;
    if (codeAt(text, at) === 32 || !pattern.test(text)) {
      at++;
      continue;
    }
    const end = pattern.lastIndex;
    const head = elides ? elided.exec(text.slice(at, end))?.[0] : undefined;
    if (head !== undefined) {
      add(at, at + head.length - 1);
      at += head.length;
    }
    add(at, end);
    at = end;
  }
  return tokens;
}
