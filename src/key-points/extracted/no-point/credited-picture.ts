import type { Candidate } from '../candidate.ts';

/** A paragraph that goes on for longer tells a story and ends with its source. */
const LONGEST = 450;
const END = /\(([^()]{5,120})\)[^\p{L}\p{N}]{0,3}$/u;
const WORDS = /\b(?:bild|fotos?|images?|photos?|pictures?|video)\s?(?:[:/©]|by\b|courtesy\b)|\bcourtesy of\b|\bgetty images\b/i;
/** 'Ann Hale/The Dover Post': somebody's full name on one side of a stroke, for whom it was made on the other. */
const NAME = /^\p{Lu}[\p{L}.'’-]{1,30} \p{Lu}/u;
const HOUSE = /^\p{Lu}\D{0,100}$/u;

/** Stands in a short block that ends with who took the picture: a caption, whatever its element. */
export function creditedPicture({ block: { text } }: Candidate): boolean {
  if (text.length > LONGEST) return false;
  const credit = END.exec(text)?.[1];
  return credit !== undefined && (WORDS.test(credit) || isMaker(credit.split(/ ?\/ ?/)));
}

function isMaker(parts: readonly string[]): boolean {
  return parts.length > 1 && parts.some((part) => NAME.test(part)) && parts.every((part) => HOUSE.test(part));
}
