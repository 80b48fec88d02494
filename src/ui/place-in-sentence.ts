import type { Quote } from '../model.ts';

/** Half-open stretch of a text. */
export type Place = readonly [number, number];

const flat = (text: string | undefined): string => (text ?? '').replace(/\s/g, ' ');

/** Where in a quoted sentence some narrowly quoted words of the page stand, told by what is around both; null where they stand elsewhere. */
export function placeInSentence(sentence: Quote, words: Quote): Place | null {
  const before = flat(sentence.prefix);
  const found = `${before}${flat(sentence.exact)}${flat(sentence.suffix)}`.indexOf(flat(`${words.prefix ?? ''}${words.exact}${words.suffix ?? ''}`));
  if (found === -1) return null;
  const start = found + (words.prefix ?? '').length - before.length;
  const end = start + words.exact.length;
  return start >= 0 && end <= sentence.exact.length ? [start, end] : null;
}
