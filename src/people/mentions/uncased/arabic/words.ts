/** A word of Arabic letters and its place in the text. */
export interface ArabicWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True where one space and nothing else stands between the word before and this one. */
  readonly follows: boolean;
}

const word = /(?:[\u0620-\u064a\u0671-\u06d3]|\p{M})+/gu;

/** The words of a text. */
export function arabicWords(text: string): ArabicWord[] {
  let edge = -2;
  return [...text.matchAll(word)].map((match) => {
    const follows = match.index === edge + 1 && text.charAt(edge) === ' ';
    edge = match.index + match[0].length;
    return { text: match[0].replace(/\p{M}/gu, ''), start: match.index, end: edge, follows };
  });
}

/** A word without the small words that Arabic writes together with it: 'وشارع', 'بشارع'. */
export const withoutClitic = (text: string): string => text.replace(/^[وف]?[بلك]?(?=..)/u, '');
