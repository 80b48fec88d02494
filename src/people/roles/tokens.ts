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
const pattern = /(?:[A-Za-z0-9]|[\p{L}\p{N}])[a-z]*(?:[\p{L}\p{M}\p{N}]|['’.&:/‑-](?=[\p{L}\p{N}])|\.(?=['’]s(?!\p{L})))*(?:\.(?=[ ,’'])|(?<=s)['’](?= \p{L}))?|[^\s\p{L}\p{N}]/gu;
/** French and Italian words that lose their vowel before another: they are words of their own. */
const elided = /^(?:[cdjlmnst]|qu|dell|all|nell|dall|sull|un|dov|lorsqu|jusqu)['’](?=\p{L})/iu;

const isAsciiWord = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** Takes a sentence apart into words and marks. A dot inside the sentence belongs to its word ('Sen.', 'U.S.'). */
export function tokenize(text: string, language: string): Token[] {
  const tokens: Token[] = [];
  const add = (part: string, start: number): void => {
    const lower = part.toLowerCase();
    const first = codeAt(part, 0);
    const isWord = first < 128 ? isAsciiWord(first) : /^[\p{L}\p{N}]/u.test(part);
    const isCapital = first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(part);
    tokens.push({ text: part, lower: lower.endsWith('.') ? lower.slice(0, -1) : lower, start, end: start + part.length, isWord, isCapital });
  };
  const elides = language === 'fr' || language === 'it';
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    let part = match[0];
    let start = match.index;
    const head = elides ? elided.exec(part)?.[0] : undefined;
    if (head !== undefined) {
      add(head.slice(0, -1), start);
      start += head.length;
      part = part.slice(head.length);
    }
    add(part, start);
  }
  return tokens;
}
