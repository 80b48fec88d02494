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

/** ASCII is asked for first: it is most of any text, and the other classes are long lists. */
const pattern = /(?:[A-Za-z0-9]|[\p{L}\p{N}])[a-z]*(?:[\p{L}\p{M}\p{N}]|['’.&:/‑-](?=[\p{L}\p{N}])|\.(?=['’]s(?!\p{L})))*(?:\.(?=[ ,’'])|(?<=s)['’](?= \p{L}))?|[^\s\p{L}\p{N}]/uy;
/** French and Italian words that lose their vowel before another: they are words of their own. */
const elided = /^(?:[cdjlmnst]|qu|dell|all|nell|dall|sull|un|dov|lorsqu|jusqu)['’](?=\p{L})/iu;

const isAsciiWord = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
/** Space, comma and semicolon: no word goes on after them. */
const isPlainEnd = (code: number): boolean => code === 32 || code === 44 || code === 59;

/** Where the word or mark ends that begins at `start`; `start` for white space. Most words need no expression to say so. */
function endOfToken(text: string, start: number): number {
  let end = start;
  while (isAsciiWord(codeAt(text, end))) end++;
  if (isPlainEnd(codeAt(text, end)) && (end > start || codeAt(text, end) === 32)) return end;
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start;
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
    const end = endOfToken(text, at);
    const head = elides ? elided.exec(text.slice(at, end))?.[0] : undefined;
    if (head !== undefined) {
      add(at, at + head.length - 1);
      at += head.length;
    }
    if (end > at) add(at, end);
    at = Math.max(end, at + 1);
  }
  return tokens;
}
