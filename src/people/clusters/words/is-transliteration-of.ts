import { rememberWords } from '../../../text/remember-words.ts';

/** Ways to write one sound, from the longest to the shortest. What they become is no spelling, only a thing to compare. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shch/g, '8'],
  [/tsch|tch|tsh|cz|ch/g, '4'],
  [/dsch|dzh|dj/g, '5'],
  [/sch|sh|sz/g, '6'],
  [/kh/g, 'h'],
  [/ph|ff/g, 'f'],
  [/th/g, 't'],
  [/gh/g, 'g'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/tz|ts|zz/g, 's'],
  [/z/g, 's'],
  [/f$/g, 'v'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/oo|ou/g, 'u'],
  [/ee/g, 'i'],
  [/ae/g, 'a'],
  [/oe/g, 'o'],
  [/ue/g, 'u'],
  [/(.)\1+/g, '$1'],
];

/** More words of names than any page has: to forget one that is asked for again and again would cost more than all else. */
const MOST_HEARD = 50_000;

/** How a folded Latin word sounds, roughly, whoever wrote it down. */
export const soundOf = rememberWords((word: string): string => {
  // Arabic writes the vowels of foreign names or leaves them out, as the house likes.
  let result = /^\p{Script=Arabic}/u.test(word) ? word.slice(0, 1) + word.slice(1).replace(/[اويى]/gu, '') : word;
  for (const [spelling, as] of sounds) result = result.replace(spelling, as);
  return result;
}, MOST_HEARD);

/** First letters that may stand for one another: 'Khan' and 'Han', 'Wassili' and 'Vasily', 'Yuri' and 'Juri'. */
const firstLetters: ReadonlyMap<string, number> = new Map(['ckqtszhx', 'pfvw', 'yjie', 'ou'].flatMap((letters, group) => [...letters].map((letter): [string, number] => [letter, group])));

function mayBeginAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const group = firstLetters.get(a);
  return group !== undefined && group === firstLetters.get(b);
}

/** Shorter words have one spelling. */
export const SHORTEST_SPELLING = 4;

/** The same name written down by another house or in another language: 'wassili' and 'vasily', 'schaeuble' and 'schauble'. */
export function isTransliterationOf(a: string, b: string): boolean {
  return a.length >= SHORTEST_SPELLING && b.length >= SHORTEST_SPELLING && a !== b && mayBeginAlike(a.charAt(0), b.charAt(0)) && soundOf(a) === soundOf(b);
}
